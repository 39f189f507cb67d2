import type { UsState } from "#calendar/state-zones";
import { isNewYorkCity, stateOfZip } from "#calendar/zip-states";
import { debtsOfAct, owesAsConsumer } from "./act-facts.ts";
import { statesOf } from "./candidate-zones.ts";
import type { Home } from "./debtor.ts";
import type { LawCase } from "./law-case.ts";

/**
 * The states whose law may reach the act: where the debtor lives or may live, and under whose law its debts were made. Null:
 * every state's, for who may be anywhere may be there.
 */
export function statesReaching(facts: LawCase): readonly UsState[] | null {
  if (mayLiveAnywhere(facts)) return null;
  return [...homeStates(facts), ...debtsOfAct(facts).flatMap(({ state }) => state ?? [])];
}

/** Whether the law of a state may reach the act. */
export function reachesState(state: UsState, facts: LawCase): boolean {
  return statesReaching(facts)?.includes(state) ?? true;
}

/** Whether the debtor lives in a state, as a state or ZIP code says of any home, or may: who may be anywhere may be there. */
export function mayLiveIn(state: UsState, facts: LawCase): boolean {
  const { debtor } = facts;
  if (liesIn(state, debtor) || debtor.otherHomes.some((home) => liesIn(state, home))) return true;
  return mayLiveAnywhere(facts);
}

/** Whether a person, or whoever owes as a consumer, has a home of which no state is known: every state's law may reach it. */
export function mayLiveAnywhere(facts: LawCase): boolean {
  return facts.debtor.mayBeAnywhere && (facts.debtor.kind === "person" || owesAsConsumer(facts));
}

/** Whether the debtor lives in New York City, or in its state where no ZIP code says that it is outside, or anywhere. */
export function mayBeInNewYorkCity(facts: LawCase): boolean {
  return mayLiveAnywhere(facts) || mayLiveAtZip(isNewYorkCity, facts);
}

/** The states in which the debtor lives or may live, as an address or its ZIP code says. */
export function homeStates({ debtor }: LawCase): UsState[] {
  return [debtor, ...debtor.otherHomes].flatMap(statesOf);
}

/** Whether a home in the state of New York has a ZIP code of such a place, or none that says that it is elsewhere. */
export function mayLiveAtZip(isOfPlace: (zip: string) => boolean, facts: LawCase): boolean {
  const { debtor } = facts;
  const isThere = ({ state, zip }: Home) =>
    zip === null || stateOfZip(zip) !== "NY" ? state === "NY" : isOfPlace(zip);
  if (isThere(debtor) || debtor.otherHomes.some(isThere)) return true;
  return debtor.zip === null && debtor.state === null && debtsOfAct(facts).some(({ state }) => state === "NY");
}

function liesIn(state: UsState, home: Home): boolean {
  return home.state === state || (home.zip !== null && stateOfZip(home.zip) === state);
}
