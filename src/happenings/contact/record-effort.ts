import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { NewEffort } from "#contact/efforts";
import type { Honoured } from "#contact/asked-stops";
import { fits } from "#contact/permit";
import type { PersonFacts } from "#contact/person-facts";
import { judgeTold, type Judged, type RecordRefusal } from "#contact/recorded";
import type { Telling } from "#contact/recording/routes";
import { addEfforts, addRightPartyCheck } from "#contact/store";
import { toldWords } from "#contact/told-words";
import { appendTimeline } from "#evidence/store";
import { countedContacts } from "#intake/cutover/counted-contacts";
import type { Finding } from "#law/finding";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { callbacksCalled } from "#work/callbacks/store";
import { documentsOf, prove, type OwnDocuments } from "#happenings/documents/prove";
import { redecide } from "#happenings/cases/redecide";
import { stepTaken } from "#happenings/cases/step-taken";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { lockPerson, type Person } from "#happenings/people/person";
import type { LawSays } from "./ask-the-law.ts";
import { honourWords } from "./honour-words.ts";
import { againstIt, denyingOf, lawThen } from "./law-then.ts";
import { readLawFacts } from "./read-law-facts.ts";
import { becauseOfEffort, stopNumber } from "./stop-number.ts";

export type EffortTold = Telling & {
  readonly debtorId: string;
  readonly loginId: string;
  readonly now: Temporal.Instant;
};

type Kept = {
  readonly effortId: string;
  readonly findings: readonly Finding[];
  readonly stopped: readonly Honoured[];
};

/**
 * Records a contact that happened outside the desk or came in. The law counts it from now on, at its own instant; what
 * the law says of an act of ours is kept with it, though it was done without asking. The cases are decided again.
 */
export async function recordEffort(desk: Desk, tx: Queries, told: EffortTold): Promise<Outcome<Kept, RecordRefusal>> {
  const judged = judgeTold(told, told.now);
  if (!judged.ok) return judged;
  const person = await lockPerson(tx, told.debtorId as Id<"debtor">);
  const facts = await readLawFacts(tx, { ...person, now: told.now, today: await officeToday(tx, told.now) });
  const unfit = whyUnfit(facts, told);
  if (unfit !== undefined) return refused(unfit);
  const documents = await documentsOf(tx, person, told.documents ?? []);
  if (documents === undefined) return refused("document_is_not_known");

  const about = facts.accounts.filter(({ accountId, owes }) => told.accountIds?.includes(accountId) ?? owes);
  const accounts = about.length > 0 ? about : facts.accounts;
  const law = told.from === "us" ? await saysOf(tx, { told, person, accounts }) : null;
  const efforts = effortsOf(desk, { told, judged: judged.value, person, accounts, law });
  const [{ effortId }] = efforts;
  await addEfforts(tx, efforts);
  await keep(desk, tx, { told, judged: judged.value, facts, person, efforts, law, documents });
  if (told.from === "us" && told.kind === "call") {
    await callbacksCalled(tx, { debtorIds: person.personIds, at: told.at });
  }
  const stopped = await honour(desk, tx, { told, judged: judged.value, person, effortId });
  await decide(desk, tx, { told, person, effortId });
  return accepted({ effortId, findings: law?.findings.filter(({ denies }) => denies) ?? [], stopped });
}

function whyUnfit({ points, accounts }: PersonFacts, told: EffortTold): RecordRefusal | undefined {
  const { pointId, accountIds = [], kind } = told;
  const point = points.find((held) => held.pointId === pointId);
  if (pointId !== undefined && point === undefined) return "point_is_not_the_persons";
  if (point !== undefined && !fits(kind, point.kind)) return "point_does_not_fit_the_act";
  const known = new Set(accounts.map(({ accountId }) => accountId));
  return accountIds.every((accountId) => known.has(accountId)) ? undefined : "account_is_not_the_persons";
}

type Done = Pick<Making, "told" | "person" | "accounts">;

function saysOf(tx: Queries, { told, person: { personIds }, accounts }: Done): Promise<LawSays> {
  const accountIds = accounts.map(({ accountId }) => accountId);
  const { at, kind, pointId = null, now } = told;
  return lawThen(tx, { personIds, now }, { at, act: kind, pointId, accountIds, attempts: 1 });
}

type Making = {
  readonly told: EffortTold;
  readonly judged: Judged;
  readonly person: Person;
  readonly accounts: PersonFacts["accounts"];
  readonly law: LawSays | null;
};

