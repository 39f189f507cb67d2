import { compareDays, daysAfter } from "#calendar/days";
import { debtsOfAct } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import type { Debt, LawCase } from "#law/law-case";
import { term } from "#law/term";
import { dateIn, type When } from "#law/when";

/** Seven years run from so many days after the first delinquency. */
const daysBefore = 180;
const years = 7;

/** What is too old to stand in a report is not furnished for one. */
export const obsolete: ContactRule<"obsolete" | "reportable"> = {
  id: "us.fcra.obsolete",
  cite: "15 USC 1681c(a)(4), (c)(1)",
  kind: "law",
  says: [
    "A consumer report contains no account placed for collection or charged off that is more than seven years old.",
    "The seven years begin 180 days after the delinquency that led to it, and no sale or payment begins them anew.",
  ],
  verified: false,
  inForce: term("1997-12-29"),
  reading: [
    {
      we: "take the default on record, or else the day on which it was due or first billed, as the first delinquency, and the last day of the seven years as within them",
      because:
        "it is the delinquency that led to collection, and an account is too old when it is more than seven years old",
    },
  ],
  denies: ["obsolete"],
  governs: ({ act, debts }) => act.kind === "furnish" && debts.some((debt) => firstDelinquency(debt) !== null),
  decide: (facts) =>
    debtsOfAct(facts).some((debt) => isObsolete(debt, facts))
      ? { verdict: "obsolete", because: "The delinquency lies more than seven years and 180 days back." }
      : { verdict: "reportable", because: "The seven years are not over." },
};

/** When it was first delinquent, or what cannot have come after that; null where nothing is known of it. */
export const firstDelinquency = ({ defaultOn, dueOn, firstBillOn }: Debt): When | null =>
  defaultOn ?? dueOn ?? firstBillOn;

function isObsolete(debt: Debt, { at, where }: LawCase): boolean {
  const since = firstDelinquency(debt);
  if (since === null || debt.purpose !== "consumer") return false;
  return where.some((zone) => {
    const lastDay = daysAfter(dateIn(since, zone), daysBefore).add({ years });
    return compareDays(dateIn(at, zone), lastDay) > 0;
  });
}
