import { unreachable } from "#base/assert";
import { compareDays } from "#calendar/days";
import { isUsState, type UsState } from "#calendar/state-zones";
import { dayInZone } from "#calendar/zone-clock";
import { exactly, written } from "#law/amounts";
import { contact, debt, dispute, lawCase, point, validation } from "#law/build-case";
import type { Consent, Home, Point } from "#law/debtor";
import type { Act, Actor, Debt, LawCase, Message, Purpose, Recipient } from "#law/law-case";
import { leadsNowhere, type AddressStopKind } from "#parties/address-stop";
import { isDebtorsOwn } from "#parties/own-people";
import { licencesOfAll } from "./licences-of-all.ts";
import { callHistory, type Others } from "./call-history.ts";
import { begunEverywhere, noLaterThan } from "./no-later-than.ts";
import type { AccountFact, ConsentFact, DisputeFact, PersonFacts, PointFact, SituationFact } from "./person-facts.ts";
import type { ContactAct } from "./permit.ts";
import { likelyStopsAt, saidOfDebt, stopsOfLaw } from "./stops-of-law.ts";

/** What is asked: this act, at this instant, at this point, about these accounts, so many times. */
export type Asked = {
  readonly at: Temporal.Instant;
  readonly act: ContactAct;
  /** Null: nobody knows at which number or address it was. */
  readonly pointId: string | null;
  readonly accountIds: readonly string[];
  readonly attempts: number;
  /** What it says, where that is written already. */
  readonly message?: Message;
  /** What it is for, where it is not to collect. */
  readonly purpose?: Purpose;
  /** Why somebody is asked again where the debtor is. */
  readonly askedAgain?: Act["askedAgain"];
};

/** The case that the law is asked about: the act, and all that is on record of the person. */
export function lawCaseOf(facts: PersonFacts, asked: Asked): LawCase {
  const { at, act, pointId, accountIds, attempts, message = null, purpose = "collect" } = asked;
  const used = facts.points.find((held) => held.pointId === pointId);
  // Where an attorney or an employer sits says nothing of where the debtor is.
  const points = facts.points.filter((held) => isDebtorsOwn(held.relation, facts.kind) || held === used);
  const state = stateOf(points);
  const around = othersAmong(facts, at);
  const history = callHistory(facts.efforts, at, around);
  return lawCase({
    at,
    by: { role: roleFor(facts.accounts, accountIds), licences: licencesFor(facts, accountIds) },
    act: {
      ...{ kind: act, point: pointId, debts: accountIds, to: recipientOf(used, facts, at), message, purpose },
      ...{ amount: undisputedOf(facts, accountIds), askedAgain: asked.askedAgain ?? null },
      ...around.get(pointId ?? ""),
    },
    debtor: {
      kind: facts.kind,
      state,
      zip: homeOf(points)?.zip ?? null,
      // Nobody knows at which of several addresses the debtor is just now.
      otherHomes: otherHomesOf(points),
      mayBeAnywhere: mayBeAnywhere(points),
      // A point that may lie in several zones brings in all of them.
      zones: [...new Set(points.flatMap(({ zones }) => zones))],
      points: points.map((held) => pointOf(held, { consents: facts.consents, at })),
      minor: facts.minority.some(({ untilOn }) => untilOn === null || isAhead(untilOn, at)),
      service: facts.service.map(({ sinceOn, untilOn }) => ({ from: begunEverywhere(at, sinceOn), until: untilOn })),
      ...stopsOfLaw([...facts.stops, ...likelyStopsAt(facts, pointId)], at),
    },
    debts: facts.accounts.map((account) => debtOf(account, facts, { state, at })),
    history: attempts > 1 ? [...history, others(asked)] : history,
  });
}

/**
 * Where something of these accounts is disputed, how much the desk asks for all the same: what is left without it. Null where
 * nothing is disputed, or nothing is left. What was said to be over is asked for again, whether the law waits for it or not.
 */
