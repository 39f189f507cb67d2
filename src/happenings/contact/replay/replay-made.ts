import { sql } from "kysely";
import { compareInstants } from "#calendar/instants";
import { asOf } from "#contact/as-of";
import { lawCaseOf } from "#contact/law-case";
import type { ContactAct } from "#contact/permit";
import type { PersonFacts } from "#contact/person-facts";
import { message } from "#law/build-case";
import type { Message, Purpose } from "#law/law-case";
import { deniedByLaw } from "#law/replay";
import { personsAmong } from "#parties/person/store";
import type { Queries } from "#platform/database";
import { readLawFactsOfAll } from "#happenings/contact/read-law-facts";
import type { Stretch } from "./read-permits.ts";
import type { Differing, Replay } from "./replay-permits.ts";

/** A contact of ours that was made, with what is kept of what it was for and said. */
type Made = {
  readonly debtorId: string;
  readonly effortId: string;
  readonly permitId: string | null;
  readonly act: ContactAct;
  readonly pointId: string | null;
  readonly at: Temporal.Instant;
  readonly attempts: number;
  readonly by: string | null;
  readonly accountIds: readonly string[];
  readonly message: Partial<Message> | null;
  readonly purpose: Purpose | null;
};

/** How many contacts are asked about in one go: while a page is, nobody else is answered. */
const pageMax = 200;

type Now = { readonly now: Temporal.Instant; readonly today: Temporal.PlainDate };

/**
 * Which contacts of ours the law speaks against by what is known today of their hour, also where it was learned later: past
 * breaches. House policy is not asked: it was another then. Of contacts at the same instant none counts towards another.
 */
export async function replayMade(tx: Queries, stretch: Stretch, { now, today }: Now): Promise<Readonly<Replay>> {
  const found: Replay = { asked: 0, differing: [], wordsNotKept: 0, unreadable: 0 };
  for await (const page of readMade(tx, stretch)) {
    const debtorIds = [...new Set(page.map(({ debtorId }) => debtorId))];
    const persons = await personsAmong(tx, debtorIds);
    const personIds = [...new Set(debtorIds.flatMap((debtorId) => persons.of(debtorId)))];
    const factsOf = await readLawFactsOfAll(tx, { personIds, now, today, endedSince: stretch.from });
    found.asked += page.length;
    found.differing.push(...page.flatMap((made) => breachOf(made, factsOf(persons.of(made.debtorId))) ?? []));
    found.wordsNotKept += page.filter((made) => made.message !== null).length;
  }
  return found;
}

function breachOf(made: Made, known: PersonFacts): Differing | undefined {
  const { debtorId, act, at, attempts, accountIds, by } = made;
  const facts = asOf(known, at);
  const efforts = facts.efforts.filter(
    ({ happenedAt, window }) => window === null && compareInstants(happenedAt, at) < 0,
  );
  const pointId = facts.points.some((point) => point.pointId === made.pointId) ? made.pointId : null;
  const about = accountIds.filter((id) => facts.accounts.some(({ accountId }) => accountId === id));
  const said = made.message === null ? {} : { message: message(made.message) };
  const purpose = made.purpose === null ? {} : { purpose: made.purpose };
  const asked = { at, act, pointId, accountIds: about, attempts, ...said, ...purpose };
  const because = deniedByLaw(lawCaseOf({ ...facts, efforts }, asked));
  if (because.length === 0) return undefined;
  const contactId = made.permitId ?? made.effortId;
  return { debtorId, contactId, act, askedAt: at, by, difference: "refused-now", because };
}

async function* readMade(tx: Queries, stretch: Stretch): AsyncGenerator<readonly Made[]> {
  let last: Made | undefined;
  do {
    const page = await pageOf(tx, stretch, last);
    if (page.length > 0) yield page;
    last = page.length < pageMax ? undefined : page.at(-1);
  } while (last !== undefined);
}

async function pageOf(tx: Queries, { from, until }: Stretch, after: Made | undefined): Promise<Made[]> {
  const beyond =
    after === undefined ? sql`true` : sql`(e.debtor_id, e.effort_id) > (${after.debtorId}, ${after.effortId})`;
  const { rows } = await sql<Made>`
    select e.debtor_id as "debtorId", e.effort_id as "effortId", e.permit_id as "permitId", e.kind as act,
           e.point_id as "pointId", e.happened_at as at, e.attempts, login.name as by,
           array(select account_id::text from effort_account about
                  where about.debtor_id = e.debtor_id and about.effort_id = e.effort_id) as "accountIds",
           nullif(p.facts #> '{act,message}', 'null'::jsonb) as message, p.facts #>> '{act,purpose}' as purpose
      from effort e
      left join permit p on p.debtor_id = e.debtor_id and p.permit_id = e.permit_id
      left join login on login.login_id = e.login_id
     where e.happened_at >= ${from} and e.happened_at < ${until} and e.from_whom = 'us' and e.kind <> 'conversation'
       and ${beyond}
     order by e.debtor_id, e.effort_id limit ${pageMax}`.execute(tx);
  return rows;
}

/** How many contacts of ours there are in a stretch, and from when on the newest of them are no more than so many. */
export async function newestMade(tx: Queries, { from, until }: Stretch, max: number) {
  const ours = sql`happened_at >= ${from} and happened_at < ${until} and from_whom = 'us' and kind <> 'conversation'`;
  const { rows } = await sql<{ count: number; from: Temporal.Instant | null }>`
    select count(*)::int as count,
           (select happened_at from effort where ${ours} order by happened_at desc offset ${max - 1} limit 1) as "from"
      from effort where ${ours}`.execute(tx);
  const [row] = rows;
  return { count: row?.count ?? 0, from: row?.from ?? from };
}