/** The contact as the law counts it: who answers a call of ours counts twice, as the call and the conversation. */
function effortsOf(desk: Desk, making: Making): readonly [NewEffort, ...NewEffort[]] {
  const { told, judged, person, accounts, law } = making;
  const own = {
    ...{ debtorId: person.survivorId, permitId: null, fromWhom: told.from, pointId: told.pointId ?? null },
    ...{ happenedAt: told.at, attempts: 1, consentToCall: false, loginId: told.loginId, recordedAt: told.now },
    accounts: accounts.map(({ debtorId, accountId }) => ({ debtorId, accountId })),
  };
  const counted = countedContacts({ ...judged, kind: told.kind, fromWhom: told.from });
  const [first, ...rest] = counted.map((contact) => ({ ...own, ...contact, effortId: newId(told.now, desk.chance) }));
  const main = {
    ...{ reason: told.reason ?? null, needsAnswer: judged.needsAnswer },
    law: law && { verdict: law.verdict, findings: law.findings },
  };
  return [{ ...(first as NewEffort), ...main }, ...rest];
}

type Keeping = Omit<Making, "accounts"> & {
  readonly facts: PersonFacts;
  readonly efforts: readonly [NewEffort, ...NewEffort[]];
  readonly documents: OwnDocuments;
};

async function keep(desk: Desk, tx: Queries, keeping: Keeping): Promise<void> {
  const { told, judged, facts, person, efforts, law, documents } = keeping;
  const { now, loginId, rightParty, reason, words = "", spokeWith } = told;
  const debtorId = person.survivorId;
  const [{ effortId, accounts }] = efforts;
  if (rightParty !== undefined) {
    await addRightPartyCheck(tx, { debtorId, effortId, ...rightParty, checkedAt: now, loginId });
  }
  await prove(tx, documents, { proves: "effort", targetId: effortId, at: now });
  const { outcome } = judged;
  const point = facts.points.find(({ pointId }) => pointId === told.pointId);
  if (told.from === "us" && told.pointId !== undefined && outcome !== null) {
    await stopNumber(desk, tx, { debtorId, pointId: told.pointId, outcome, now, because: becauseOfEffort(effortId) });
  }
  const subject = {
    ...{ effortId, act: told.kind, from: told.from, outcome, reached: judged.reached, pointId: told.pointId ?? null },
    accountIds: accounts.map(({ accountId }) => accountId),
    ...(reason === undefined ? {} : { reason }),
    ...(documents[0] === undefined ? {} : { digest: documents[0].digest }),
    ...(law === null ? {} : { verdict: law.verdict, rules: denyingOf(law).map(({ rule }) => rule) }),
  };
  const said = toldWords({
    ...{ told, judged, words, reason: reason ?? null, spokeWith, value: point?.value },
    ...{ asked: rightParty?.asked ?? [], matched: rightParty?.matched },
  });
  const kind = told.from === "us" ? "effort" : "inbound";
  const entry = { debtorId, kind, happenedAt: told.at, recordedAt: now, loginId, subject };
  await appendTimeline(tx, desk.vault, [{ ...entry, words: `${said}${againstIt(law)}` }]);
}

type Heard = Pick<Making, "told" | "judged" | "person"> & { readonly effortId: string };

/** What came in, or was said in answer to a call or visit of ours, may ask for a stop; what we wrote ourselves does not. */
async function honour(
  desk: Desk,
  tx: Queries,
  { told, judged, person, effortId }: Heard,
): Promise<readonly Honoured[]> {
  if (told.from === "us" && judged.outcome !== "answered") return [];
  const { kind, words = "", spokeWith, documents, at, loginId, now, pointId = null } = told;
  const { reached } = judged;
  const heard = { kind, words, spokeWith, documents, at, loginId, now, pointId, reached };
  return honourWords(desk, tx, { ...heard, debtorId: person.survivorId, personIds: person.personIds, effortId });
}

type Deciding = Pick<Making, "told" | "person"> & { readonly effortId: string };

/** A written act or a visit of ours is the step that asks for it; a call is found by itself. */
async function decide(desk: Desk, tx: Queries, { told, person, effortId }: Deciding): Promise<void> {
  const { now, kind, from, loginId } = told;
  if (from === "us" && kind !== "call") {
    const taken = { debtorId: person.survivorId, creditorId: null, action: kind, effortId, now } as const;
    if (await stepTaken(desk, tx, { ...taken, loginId: loginId as Id<"login"> })) return;
  }
  const because = from === "us" ? `A ${kind} outside the desk was recorded.` : `The debtor was heard of: ${kind}.`;
  await redecide(desk, tx, person.personIds, { now, because });
}
