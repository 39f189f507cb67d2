import type { Catalogue } from "../english.ts";
import { acts, circumstances, ladders, points, roles, sources, stops } from "./names.ts";
import { others } from "./other-names.ts";
import { steps, stepsAlone } from "./steps.ts";

type Names = Readonly<Record<string, string>>;

/** A word that an office made itself has no Spanish name: it is shown as it is written, without its dashes. */
const written = (word: string) => word.replace(/[-_.]/g, " ");

const raised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const namer = (names: Names) => (kind: string) => raised(names[kind] ?? written(kind));
const act = namer(acts);

export const kinds: Catalogue["kinds"] = {
  circumstance: namer(circumstances),
  act,
  point: namer(points),
  source: (kind) => sources[kind] ?? written(kind),
  stop: namer(stops),
  account: namer(others.accounts),
  other: namer({
    ...others.accounts,
    ...others.columns,
    ...others.facts,
    ...others.entries,
    ...roles,
    ...ladders,
    ...others.plain,
  }),
  step: namer(steps),
  todo: (action, step) => {
    const [named, what] = [namer(steps)(step), act(action)];
    const isSaid = step in stepsAlone || named.toLowerCase().includes(what.toLowerCase());
    return isSaid ? named : `${what}: ${named.toLowerCase()}`;
  },
};
