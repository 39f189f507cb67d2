import { term, type Term } from "#law/term";

/** What is in force for long: our sources do not say from which day on, so that it holds on every day that is asked about. */
export const longInForce: Term = { ...term("2000-01-01"), isSinceUnknown: true };
