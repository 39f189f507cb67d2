import type { UsState } from "#calendar/state-zones";
import { isNewYorkCity, stateOfZip } from "#calendar/zip-states";
import { debtsOfAct } from "#law/act-facts";
import type { Home } from "#law/debtor";
import type { LawCase } from "#law/law-case";

/** Where the debtor is or may be, by state or ZIP code, and the state under which a debt was made. */
export function reachesState(state: UsState, facts: LawCase): boolean {
  const mayBeThere = homesOf(facts).some((home) => {
    return home.state === state || (home.zip !== null && stateOfZip(home.zip) === state);
  });
  return mayBeThere || debtsOfAct(facts).some((debt) => debt.state === state);
}

/** Whether the debtor lives in New York City, or in its state where no ZIP code says that it is outside. */
export function mayBeInNewYorkCity(facts: LawCase): boolean {
  return homesOf(facts).some(({ state, zip }, place) => {
    if (zip !== null) return isNewYorkCity(zip);
    return place === 0 ? reachesState("NY", facts) : state === "NY";
  });
}

/** The states in which the debtor lives or may live, as an address or its ZIP code says. */
export function homeStates(facts: LawCase): UsState[] {
  return homesOf(facts).flatMap(({ state, zip }) => {
    const ofZip = zip === null ? undefined : stateOfZip(zip);
    return [...(state === null ? [] : [state]), ...(ofZip === undefined ? [] : [ofZip])];
  });
}

/** Every place where the debtor may be at home, the first before the others. */
function homesOf({ debtor: { state, zip, otherHomes } }: LawCase): readonly Home[] {
  return [{ state, zip }, ...otherHomes];
}
