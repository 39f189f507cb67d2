type Provision = { readonly cite: string; readonly about: string };

/**
 * What no case shows: what the words of a message must or must not say beyond what is found in them, who somebody is, and
 * duties that are no act towards a debtor. Nothing here is asked of any act: people answer for it.
 */
export const leftUnsaid: readonly Provision[] = [
  {
    cite: "12 CFR 1006.6(a)",
    about: "that who is recorded as spouse, guardian, executor or confirmed successor in interest is it",
  },
  {
    cite: "12 CFR 1006.6(b)(1), (b)(4)(i)",
    about: "what is said on a call that goes on, which the consumer may have begun: no act begins with it",
  },
  {
    cite: "12 CFR 1024.39",
    about: "by which days of a delinquency a mortgage servicer must try to reach the borrower, and write",
  },
  {
    cite: "12 CFR 1006.6(d)(4)(ii)",
    about: "that the consumer gave the creditor the e-mail address, and that the creditor used it about the account",
  },
  {
    cite: "12 CFR 1006.22(b), (d), (g)",
    about:
      "whether a fee, interest or charge is authorised, and whether a call or message costs the consumer something",
  },
  {
    cite: "12 CFR 1006.14(a); Cal. Civ. Code 1788 et seq.",
    about: "contacts and words that harass by what they add up to, or by their tone, without any that are known to",
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
    cite: "state law (CA, NY, MA, WV and others)",
    about:
      "the exact words that states want of a debt that is too old to be sued on, what is said of that on the telephone, and what states beside these four want",
  },
  {
    cite: "Cal. Civ. Code 1788 et seq.; 6 RCNY 5-77",
    about:
      "a licence's number and further words that states and cities want; letters print the licence that the office records for the debtor's state",
  },
  { cite: "23 NYCRR 1.3", about: "the notice, before a payment is taken, that a debt's limitation is over" },
  {
    cite: "N.C.G.S. 58-70-115(4)",
    about: "whether a creditor in North Carolina for whom one collects bought the debts",
  },
  {
    cite: "ORS 646.639(2); RSA 358-C:3; acts of other states on places of work",
    about: "that a home was tried before a place of work, and for which other reasons one may be called there",
  },
  { cite: "12 CFR 1006.30(d)(1)", about: "where the real property lies of which a suit is to enforce an interest" },
  {
    cite: "12 CFR 1006.34(b)(3), (c)(2)",
    about:
      "that a notice's itemization date is the day of what it is said to be, and that its names and addresses are ones by which we and the creditor go",
  },
  { cite: "12 CFR 1006.38(b)(2)", about: "that nobody takes a debt for admitted because it was not disputed" },
  {
    cite: "11 USC 524(c)",
    about: "that a discharged debt was reaffirmed: it stays stopped until a person lifts the bankruptcy",
  },
  {
    cite: "15 USC 1681s-2(a)(5), (a)(7)",
    about:
      "that the date of first delinquency follows within ninety days of what is furnished, and that consumers are told of it: the desk furnishes nothing",
  },
  { cite: "12 CFR 1005.10(e)(1)", about: "that no loan is made to hang on recurring debits" },
  {
    cite: "47 CFR 64.1200(c); 15 USC 7701; state acts on solicitations (FL, OK, WA, MD)",
    about: "calls and messages that sell: asking for a debt does not",
  },
  {
    cite: "15 USC 45; law of defamation and of interference",
    about: "what others are told of a firm that owes",
  },
  {
    cite: "15 USC 45; state collection acts",
    about:
      "whether what a creditor says of attorneys, suits, property and credit, or what is said of them to a firm, is true and meant",
  },
  { cite: "12 CFR 1006.30(e)", about: "forms that let somebody believe that another than the creditor collects" },
  {
    cite: "12 CFR 1006.104",
    about:
      "state law that is not encoded and protects more than Regulation F: whoever collects in a state asks counsel for it",
  },
  {
    cite: "state law on recording calls (CA, CT, DE, FL, IL, MD, MA, MT, NV, NH, PA, WA and others)",
    about: "whether all who speak agree to a recording: the desk records none",
  },
  {
    cite: "15 USC 1691; 12 CFR 1002",
    about: "notices of adverse action, and that nobody is treated otherwise on a prohibited basis",
  },
  { cite: "15 USC 6801; 12 CFR 1016; 16 CFR 314", about: "what is shared with others, and how it is kept safe" },
  { cite: "45 CFR 164.502(e), 164.504(e)", about: "the contract under which a hospital passes health information on" },
  { cite: "50 USC 3937, 3953", about: "interest and foreclosure during and after military service" },
  {
    cite: "31 USC 3901-3907; Directive 2011/7/EU; Late Payment of Commercial Debts (Interest) Act 1998",
    about: "interest and fixed sums for late payment among firms",
  },
  {
    cite: "licensing acts of DC, SD, UT and VT; business licences of AL and DE",
    about: "whether a licence is needed where sources conflict, or for any business",
  },
];

/** What the program keeps to beside the gate, as it writes, books or keeps things. */
export const keptElsewhere: readonly Provision[] = [
  {
    cite: "12 CFR 1006.34(a)-(d)",
    about: "the validation notice: what it has, its itemization, its period, and the task to send it within five days",
  },
  {
    cite: "12 CFR 1006.34(c)(5), (d)(2), (e)",
    about:
      "the notice is Model Form B-1 in words that nobody edits, itemizes a mortgage as any debt, and is in our Spanish, not the Bureau's",
  },
  {
    cite: "47 CFR 64.1200(a)(10); 12 CFR 1006.14(h)",
    about: "what somebody asks to stop in their own words is stopped as the contact is recorded",
  },
  {
    cite: "12 CFR 1006.30(c)",
    about: "a payment goes where the debtor directs it, and without that to nothing that is disputed",
  },
  {
    cite: "12 CFR 1006.42(a)",
    about:
      "a notice that comes back counts as not sent, and another goes out; an e-mail's subject names the creditor and the account's end, and no amount",
  },
  {
    cite: "12 CFR 1006.100",
    about: "what was asked, answered, sent and said stays on record, in a chain that shows a change",
  },
];
