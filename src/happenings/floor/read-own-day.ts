import { sql } from "kysely";
import type { Caller } from "#access/caller";
import { scopeOf } from "#access/access-table";
import { assert } from "#base/assert";
import { entriesOfPerson } from "#evidence/store";
import { survivorIdOf } from "#parties/person/store";
import { uuids } from "#platform/binary-lists";
import type { Queries } from "#platform/database";
import type { Vault } from "#platform/vault";
import { inScope } from "#happenings/answering/scope";
import { dayAt, spanOf } from "#happenings/desk/office-day";
import type { DayAsked } from "./facts-of-figures.ts";

const shownMax = 300;

type Asked = DayAsked & { readonly caller: Caller };

/**
 * What somebody wrote down on a day, the newest first, each with the debtor who stands for it now. Of debtors whom they
 * may not open any more it is only counted.
 */
export async function readOwnDay(tx: Queries, vault: Vault, { on, zone, now, caller }: Asked) {
  const { from, until } = spanOf(on, zone);
  const found = await entriesOfPerson(tx, vault, { loginId: caller.loginId, from, until, limit: shownMax + 1 });
  const shown = found.slice(0, shownMax);
  const debtors = await debtorsToOpen(tx, [...new Set(shown.map(({ debtorId }) => debtorId))], {
    caller,
    today: dayAt({ zone }, now),
  });
  const entries = shown.flatMap(({ debtorId, number: place, kind, happenedAt, words }) => {
    const debtor = debtors.get(debtorId);
    if (debtor === undefined) return [];
    return [{ ...debtor, place: place.toString(), kind, happenedAt: happenedAt.toString(), words }];
  });
  return { on: on.toString(), entries, elsewhere: shown.length - entries.length, more: found.length > shownMax };
}

type Shown = { readonly debtorId: string; readonly debtor: string; readonly number: string };

/** Of these debtors those whom somebody may open: by each who stands for them now. */
async function debtorsToOpen(
  tx: Queries,
  debtorIds: readonly string[],
  { caller, today }: { readonly caller: Caller; readonly today: Temporal.PlainDate },
): Promise<ReadonlyMap<string, Shown>> {
  const scope = scopeOf("readDebtor", caller.role);
  assert(scope !== undefined, "whoever has a day of their own opens debtors");
  const { rows } = await sql<Shown & { readonly of: string }>`
    select own.debtor_id as of, d.debtor_id as "debtorId", d.name as debtor, d.number
      from unnest(${uuids(debtorIds)}) as own (debtor_id)
      join debtor d on d.debtor_id = ${survivorIdOf(sql`own.debtor_id`)}
     where ${inScope({ caller, scope, today })}`.execute(tx);
  return new Map(rows.map(({ of, ...debtor }) => [of, debtor]));
}
