/** The stops of a person that bar every collecting contact, in the words of a reason. */
export const barringStops: Readonly<Record<string, string>> = {
  cease: "The debtor asked us to cease",
  attorney: "An attorney represents the debtor",
  bankruptcy: "The debtor is in bankruptcy",
  death: "The debtor has died",
  "original-creditor": "They asked who the original creditor is",
  "identity-theft": "They say that it comes from identity theft",
};
