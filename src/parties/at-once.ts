/** As many debtors as one act takes at once: they are locked together, and decided again in one transaction. */
export const debtorsAtOnceMax = 2_000;
