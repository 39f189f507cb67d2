import { recordsLaidOut, type LockboxProfile } from "./profile.ts";

/**
 * The layout that is taken where no other is named: eighty characters, one invoice in each overflow. Source: the positions
 * that the lockbox parser of opentaps reads. Banks change the records 4 and 6 at will, and no bank's file was seen.
 */
export const usual: LockboxProfile = {
  name: "usual",
  overflow: "after",
  width: 80,
  leavesOut: [],
  records: recordsLaidOut({
    1: { destination: "4-13", origin: "14-23", on: "24-29", time: "30-33" },
    5: { batch: "2-4", lockbox: "8-14", on: "15-20" },
    6: {
      ...{ batch: "2-4", item: "5-7", lockbox: "8-14", on: "15-20", amount: "41-50", number: "69-80" },
      // Behind the amount stands whose check it is, where that was read; else where a header repeats the bank's.
      ...{ routing: ["51-58", "31-40"], account: ["59-68", "21-30"] },
    },
    4: {
      batch: "2-4",
      item: "5-7",
      sequence: "9-10",
      invoices: { number: "11-20", amount: "21-30", customer: "61-70" },
    },
    7: { batch: "2-4", count: "21-23", total: "24-33" },
    8: { lockbox: "8-14", count: "21-23", total: "24-33" },
    9: { count: "2-7" },
  }),
};
