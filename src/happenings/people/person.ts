import { sql } from "kysely";
import type { Id } from "#base/id";
import { appendTimeline } from "#evidence/store";
import { lockDebtor, personOf } from "#parties/store";
import type { Queries } from "#platform/database";
import { redecide } from "#happenings/cases/redecide";
import type { Desk } from "#happenings/desk/desk";

/** What somebody asks about a person, who they are and when. */
export type AskedOfPerson = {
  readonly debtorId: Id<"debtor">;
  readonly loginId: Id<"login"> | null;
  readonly now: Temporal.Instant;
};

/** A person under lock: the surviving debtor, and all debtors who are the same person. */
export type Person = { readonly survivorId: Id<"debtor">; readonly personIds: readonly Id<"debtor">[] };

/** Locks the person whom a debtor is, until the transaction ends. */
export async function lockPerson(tx: Queries, debtorId: Id<"debtor">): Promise<Person> {
  const survivorId = await lockDebtor(tx, debtorId);
  return { survivorId, personIds: await personOf(tx, survivorId) };
}

type Told = {
  readonly asked: Pick<AskedOfPerson, "loginId" | "now">;
  readonly person: Person;
  readonly kind: string;
  readonly subject: Readonly<Record<string, string>>;
  readonly words: string;
  /** Why the cases are decided again; nothing where what was told changes none of them. */
  readonly because?: string;
};

/** Puts what was told of a person on the timeline, and decides their cases again where that may change what is next. */
export async function tell(desk: Desk, tx: Queries, told: Told): Promise<void> {
  const { asked, person, kind, subject, words, because } = told;
  const { loginId, now } = asked;
  const entry = { debtorId: person.survivorId, kind, happenedAt: now, recordedAt: now, loginId, subject, words };
  await appendTimeline(tx, desk.vault, [entry]);
  if (because !== undefined) await redecide(desk, tx, [person.survivorId], { now, because });
}

/** How a debtor is named in words: by name and number. */
export async function nameOf(tx: Queries, debtorId: string): Promise<string> {
  const { rows } = await sql<{ name: string; number: string }>`
    select name, number from debtor where debtor_id = ${debtorId}`.execute(tx);
  return `${rows[0]?.name} (${rows[0]?.number})`;
}
