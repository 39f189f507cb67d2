import { sql } from "kysely";
import { compareInstants } from "#calendar/instants";
import { assert } from "#base/assert";
import type { Id } from "#base/id";
import { money } from "#money/money";
import { writeMoney } from "#money/written-money";
import type { DebtorCard } from "#parties/debtor-card";
import { loadDebtorCard } from "#parties/card/store";
import { shownPauses } from "#happenings/cases/pauses";
import { circumstancesOf } from "#parties/circumstances/store";
import { formerFacts } from "#parties/facts/store";
import { personOf } from "#parties/store";
import { localTimes } from "#parties/local-times";
import { isDebtorsOwn } from "#parties/own-people";
import { newestSecrets } from "#parties/secrets/store";
import type { SecretKind } from "#parties/secret";
import type { Caller } from "#access/caller";
import { together, type Queries } from "#platform/database";
import type { Vault } from "#platform/vault";
import { recentPromises } from "#promises/store";
import { openTasks } from "#strategy/tasks/store";
import type { OpenTask } from "#strategy/tasks/task";
import { officeToday } from "#happenings/desk/office-day";
import { receivedTowards } from "#happenings/cases/received-towards";
import { whyNot, type ActNow } from "#happenings/contact/why-not";
import { proofsOf, type Proof } from "#happenings/documents/prove";
import { plannedVisits } from "#happenings/work/round";
import { readCredit } from "#happenings/credit/read-credit";
import { readLawFacts } from "#happenings/contact/read-law-facts";
import { readAsked } from "./read-asked.ts";
import { readBound } from "./read-bound.ts";
import { casesOf, casesWithCalls } from "./read-cases.ts";
import { readGroup } from "./read-group.ts";
import { readNotices } from "./read-notices.ts";
import { readOwed } from "./read-owed.ts";
import { lastReason, openCalls } from "./read-recorded.ts";
import { openCallbacks, putOffUntil } from "./read-returning.ts";
import type { DebtorScreenAnswer } from "./shape.ts";

const promisesMax = 20;
const formerMax = 20;

type Asked = {
  readonly debtorId: Id<"debtor">;
  readonly caller: Caller;
  readonly vault: Vault;
  readonly now: Temporal.Instant;
};

/** Everything about a debtor that the desk shows in one look. The debtor exists. */
export async function readDebtor(tx: Queries, { debtorId, caller, vault, now }: Asked): Promise<DebtorScreenAnswer> {
  const [today, personIds] = await together(tx, [() => officeToday(tx, now), () => personOf(tx, debtorId)]);
  const [survivorId = debtorId] = personIds;
  const [card, same, secrets, owed, credit, promises, found, law, heldBy, group, bound, former, special, proofs, told] =
    await together(tx, [
      () => loadDebtorCard(tx, personIds, today),
      () => mergedInto(tx, personIds),
      () => secretsOf(tx, personIds),
      () => readOwed(tx, personIds, today),
      () => readCredit(tx, personIds, today),
      () => promisesOf(tx, personIds, today),
      () => casesOf(tx, personIds),
      () => readLawFacts(tx, { personIds, now, today }),
      () => holder(tx, survivorId, { caller, now }),
      () => readGroup(tx, personIds, today),
      () => readBound(tx, personIds, today),
      () => formerFacts(tx, personIds, formerMax),
      () => specialOf(tx, personIds, today),
      () => proofsOf(tx, personIds),
      async () => ({
        reason: await lastReason(tx, personIds),
        openCalls: await openCalls(tx, personIds, { caller, now }),
        putOff: await putOffUntil(tx, personIds, now),
        callbacks: await openCallbacks(tx, personIds),
        tasks: (await openTasks(tx, personIds)).map(taskJson),
        visits: await plannedVisits(tx, vault, { personIds, now, on: today }),
      }),
    ]);
  assert(card !== undefined, "a debtor whose screen is read exists");
  const notices = await readNotices(tx, card.accounts, { personIds, today });
  const creditorIds = card.accounts.map(({ creditorId }) => creditorId);
  const asked = await readAsked(tx, { debtorId: survivorId, creditorIds, on: today });
  const cases = await casesWithCalls(tx, found, { law, segment: card.segment, now });
  return {
    ...who(card, { now, proofs }),
    accounts: card.accounts.map(({ id, creditorId, creditor, number, kind, purpose, capacity }) => ({
      ...{ id, creditorId, creditor, number, kind, purpose, capacity },
      ...{ obligors: bound.beside(id), notice: notices(id) },
    })),
    ...{ same, secrets, ...owed, asked, ...told, credit, promises, cases, heldBy, group, boundBy: bound.elsewhere },
    pauses: special.pauses,
    circumstances: special.circumstances.map((one) => ({ ...one, documents: proofs(one.id) })),
    items: owed.items.map(({ dispute, ...item }) => ({
      ...item,
      dispute: dispute && { ...dispute, documents: proofs(dispute.id) },
    })),
    former: former.map(({ untilAt, ...fact }) => ({ ...fact, until: untilAt.toString() })),
    acts: whyNot(law, now).map(actJson),
  };
}

function taskJson({ taskId: id, kind, dueOn, because }: OpenTask) {
  return { id, kind, dueOn: dueOn.toString(), because };
}

