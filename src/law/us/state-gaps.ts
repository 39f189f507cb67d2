import type { UsState } from "#calendar/state-zones";
import { debtsOfAct, isKind, owesAsConsumer } from "#law/act-facts";
import type { Gap } from "#law/gap";
import type { LawCase } from "#law/law-case";
import { hasCome } from "#law/when";
import { mayBeInNewYorkCity, reachesState } from "./reach.ts";

type Bound = "anyone" | "collectors" | "creditors" | "medical-collectors";

/** Contact law of states and cities that is stricter than Regulation F, and is not encoded. */
// prettier-ignore
const stricter: readonly { readonly state: UsState; readonly cite: string; readonly binds: Bound }[] = [
  { state: "CA", cite: "Cal. Civ. Code 1788 et seq.",                      binds: "anyone" },
  { state: "DC", cite: "D.C. Code 28-3814",                                binds: "anyone" },
  { state: "FL", cite: "Fla. Stat. 559.72(17)",                            binds: "creditors" }, // A collector keeps the same hours under Regulation F.
  { state: "MA", cite: "940 CMR 7.04(1)(f); 209 CMR 18.16(1)(d)",          binds: "anyone" },
  { state: "NV", cite: "NRS 649.366",                                      binds: "medical-collectors" },
  { state: "WA", cite: "RCW 19.16.250",                                    binds: "collectors" },
  { state: "WV", cite: "W. Va. Code 46A-2-125(d)",                         binds: "anyone" },
];

export const stateGaps: readonly Gap[] = [
  ...stricter.map(({ state, cite, binds }): Gap => ({
    cite,
    about: `contact with people in ${state}`,
    because: "not yet encoded",
    governs: (facts) => isContact(facts) && isBoundBy(binds, facts) && reachesState(state, facts),
  })),
  {
    cite: stricter.map(({ cite }) => cite).join("; "),
    about: "contact with people of whom no state is known: tell an address with its state or ZIP code",
    because: "not yet encoded",
    governs: (facts) =>
      facts.debtor.mayBeAnywhere && isContact(facts) && (owesAsConsumer(facts) || facts.debtor.kind === "person"),
  },
  {
    cite: "6 RCNY 5-77(b)(1)",
    about: "contact with people in New York City, or in the state where the ZIP code does not say that it is outside",
    because: "not yet encoded",
    governs: (facts) => owesAsConsumer(facts) && isContact(facts) && mayBeInNewYorkCity(facts),
  },
  {
    cite: "23 NYCRR 1.4, 1.6",
    about: "electronic messages by a collector to people in NY",
    because: "not yet encoded",
    governs: (facts) => {
      const isElectronic = ["email", "text", "social"].includes(facts.act.kind);
      return isElectronic && reachesState("NY", facts) && isBoundBy("collectors", facts);
    },
  },
  {
    cite: "23 NYCRR 1.4",
    about: "debts of which the consumer asked for substantiation",
    because: "not yet encoded",
    governs: (facts) =>
      isBoundBy("collectors", facts) &&
      debtsOfAct(facts).some(({ requests }) =>
        requests.some(({ kind, receivedOn }) => kind === "substantiation" && hasCome(receivedOn, facts)),
      ),
  },
  {
    cite: "Cal. Civ. Code 1788 et seq. (SB 1286); RCW 19.16.100",
    about: "business debts of natural persons in CA, and any debt that an agency collects in WA",
    because: "not yet encoded",
    governs: (facts) => {
      if (owesAsConsumer(facts) || !isContact(facts)) return false;
      const isCalifornian = facts.debtor.kind === "person" && reachesState("CA", facts);
      return isCalifornian || (facts.by.role === "collector" && reachesState("WA", facts));
    },
  },
];

const isContact = isKind("call", "voicemail", "letter", "email", "text", "visit", "social", "threaten-suit");

function isBoundBy(binds: Bound, facts: LawCase): boolean {
  if (!owesAsConsumer(facts)) return false;
  if (binds === "anyone") return true;
  if (facts.by.role === "creditor") return binds === "creditors";
  if (binds === "creditors") return false;
  return binds === "collectors" || debtsOfAct(facts).some(({ kind }) => kind === "medical");
}
