import { startOfDay } from "#calendar/zone-clock";
import { sql } from "kysely";
import type { Id } from "#base/id";
import { money, type Currency } from "#money/money";
import type { LetterRef } from "#letters/letter";
import { printRunPosted } from "#letters/printing/store";
import { dueLettersOf } from "#letters/store";
import type { Queries } from "#platform/database";
import type { Owner } from "#strategy/step";
import { dueCases } from "#strategy/runs/store";
import { recordReview } from "#happenings/cases/record-review";
import { runDebtors } from "#happenings/cases/run-debtors";
import { takePromise } from "#happenings/cases/take-promise";
import { askPermit } from "#happenings/contact/ask-permit";
import { reportOutcome } from "#happenings/contact/report-outcome";
import { theOffice } from "#happenings/desk/office-day";
import { handOverLetter } from "#happenings/letters/hand-over-letter";
import { printTogether } from "#happenings/letters/make-print-run";
import { actor, later, type Held, type PartDay } from "./part-day.ts";

/** What the office does by itself before anybody comes in: due cases are decided, and letters leave. */
export async function runNight({ desk, tx, on, clerk }: PartDay, held: readonly Held[]): Promise<void> {
  const { zone } = await theOffice(tx);
  const since = startOfDay(on, zone);
  const now = desk.clock.now();
  const among = held.map(({ debtorId }) => debtorId);
  const debtorIds = [...new Set((await dueCases(tx, among, { on, since })).map(({ debtorId }) => debtorId))];
  if (debtorIds.length === 0) return;
  await runDebtors(desk, tx, { today: on, since, now, zone, debtorIds, asksLaw: false, ladder: null });
  const printed: LetterRef[] = [];
  for (const letter of await dueLettersOf(tx, debtorIds)) {
    const { fate } = await handOverLetter(desk, tx, { ...letter, now, loginId: null });
    if (fate === "handed-over") printed.push(letter);
  }
  if (printed.length > 0) await print(desk, tx, { printed, on, now, by: clerk.loginId });
}

type Printing = {
  readonly printed: readonly LetterRef[];
  readonly on: Temporal.PlainDate;
  readonly now: Temporal.Instant;
  readonly by: string;
};

/** What the night wrote to these debtors goes to the post on the same day, in a run of its own. */
async function print(desk: PartDay["desk"], tx: Queries, { printed, on, now, by }: Printing): Promise<void> {
  const printRunId = await printTogether(desk, tx, { letters: printed, loginId: by, now });
  await printRunPosted(tx, { printRunId, on, by });
}

type Asked = {
  readonly debtorId: Id<"debtor">;
  readonly creditorId: string;
  readonly action: "call" | "review";
  readonly owner: Owner;
  readonly pointId: string | null;
};

const callsMax = 2;
const reviewsMax = 2;

/** What people do of the day's worklist: the dearest first, and never all of it. */
export async function workTheList(day: PartDay, held: readonly Held[]): Promise<void> {
  const asked = await askedToday(day, held);
  const calls = asked.filter(({ action, pointId }) => action === "call" && pointId !== null).slice(0, callsMax);
  for (const call of calls) await makeCall(day, { call, held });
  for (const review of asked.filter(({ action }) => action === "review").slice(0, reviewsMax)) {
    const words = day.draw.oneOf(reviewed);
    const { debtorId, creditorId, owner } = review;
    const collector = actor(day);
    const { loginId, role } = owner === "supervisor" ? day.supervisor : collector;
    // Where another case with the creditor has come to be a supervisor's meanwhile, it is left to them.
    await recordReview(day.desk, day.tx, {
      ...{ debtorId, creditorId, words, loginId, role, now: later(day) },
    });
  }
}

const reviewed = [
  "Looked through the account: nothing new, carry on.",
  "Asked the creditor whether they want it back; they do not.",
  "File is complete, the amount is right.",
  "Searched for a better number; none found.",
];

async function askedToday({ tx, on }: PartDay, held: readonly Held[]): Promise<Asked[]> {
  const { rows } = await sql<Asked>`
    select c.debtor_id as "debtorId", c.creditor_id as "creditorId", c.next_action as action, c.next_owner as owner,
           (select p.point_id from contact_point p
             where p.debtor_id = c.debtor_id and p.relation_id is null and p.until_at is null
               and p.kind in ('mobile', 'landline', 'voip', 'work-phone')
             order by p.since_at, p.point_id limit 1) as "pointId"
      from collection_case c
     where c.debtor_id = any(${held.map(({ debtorId }) => debtorId)}::uuid[]) and c.closed_at is null
       and c.next_on <= ${on} and c.next_action in ('call', 'review')
     order by c.value_minor desc, c.debtor_id`.execute(tx);
  return rows;
}

type Calling = { readonly call: Asked; readonly held: readonly Held[] };

const outcomes = ["no-answer", "no-answer", "busy", "voicemail-left", "answered", "answered", "answered"] as const;

/** A call as a collector makes it: the permit first, then what came of it, and sometimes a promise. */
async function makeCall(day: PartDay, { call, held }: Calling): Promise<void> {
  const { desk, tx, draw } = day;
  const { debtorId, pointId } = call;
  const whose = held.find((one) => one.debtorId === debtorId);
  if (whose === undefined || pointId === null) return;
  const { loginId } = actor(day);
  const about = { debtorId, act: "call", pointId, accountIds: [whose.accountId], kind: "now" } as const;
  const permit = await askPermit(desk, tx, { ...about, loginId, now: later(day) });
  if (!permit.ok) return;
  const outcome = draw.oneOf(outcomes);
  const isReached = outcome === "answered";
  const { permitId } = permit.value;
  await reportOutcome(desk, tx, {
    ...{ debtorId, permitId, outcome, loginId, now: later(day) },
    ...(isReached ? { reached: "debtor", rightParty, words: draw.oneOf(said) } : {}),
  });
  if (isReached && draw.chance(50)) await promise(day, { whose, loginId });
}

const rightParty = { asked: ["name", "street"], matched: true };

const said = [
  "Says the invoice is with their bookkeeper and will be looked at this week.",
  "Short of cash until the end of the month; willing to pay in parts.",
  "Asked for a copy of the oldest bill.",
  "Will pay, had overlooked it.",
  "Lost hours at work; wants to talk about smaller payments.",
  "Disagrees with the date but not with the amount.",
];

async function promise(day: PartDay, { whose, loginId }: { whose: Held; loginId: Id<"login"> }): Promise<void> {
  const { desk, tx, draw, on } = day;
  const { debtorId, accountId } = whose;
  const { rows } = await sql<{ currency: Currency; minor: bigint }>`
    select currency, sum(open_minor)::bigint as minor from item
     where debtor_id = ${debtorId} and account_id = ${accountId} and open_minor > 0
     group by currency order by 2 desc limit 1`.execute(tx);
  const [owed] = rows;
  if (owed === undefined) return;
  const amount = money(owed.currency, draw.chance(50) ? owed.minor : (owed.minor + 1n) / 2n);
  const given = { debtorId, accountId, amount, dueOn: on.add({ days: 3 + draw.below(12) }) };
  await takePromise(desk, tx, { ...given, loginId, now: later(day) });
}
