import { term } from "#law/term";

/** House policy has no day on which it began: it holds for whatever the desk asks about. */
export const housePolicyFrom = term("1970-01-01");
