import { sql, type RawBuilder } from "kysely";
import type { Caller } from "#access/caller";
import { mayTell, type OutgoingCounts, type OutgoingLetter, type WhichLetters } from "#letters/sending/outgoing";
import type { Queries } from "#platform/database";
import { wordsStandIn } from "#happenings/lists/words-in";

const remembered = sql`interval '30 days'`;

const conditions: Readonly<Record<WhichLetters, RawBuilder<unknown>>> = {
  waiting: sql`letter.state in ('planned', 'ready', 'sending', 'taken-out')`,
  "not-sent": sql`letter.state in ('refused', 'outdated', 'failed', 'perhaps-sent')`,
  "to-print": sql`letter.state = 'handed-over' and letter.sent_by = 'post' and letter.print_run_id is null`,
};

type Listing = {
  readonly reader: Caller;
  readonly which: WhichLetters;
  /** Words that all stand in a name, a number, a creditor or what is written. */
  readonly find: string;
  readonly now: Temporal.Instant;
  readonly max: number;
};

const told = sql`concat_ws(' ', debtor.name, debtor.number, creditor.name, template)`;

/** Letters of one kind: what did not leave the newest first, of the last thirty days; all else the oldest first. */
export async function outgoingLetters(
  tx: Queries,
  { reader, which, find, now, max }: Listing,
): Promise<OutgoingLetter[]> {
  const since = which === "not-sent" ? sql`and decided_at > ${now}::timestamptz - ${remembered}` : sql``;
  const order = which === "not-sent" ? sql`decided_at desc` : sql`coalesce(decided_at, try_at, began_at)`;
  const { rows } = await sql<Omit<OutgoingLetter, "mayTell">>`
    select letter.debtor_id as "debtorId", letter_id as "letterId", debtor.name as debtor, debtor.number,
           creditor.name as creditor, template, sent_by as "sentBy", state, because, trouble,
           planned_at as "plannedAt", try_at as "tryAt", decided_at as "decidedAt", digest,
           taker.name as "takenBy", taken_at as "takenAt", coalesce(taken_by = ${reader.loginId}, false) as "isOwn"
      from letter join debtor using (debtor_id) join creditor using (creditor_id)
      left join login taker on taker.login_id = letter.taken_by
     where ${conditions[which]} ${since} and ${wordsStandIn(find, told)}
     order by ${order}, letter_id limit ${max}`.execute(tx);
  return rows.map((row) => ({ ...row, mayTell: row.state === "taken-out" && mayTell(reader, row.isOwn) }));
}

/** How many letters there are of each kind. */
export async function countOutgoing(tx: Queries, now: Temporal.Instant): Promise<OutgoingCounts> {
  const { rows } = await sql<Record<WhichLetters, string>>`
    select (select count(*) from letter where ${conditions.waiting}) as waiting,
           (select count(*) from letter where ${conditions["not-sent"]}
               and decided_at > ${now}::timestamptz - ${remembered}) as "not-sent",
           (select count(*) from letter where ${conditions["to-print"]}) as "to-print"`.execute(tx);
  const [row] = rows;
  const count = (which: WhichLetters) => Number(row?.[which] ?? 0);
  return { waiting: count("waiting"), "not-sent": count("not-sent"), "to-print": count("to-print") };
}
