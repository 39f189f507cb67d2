import { compareInstants } from "#calendar/instants";
import type { Bankruptcy } from "#law/debtor";
import type { ContactRule } from "#law/contact-rule";
import type { LawCase } from "#law/law-case";
import { daysLater, latest } from "#law/when";
import { bankruptcyCode, chapterOf, openCases } from "./petitions.ts";

/** How long the debtor has to give a utility assurance of payment: in chapter 11 longer than elsewhere. */
const assuranceDays = { elsewhere: 20, chapter11: 30 };

/** A utility does not cut a debtor off because of the bankruptcy, or of what was owed before it. */
export const utilities: ContactRule<"served" | "no_open_case" | "assurance_was_due"> = {
  id: "us.bankruptcy.utilities",
  cite: "11 USC 366",
  kind: "law",
  says: [
    "A utility does not alter, refuse or discontinue service, or discriminate against the debtor,",
    "only because of the case, or because a debt for service before it was not paid when due.",
    "It may, if within 20 days, in chapter 11 within 30, it is given no adequate assurance of payment.",
  ],
  verified: false,
  inForce: bankruptcyCode,
  reading: [
    {
      we: "take every debt as one for service before the case",
      because: "nothing on record says when it arose",
    },
  ],
  denies: ["served"],
  governs: (facts) => facts.act.kind === "disconnect" && facts.debtor.bankruptcy.length > 0,
  decide: (facts) => {
    const open = openCases(facts);
    if (open.length === 0) return { verdict: "no_open_case", because: "No petition in bankruptcy is open." };
    const retryAt = latest(open.map((each) => assuranceWasDue(each, facts)));
    if (compareInstants(facts.at, retryAt) < 0) {
      const because = "The debtor has filed for bankruptcy: service is not cut off for it.";
      return { verdict: "served", because, retryAt };
    }
    return { verdict: "assurance_was_due", because: "The days in which assurance of payment is given are over." };
  },
};

/** From when on the days for the assurance are over, wherever the debtor may be. */
function assuranceWasDue({ chapter, filedOn }: Bankruptcy, facts: LawCase): Temporal.Instant {
  const number = chapterOf(chapter);
  const days = number === undefined || number === "11" ? assuranceDays.chapter11 : assuranceDays.elsewhere;
  return daysLater(filedOn, days + 1, facts);
}
