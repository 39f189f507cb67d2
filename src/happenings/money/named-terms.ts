import { sql } from "kysely";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { readTerms } from "#ledger/terms/read-terms";
import type { TermsRefusal } from "#ledger/terms/routes";
import { loadNamedTerms, setNamedTerms } from "#ledger/terms/store";
import { lockImports } from "#intake/store";
import { creditorOrNew } from "#parties/creditors/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { theOffice } from "#happenings/desk/office-day";

/** What the terms of all creditors mean that do not say it themselves, with whose they are. */
export async function listTerms(tx: Queries) {
  const terms = await loadNamedTerms(tx, null);
  const { rows } = await sql<{ creditorId: string; name: string }>`
    select creditor_id as "creditorId", name from creditor
     where creditor_id = any(${terms.map(({ creditorId }) => creditorId)}::uuid[])`.execute(tx);
  const names = new Map(rows.map(({ creditorId, name }) => [creditorId, name]));
  return terms.map(({ creditorId, name, says, setAt }) => {
    return { creditorId, creditor: names.get(creditorId) ?? "", name, says, setAt: setAt.toString() };
  });
}

type Setting = {
  readonly creditor?: string | undefined;
  readonly name: string;
  readonly says: string | null;
  readonly loginId: Id<"login"> | null;
  readonly now: Temporal.Instant;
};

/**
 * Says what a creditor's terms mean, from the next import on. Files name terms before anything of them can be taken in,
 * so a creditor who is new is made here, as an import makes it.
 */
export async function setTerms(
  desk: Desk,
  tx: Queries,
  { creditor, name, says, loginId, now }: Setting,
): Promise<Outcome<undefined, TermsRefusal>> {
  if (says !== null && readTerms(says) === undefined) return refused("terms_mean_nothing");
  const office = await theOffice(tx);
  const named = { name: creditor ?? office.name, system: "generic", creditorId: newId<"creditor">(now, desk.chance) };
  const { creditorId } = await creditorOrNew(tx, { ...named, at: now });
  // One after the other, and not while an import reads them.
  await lockImports(tx, creditorId);
  const wasSet = await setNamedTerms(tx, { creditorId, name: name.trim(), says, loginId, at: now });
  return wasSet ? accepted(undefined) : refused("terms_are_unknown");
}