function undisputedOf({ accounts, disputes }: PersonFacts, accountIds: readonly string[]): string | null {
  const contested = disputes.filter(
    ({ accountId, resolvedOn }) => resolvedOn === null && accountIds.includes(accountId),
  );
  const owed = accounts.filter(({ accountId }) => accountIds.includes(accountId)).map(({ comesTo }) => comesTo);
  if (contested.length === 0 || owed.includes(null)) return null;
  const sum = (amounts: readonly (string | null)[]) => amounts.reduce((all, each) => all + exactly(each ?? "0"), 0n);
  const left = sum(owed) - sum(contested.map((dispute) => dispute.contested));
  return left > 0n ? written(left) : null;
}

/** Of several attempts that are asked for at once, the last is judged: the others count as made. */
function others({ at, act, pointId, accountIds, attempts }: Asked) {
  return contact({ at, kind: act, from: "us", point: pointId, debts: accountIds, count: attempts - 1 });
}

/** In which role we act: as a collector as soon as one of the accounts is another's, or was bought. */
function roleFor(accounts: readonly AccountFact[], accountIds: readonly string[]): LawCase["by"]["role"] {
  const about = accounts.filter(({ accountId }) => accountIds.includes(accountId));
  return about.every(({ capacity }) => capacity === "own_name") ? "creditor" : "collector";
}

/** The licences of who acts: where several entities of ours do, what all of them hold that collect for another. */
function licencesFor({ accounts, licences }: PersonFacts, accountIds: readonly string[]): Actor["licences"] {
  const about = accounts.filter(({ accountId }) => accountIds.includes(accountId));
  const collecting = about.filter(({ capacity }) => capacity !== "own_name");
  const entityIds = (collecting.length === 0 ? about : collecting).map(({ entityId }) => entityId);
  return licencesOfAll(licences, [...new Set(entityIds)]);
}

/**
 * To whom an act at this point goes: to the debtor, or to the person around the debtor whose point it is. Whoever stands in
 * the consumer's place by what is not on record, a death or that the debtor is a minor, is a third party.
 */
function recipientOf(used: PointFact | undefined, facts: PersonFacts, at: Temporal.Instant): Recipient {
  const relation = used?.relation ?? null;
  switch (relation) {
    case "spouse":
    case "guardian":
    case "attorney":
    case "employer":
      return relation;
    case "executor":
      return facts.stops.some(({ kind }) => kind === "death") ? relation : "third-party";
    case "parent":
      return facts.minority.some((stretch) => isWithin(stretch, at)) ? relation : "third-party";
    case "owner":
    case "contact":
    case "accounts-payable":
      return facts.kind === "business" ? "business" : "third-party";
    case null:
      return facts.kind === "business" ? "business" : "consumer";
    default:
      return unreachable(relation);
  }
}

/** Whether a day has not begun everywhere, so that what stops us up to it holds still. */
function isAhead(on: Temporal.PlainDate, at: Temporal.Instant): boolean {
  return compareDays(on, dayInZone(at, "-12:00")) > 0;
}

/** Whether a stretch holds: what is on record by now has begun by now, and is over once it is over anywhere. */
function isWithin({ sinceOn, untilOn }: SituationFact, at: Temporal.Instant): boolean {
  const day = dayInZone(at, "+14:00");
  return compareDays(sinceOn, day) <= 0 && (untilOn === null || compareDays(day, untilOn) < 0);
}

/** To whom among the people around the debtor nothing may be said of a debt, by their numbers and addresses. */
function othersAmong(facts: PersonFacts, at: Temporal.Instant): Others {
  const theirs = facts.points.flatMap((held) => {
    const to = recipientOf(held, facts, at);
    return to === "third-party" || to === "employer" ? [[held.pointId, { to, person: held.relationId }] as const] : [];
  });
  return theirs.length === 0 ? nobody : new Map(theirs);
}

const nobody: Others = new Map();

function homeOf(points: readonly PointFact[]): PointFact | undefined {
  return points.find(({ kind }) => kind === "home") ?? points.find(({ kind }) => kind === "work");
}