function actJson({ retryAt, reasons, ...act }: ActNow) {
  return {
    ...act,
    retryAt: retryAt?.toString() ?? null,
    reasons: reasons.map((reason) => ({ ...reason, retryAt: reason.retryAt?.toString() ?? null })),
  };
}

type Shown = { readonly now: Temporal.Instant; readonly proofs: (targetId: string) => Proof[] };

function who(card: DebtorCard, { now, proofs }: Shown) {
  const { debtorId: id, name, number, kind, language, segment } = card;
  const own = card.points.filter(({ relation }) => isDebtorsOwn(relation, kind));
  const numberOf = new Map(card.accounts.map((account) => [account.id, account.number]));
  return {
    debtor: { id, name, number, kind, language, segment },
    localTimes: localTimes(own, now).map(({ time, zones, pointIds }) => ({
      ...{ time: time.toString().slice(0, 5), zones: [...zones], pointIds: [...pointIds] },
    })),
    alerts: card.alerts.map((alert) => ({ ...alert, placedAt: alert.placedAt.toString() })),
    stops: card.stops.map((stop) => ({
      ...{ id: stop.id, kind: stop.kind, because: stop.because, receivedOn: stop.receivedOn.toString() },
      ...{ facts: { ...stop.facts }, saidBy: stop.saidBy, medium: stop.medium },
      documents: proofs(stop.id),
      account: stop.accountId === null ? null : (numberOf.get(stop.accountId) ?? null),
    })),
    points: card.points.map((point) => ({
      ...{ id: point.id, kind: point.kind, value: point.value, source: point.source, zones: [...point.zones] },
      ...{ since: point.sinceAt.toString(), optedOutAt: point.optedOutAt?.toString() ?? null },
      consents: point.consents
        .map((consent) => ({
          ...{ id: consent.id, to: consent.to, givenTo: consent.givenTo, documents: proofs(consent.id) },
          givenAt: Temporal.Instant.from(consent.givenAt).toString(),
          untilAt: consent.untilAt === null ? null : Temporal.Instant.from(consent.untilAt).toString(),
        }))
        .filter(({ untilAt }) => untilAt === null || compareInstants(Temporal.Instant.from(untilAt), now) > 0),
      relationId: point.relationId,
    })),
    related: card.related.map(({ id: relationId, role, name: relatedName }) => {
      return { id: relationId, role, name: relatedName };
    }),
  };
}

/** Debtors who turned out to be this person, each by a merge that can be ended. */
async function mergedInto(tx: Queries, personIds: readonly Id<"debtor">[]) {
  if (personIds.length === 1) return [];
  const { rows } = await sql<{ debtorId: string; name: string; number: string; because: string }>`
    select d.debtor_id as "debtorId", d.name, d.number, s.because
      from same_person s join debtor d on d.debtor_id = s.debtor_id
     where s.debtor_id = any(${personIds}::uuid[]) and s.until_at is null order by s.from_at, d.debtor_id`.execute(tx);
  return rows;
}

/** What is kept under seal: that it is, and since when; never what it says. */
async function secretsOf(tx: Queries, personIds: readonly Id<"debtor">[]) {
  const newest = new Map<SecretKind, Temporal.Instant>();
  for (const { kind, recordedAt } of await newestSecrets(tx, personIds)) {
    const known = newest.get(kind);
    if (known === undefined || compareInstants(recordedAt, known) > 0) newest.set(kind, recordedAt);
  }
  return [...newest].map(([kind, recordedAt]) => ({ kind, recordedAt: recordedAt.toString() }));
}

/** What makes their situation special, and what rests of what they owe. */
async function specialOf(tx: Queries, personIds: readonly Id<"debtor">[], today: Temporal.PlainDate) {
  const circumstances = await circumstancesOf(tx, personIds);
  return {
    circumstances: circumstances.map(({ circumstanceId: id, kind, because, source, saidBy, medium, sinceOn }) => ({
      ...{ id, kind, because, source, saidBy, medium, sinceOn: sinceOn.toString() },
    })),
    pauses: await shownPauses(tx, personIds, today),
  };
}

async function promisesOf(tx: Queries, personIds: readonly Id<"debtor">[], today: Temporal.PlainDate) {
  const promises = await recentPromises(tx, personIds, promisesMax);
  const received = await receivedTowards(tx, promises, today);
  return promises.map(({ promiseId, accountId, takenOn, promise }) => {
    const { amount, dueOn } = promise.terms;
    const sum = received.get(promiseId)?.sum ?? money(amount.currency, 0n);
    return {
      ...{ id: promiseId, accountId, state: promise.state, dueOn: dueOn.toString(), takenOn: takenOn.toString() },
      amount: writeMoney(amount),
      received: writeMoney(sum),
    };
  });
}

async function holder(tx: Queries, debtorId: Id<"debtor">, { caller, now }: { caller: Caller; now: Temporal.Instant }) {
  const { rows } = await sql<{ login_id: string; name: string }>`
    select l.login_id, l.name from worklist_lease join login l using (login_id)
     where debtor_id = ${debtorId} and until_at > ${now}
  `.execute(tx);
  const [held] = rows;
  return held === undefined ? null : { name: held.name, mine: held.login_id === caller.loginId };
}
