import { sql } from "kysely";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { detailOf } from "#contact/routes";
import { withdrawPermits } from "#contact/store";
import { debtorVaults } from "#evidence/keys/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Vault } from "#platform/vault";
import { agreedAt } from "#work/agreed";
import { visitHours, visitMinutes } from "#work/visit";
import type { PlanAsked } from "#work/visits/routes";
import { addVisit, endVisit, moveVisit, openVisit, type OpenVisit } from "#work/visits/store";
import { askPermit } from "#happenings/contact/ask-permit";
import type { Desk } from "#happenings/desk/desk";
import { lockPerson, tell, type Person } from "#happenings/people/person";
import { agreedText, whoTakesIt, zonesToAgreeOn } from "./agreeing.ts";

type Planning = Omit<PlanAsked, "tx">;
type Plan = {
  readonly permitId: string;
  readonly pointId: string;
  readonly loginId: string;
  readonly fromAt: Temporal.Instant;
  readonly untilAt: Temporal.Instant;
  readonly zone: string;
  readonly words: string;
};

/** Plans a visit: the law is asked of its hour, and the permit is reserved for it. */
export async function planVisit(desk: Desk, tx: Queries, asked: Planning) {
  const person = await lockPerson(tx, asked.debtorId as Id<"debtor">);
  const stands = await openVisit(tx, { personIds: person.personIds, visitId: null });
  const plan = await planOf(desk, tx, { asked, person, stands: undefined, isPlanned: stands !== undefined });
  if (!plan.ok) return plan;
  const { words, ...planned } = plan.value;
  const { survivorId: debtorId } = person;
  const { caller, now } = asked;
  const visitId = newId<"visit">(now, desk.chance);
  const note = await sealedNote(desk.vault, tx, { debtorId, visitId, text: asked.note });
  await addVisit(tx, { ...planned, debtorId, visitId, note, madeBy: caller.loginId, now });
  await tellOf(desk, tx, { asked, person, visitId, permitId: planned.permitId, words });
  return accepted({ visitId, permitId: planned.permitId, fromAt: planned.fromAt });
}

type PuttingOff = Planning & { readonly visitId: string; readonly permitId: string };

/** Puts a visit off: its permit is taken back once another is given, so that a refusal leaves it where it was. */
export async function putOffVisit(desk: Desk, tx: Queries, asked: PuttingOff) {
  const person = await lockPerson(tx, asked.debtorId as Id<"debtor">);
  const { visitId, now } = asked;
  const stands = await openVisit(tx, { personIds: person.personIds, visitId });
  if (stands === undefined) return refused("visit_is_over");
  if (stands.permitId !== asked.permitId) return refused("visit_was_changed");
  const plan = await planOf(desk, tx, { asked, person, stands, isPlanned: false });
  if (!plan.ok) return plan;
  const { words, ...planned } = plan.value;
  const { debtorId } = stands;
  const because = "The visit was put off.";
  await withdrawPermits(tx, [{ debtorId, permitId: stands.permitId }], { at: now, because });
  const note = await sealedNote(desk.vault, tx, { debtorId, visitId, text: asked.note });
  await moveVisit(tx, { ...planned, debtorId, visitId, note });
  await tellOf(desk, tx, { asked, person, visitId, permitId: planned.permitId, words: `Put off: ${words}` });
  return accepted({ visitId, permitId: planned.permitId, fromAt: planned.fromAt });
}

type Dropping = Pick<Planning, "debtorId" | "caller" | "now"> & { readonly visitId: string };

