import type { Queries } from "#platform/database";
import { readAnswerHours } from "./read-answer-hours.ts";
import { readChances } from "./read-chances.ts";

/** Learns once a day from the office's own history of a year: after which steps money comes, and at which hours people answer. */
export async function learn(
  tx: Queries,
  asked: { readonly on: Temporal.PlainDate; readonly zone: string },
): Promise<void> {
  if (await readChances(tx, asked)) await readAnswerHours(tx, asked);
}