/** An address whose state cannot be read, or none at all, leaves open whose law binds. */
function mayBeAnywhere(points: readonly PointFact[]): boolean {
  const isUnread = ({ kind, state }: PointFact) => state === null && (kind === "home" || kind === "work");
  return points.some(isUnread) || points.every(({ state }) => state === null);
}

/** Every other place that a number or address names, once. */
function otherHomesOf(points: readonly PointFact[]): Home[] {
  const keyOf = ({ state, zip }: Pick<PointFact, "state" | "zip">) => `${state} ${zip}`;
  const places = new Map(points.filter(({ state }) => state !== null).map((held) => [keyOf(held), homeAt(held)]));
  const home = homeOf(points);
  if (home !== undefined) places.delete(keyOf(home));
  return [...places.values()];
}

function homeAt({ state, zip }: PointFact): Home {
  return { state: state !== null && isUsState(state) ? state : null, zip };
}

function stateOf(points: readonly PointFact[]): UsState | null {
  const state = homeOf(points)?.state ?? points.find((held) => held.state !== null)?.state ?? "";
  return isUsState(state) ? state : null;
}

type Known = { readonly consents: readonly ConsentFact[]; readonly at: Temporal.Instant };

function pointOf({ pointId, kind, value, zones, source, addressStops }: PointFact, { consents, at }: Known) {
  // What is on record by now holds by now: whoever asks may have waited for it to be recorded.
  const since = (kinds: readonly AddressStopKind[]) => {
    const stop = addressStops.find((each) => kinds.includes(each.kind));
    return stop === undefined ? null : noLaterThan(at, stop.sinceAt);
  };
  return point({
    id: pointId,
    kind,
    value,
    zone: zones.length === 1 ? (zones[0] ?? null) : null,
    source,
    consents: consents.filter((consent) => consent.pointId === pointId).map(consentOf),
    optedOutOn: since(["opt-out"]),
    ledToDisclosure: since(["led-to-disclosure"]) !== null,
    badSince: since(leadsNowhere),
  } satisfies Partial<Point> & Pick<Point, "id" | "kind">);
}

function consentOf({ to, givenTo, givenAt, untilAt, withdrawnAt }: ConsentFact): Consent {
  return { to, givenTo, on: givenAt, until: untilAt, withdrawnOn: withdrawnAt };
}

function debtOf(
  account: AccountFact,
  { disputes, stops }: PersonFacts,
  { state, at }: { readonly state: UsState | null; readonly at: Temporal.Instant },
): Debt {
  const { accountId, number, kind, purpose, oldestDueOn, dueNextOn, validationSentOn, isPaid, comesTo } = account;
  return debt({
    id: accountId,
    number,
    kind,
    purpose,
    state,
    defaultOn: oldestDueOn,
    dueOn: dueNextOn,
    bought: account.capacity === "bought",
    validation: validationSentOn === null ? null : validation({ sentOn: validationSentOn }),
    disputes: disputes.filter((dispute) => dispute.accountId === accountId).map((each) => disputeOf(each, at)),
    ...saidOfDebt(stops, { accountId, at }),
    amount: comesTo,
    paid: isPaid,
  });
}

function disputeOf({ raisedOn, isInWriting, answeredOn, contested }: DisputeFact, at: Temporal.Instant) {
  return dispute({
    ...{ receivedOn: begunEverywhere(at, raisedOn), writing: isInWriting, amount: contested },
    answeredOn: answeredOn === null ? null : begunEverywhere(at, answeredOn),
  });
}

/** The facts of a case as they are kept with the permit: all that was used, but no number, address or words in the open. */
export function keptFacts({ debtor, act, ...rest }: LawCase): Record<string, unknown> {
  return {
    ...rest,
    act: { ...act, message: act.message === null ? null : { ...act.message, text: null } },
    debtor: { ...debtor, points: debtor.points.map((held) => ({ ...held, value: null })) },
  };
}