/** Drops a visit: it is not made, and its permit counts no more. */
export async function dropVisit(
  desk: Desk,
  tx: Queries,
  { debtorId: of, visitId, caller, now }: Dropping,
): Promise<Outcome<undefined, "visit_is_over">> {
  const person = await lockPerson(tx, of as Id<"debtor">);
  const stands = await openVisit(tx, { personIds: person.personIds, visitId });
  if (stands === undefined) return refused("visit_is_over");
  const { debtorId, permitId } = stands;
  await withdrawPermits(tx, [{ debtorId, permitId }], { at: now, because: "The visit was taken back." });
  await endVisit(tx, { debtorId, permitId, how: "dropped", at: now });
  await tellOf(desk, tx, { asked: { caller, now }, person, visitId, permitId, words: "The visit was taken back." });
  return accepted(undefined);
}

type PlanOf = {
  readonly asked: Planning;
  readonly person: Person;
  readonly stands: OpenVisit | undefined;
  readonly isPlanned: boolean;
};

/** What a visit would be, permitted for its hour; or why it is none. */
async function planOf(desk: Desk, tx: Queries, { asked, person, stands, isPlanned }: PlanOf) {
  const { agreed, caller, now, pointId, note } = asked;
  const { survivorId: debtorId, personIds } = person;
  const at = agreedAt({ ...agreed, now, zones: await zonesToAgreeOn(tx, personIds) }, visitHours);
  if (!at.ok) return at;
  const loginId = asked.loginId ?? stands?.loginId ?? caller.loginId;
  const goes = await whoTakesIt(tx, { debtorId, loginId, now });
  if (!goes.ok) return goes;
  if (isPlanned) return refused("visit_is_planned");
  const window = { from: at.value, until: at.value.add({ minutes: visitMinutes }) };
  const permit = await askPermit(desk, tx, {
    ...{ debtorId, act: "visit", pointId, accountIds: await accountsOwing(tx, personIds), kind: "reserved", window },
    ...{ loginId: caller.loginId, now },
    ...(stands === undefined ? {} : { insteadOf: stands.permitId }),
  });
  if (!permit.ok) return { ok: false, refusal: permit.refusal, detail: detailOf(permit) } as const;
  const where = permit.value.point.value.replaceAll(/\s+/g, " ");
  const words = [`${goes.value.name} visits on ${agreedText(agreed)}: ${where}.`, note].filter((part) => part !== "");
  return accepted<Plan>({
    ...{ permitId: permit.value.permitId, pointId, loginId, fromAt: window.from, untilAt: window.until },
    ...{ zone: agreed.zone, words: words.join(" ") },
  });
}

/** The accounts on which something is owed, which a visit is about; where nothing is, all of them: the law says so then. */
async function accountsOwing(tx: Queries, personIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ accountId: string; owes: boolean }>`
    select account_id as "accountId",
           exists (select from open_due o where o.debtor_id = a.debtor_id and o.account_id = a.account_id) as owes
      from account a where debtor_id = any(${personIds}::uuid[])`.execute(tx);
  const owing = rows.filter(({ owes }) => owes);
  return (owing.length > 0 ? owing : rows).map(({ accountId }) => accountId);
}

type Noting = { readonly debtorId: string; readonly visitId: string; readonly text: string };

/** A note sealed with its debtor's key. Of who was erased nothing is kept again. */
async function sealedNote(vault: Vault, tx: Queries, { debtorId, visitId, text }: Noting): Promise<Uint8Array | null> {
  if (text === "") return null;
  const own = (await debtorVaults(tx, vault, [debtorId])).get(debtorId);
  return own?.seal(Buffer.from(text), notePurpose(visitId)) ?? null;
}

/** For what a note of a visit is sealed. */
export function notePurpose(visitId: string): string {
  return `visit:${visitId}`;
}

type Telling = {
  readonly asked: Pick<Planning, "caller" | "now">;
  readonly person: Person;
  readonly visitId: string;
  readonly permitId: string;
  readonly words: string;
};

function tellOf(desk: Desk, tx: Queries, { asked, person, visitId, permitId, words }: Telling): Promise<void> {
  const by = { loginId: asked.caller.loginId, now: asked.now };
  return tell(desk, tx, { asked: by, person, kind: "visit", subject: { visitId, permitId }, words });
}
