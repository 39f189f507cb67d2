import { log } from "#platform/log";
import type { Queries } from "#platform/database";
import type { Refused } from "#platform/operation";
import type { Desk } from "./desk.ts";

/** What was left as it is, and why. */
export type LeftBy<One> = {
  readonly one: One;
  readonly refusal: string;
  readonly detail: Readonly<Record<string, unknown>>;
};

type Done<One> = { readonly done: readonly One[]; readonly left: readonly LeftBy<One>[] };

/** The refusal of what neither was done nor refused. */
export const brokeOff = { broke_off: "Something broke in the program; its log says what." } as const;

/**
 * Does the same with each of many, each in a transaction of its own, one after the other: what cannot be done of one keeps
 * none of the others, and a run that is killed leaves each done or as it was.
 */
export async function eachByItself<One>(
  { database }: Pick<Desk, "database">,
  all: readonly One[],
  act: (tx: Queries, one: One) => Promise<{ readonly ok: true } | Refused>,
): Promise<Done<One>> {
  const done: One[] = [];
  const left: LeftBy<One>[] = [];
  for (const one of all) {
    const came = await database.transaction((tx) => act(tx, one)).catch(broken);
    if (came.ok) done.push(one);
    else left.push({ one, refusal: came.refusal, detail: came.detail ?? {} });
  }
  return { done, left };
}

function broken(error: unknown): Refused {
  log.error("Of many one broke off", error);
  return { ok: false, refusal: "broke_off" };
}
