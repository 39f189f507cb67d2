import { compareDays } from "#calendar/days";
import type { UsState } from "#calendar/state-zones";
import type { ContactRule } from "#law/contact-rule";
import type { Debt, LawCase } from "#law/law-case";
import { dateIn, type When } from "#law/when";
import { textOf } from "#law/words/message";
import { threatensSuit } from "#law/words/suit";
import { lastDayToSue } from "#law/us/limitation-periods";
import { homeStates } from "#law/reach";
import { regulationF } from "./1006.1-b-in-force.ts";
import { consumerDebts, isBound } from "./1006.2-scope.ts";

/** A debt on which no suit can be won any more is neither sued on nor threatened with suit. */
export const timeBarred: ContactRule<"time_barred" | "not_known_to_be_barred"> = {
  id: "us.regf.time-barred",
  cite: "12 CFR 1006.26(b)",
  kind: "law",
  says: [
    "A collector neither brings nor threatens to bring a legal action against a consumer to collect a time-barred debt:",
    "one of which the applicable limitations period has expired.",
    "A proof of claim in a bankruptcy may still be filed.",
  ],
  verified: false,
  inForce: regulationF,
  reading: [
    {
      we: "take the shortest period of any state that may govern: of the debt, of the contract, of the court, of the home",
      because: "the prohibition does not ask what the collector knew, and a borrowing statute may bring in any of them",
    },
    {
      we: "let the period run from the default or from the last payment, whichever is the earlier that is known",
      because: "whether a payment begins it anew differs from state to state",
    },
    {
      we: "let it run from the first bill or the day on which it was due where neither is known",
      because: "it cannot have begun before, and a suit that is in time by that is in time",
    },
    {
      we: "let nothing stop the period, neither a bankruptcy (11 USC 108(c)) nor service (50 USC 3936)",
      because: "how long it stood still is for counsel to reckon, and a suit too late cannot be called back",
    },
  ],
  denies: ["time_barred"],
  governs: (facts) => isSuit(facts) && isBound(facts),
  decide: (facts) => {
    const barred = consumerDebts(facts).some((debt) => isBarred(debt, facts));
    if (!barred) return { verdict: "not_known_to_be_barred", because: "No period that may apply is known to be over." };
    return { verdict: "time_barred", because: "A period in which the debt may be sued on is over." };
  },
};

/** Whether the act sues, or threatens to, if only in its words. A proof of claim is no suit. */
export function isSuit(facts: LawCase): boolean {
  const { kind, purpose } = facts.act;
  if (purpose === "proof-of-claim") return false;
  return kind === "sue" || kind === "threaten-suit" || threatensSuit(textOf(facts) ?? "") !== undefined;
}

/** From when the period of a debt may run; none where nobody knows, or it is a judgment's. */
export function accruals({ defaultOn, lastPaymentOn, firstBillOn, dueOn, judgment }: Debt): When[] {
  if (judgment) return [];
  const known = [defaultOn, lastPaymentOn].flatMap((when) => when ?? []);
  return known.length > 0 ? known : [firstBillOn, dueOn].flatMap((when) => when ?? []);
}

function isBarred(debt: Debt, facts: LawCase): boolean {
  const states = statesOf(debt, facts);
  return facts.where.some((zone) =>
    accruals(debt).some((when) => compareDays(dateIn(facts.at, zone), lastDayToSue(dateIn(when, zone), states)) > 0),
  );
}

function statesOf(debt: Debt, facts: LawCase): UsState[] {
  return [debt.state, debt.signedIn, facts.act.venue, ...homeStates(facts)].flatMap((state) => state ?? []);
}
