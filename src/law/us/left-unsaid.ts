/**
 * What the words of a message must or must not say, and what no case shows: nothing here is asked of any act. Who writes
 * and who approves a template answers for it.
 */
export const leftUnsaid: readonly { readonly cite: string; readonly about: string }[] = [
  {
    cite: "12 CFR 1006.14(a)",
    about: "words that harass by what they add up to, or by their tone, without any that are known to",
  },
  {
    cite: "12 CFR 1006.18(b)(2), (c)(1)",
    about: "whether an amount, the status of a debt, or what is said to be intended is true",
  },
  {
    cite: "12 CFR 1006.18(f)",
    about: "that an assumed name is used by one person, always the same, and traced by the employer",
  },
  {
    cite: "12 CFR 1006.18(b)(1), (g)",
    about: "what the office's own name claims, and that an attorney whose name a letter bears had a part in it",
  },
  {
    cite: "12 CFR 1006.22(f)(2)",
    about: "what is printed on the office's own envelopes, or shows through their windows",
  },
  {
    cite: "state law (CA, NY, MA and others)",
    about: "the words that states want of a debt that is too old to be sued on",
  },
  {
    cite: "Cal. Civ. Code 1788 et seq.; 6 RCNY 5-77",
    about:
      "a licence's number and further words that states and cities want; letters print the licence that the office records for the debtor's state",
  },
  { cite: "23 NYCRR 1.3", about: "the notice, before a payment is taken, that a debt's limitation is over" },
];
