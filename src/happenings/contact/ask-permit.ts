import { sql } from "kysely";
import type { Id } from "#base/id";
import { effortOf, type NewPermit } from "#contact/efforts";
import type { Asked } from "#contact/law-case";
import type { PersonFacts } from "#contact/person-facts";
import type { ContactAct, PermitKind, PermitRefusal, Window } from "#contact/permit";
import { addEfforts, addPermit } from "#contact/store";
import { appendTimeline } from "#evidence/store";
import type { Finding } from "#law/finding";
import { lockDebtor, personOf } from "#parties/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { askTheLaw, whyNotAskable, type LawSays } from "./ask-the-law.ts";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { permitWords } from "./permit-words.ts";
import { readLawFacts } from "./read-law-facts.ts";

export type PermitAsked = {
  readonly debtorId: string;
  readonly act: ContactAct;
  readonly pointId: string;
  readonly accountIds: readonly string[];
  readonly kind: PermitKind;
  /** For a reserved permit: how many attempts, and in which window. */
  readonly attempts?: number;
  readonly window?: Window;
  /** What it says, where that is written already. */
  readonly message?: Asked["message"];
  readonly purpose?: Asked["purpose"];
  readonly askedAgain?: Asked["askedAgain"] | undefined;
  /** A reserved permit in whose place this one is: it does not count. */
  readonly insteadOf?: string;
  /** Who asks; null: the program, in the day's run. */
  readonly loginId: string | null;
  readonly now: Temporal.Instant;
};

export type PermitGiven = {
  readonly permitId: Id<"permit">;
  readonly debtorId: Id<"debtor">;
  readonly verdict: "allow";
  readonly findings: readonly Finding[];
  readonly retryAt: null;
  readonly point: { readonly value: string };
};

export type PermitRefused = {
  readonly ok: false;
  readonly refusal: PermitRefusal;
  /** The name of who has the debtor open, where that is why. */
  readonly heldBy?: string;
  /** Where the law was asked, the refusal is on record too, with what it was told. */
  readonly asked?: {
    readonly permitId: Id<"permit">;
    readonly findings: readonly Finding[];
    readonly retryAt: Temporal.Instant | null;
    readonly because: string | null;
  };
};

export type PermitAnswer = { readonly ok: true; readonly value: PermitGiven } | PermitRefused;

/**
 * Asks whether an act may go out, under a lock on the person, so that two who ask at the same instant are answered one
 * after the other; the permit is itself the record of the attempt and counts from now on, one that is reserved until it
 * is reported or its window ends. A refusal is kept as well.
 */
export async function askPermit(desk: Desk, tx: Queries, asked: PermitAsked): Promise<PermitAnswer> {
  const survivorId = await lockDebtor(tx, asked.debtorId as Id<"debtor">);
  const personIds = await personOf(tx, survivorId);
  const today = await officeToday(tx, asked.now);
  const holder = await otherHolder(tx, personIds, asked);
  if (holder !== undefined) return { ok: false, refusal: "somebody_else_has_it", heldBy: holder };
  const known = await readLawFacts(tx, { personIds, now: asked.now, today });
  const facts = { ...known, efforts: known.efforts.filter(({ effortId }) => effortId !== asked.insteadOf) };
  const { now, act, pointId, accountIds, attempts = 1, message, purpose, askedAgain = null } = asked;
  const said = { ...(message === undefined ? {} : { message }), ...(purpose === undefined ? {} : { purpose }) };
  const at = { at: now, act, pointId, accountIds, attempts, askedAgain, ...said };
  const refusal = whyNotAskable(facts, at);
  if (refusal !== undefined) return { ok: false, refusal };

  const says = saysAll(facts, at, asked.window);
  const permit = permitOf(desk, { asked, survivorId, facts, says });
  await addPermit(tx, permit);
  // What is reserved is an effort once it is made and reported: until then the permit itself is counted.
  const isMade = says.verdict === "allow" && asked.kind !== "reserved";
  if (isMade) await addEfforts(tx, [effortOf(permit, newId(now, desk.chance))]);
  const value = facts.points.find((point) => point.pointId === pointId)?.value ?? "";
  if (asked.loginId !== null) await keepOnTimeline(desk, tx, { asked, permit, says, value });

  const permitId = permit.permitId as Id<"permit">;
  const { findings, retryAt, because } = says;
  if (says.verdict === "allow") {
    return {
      ok: true,
      value: { permitId, debtorId: survivorId, verdict: says.verdict, findings, retryAt: null, point: { value } },
    };
  }
  const name = says.verdict === "deny" ? "the_law_stops_it" : "not_covered";
  return { ok: false, refusal: name, asked: { permitId, findings, retryAt, because } };
}

/** Who else has the person open just now. Only a person who acts now is in anybody's way: letters are not. */
async function otherHolder(tx: Queries, personIds: readonly string[], { kind, loginId, now }: PermitAsked) {
  if (kind !== "now" || loginId === null) return undefined;
  const { rows } = await sql<{ name: string }>`
    select login.name from worklist_lease join login using (login_id)
     where debtor_id = any(${personIds}::uuid[]) and until_at > ${now} and login_id <> ${loginId}`.execute(tx);
  return rows[0]?.name;
}

/** A reserved permit is asked about at both ends of its window: it must be lawful at either. */
function saysAll(facts: PersonFacts, asked: Asked, window: Window | undefined): LawSays {
  if (window === undefined) return askTheLaw(facts, asked);
  const begins = askTheLaw(facts, { ...asked, at: window.from });
  if (begins.verdict !== "allow") return begins;
  return askTheLaw(facts, { ...asked, at: window.until.subtract({ minutes: 1 }) });
}

type Making = {
  readonly asked: PermitAsked;
  readonly survivorId: Id<"debtor">;
  readonly facts: PersonFacts;
  readonly says: LawSays;
};

function permitOf(desk: Desk, { asked, survivorId, facts, says }: Making): NewPermit {
  return {
    debtorId: survivorId,
    permitId: newId(asked.now, desk.chance),
    kind: asked.kind,
    act: asked.act,
    pointId: asked.pointId,
    accounts: facts.accounts.filter(({ accountId }) => asked.accountIds.includes(accountId)),
    verdict: says.verdict,
    findings: says.findings,
    facts: says.facts,
    retryAt: says.retryAt,
    askedAt: asked.now,
    loginId: asked.loginId,
    attempts: asked.attempts ?? 1,
    window: asked.window ?? null,
  };
}

type Kept = { readonly asked: PermitAsked; readonly permit: NewPermit; readonly says: LawSays; readonly value: string };

async function keepOnTimeline(desk: Desk, tx: Queries, { asked, permit, says, value }: Kept): Promise<void> {
  const { debtorId, permitId, act, pointId, askedAt, loginId, accounts, verdict } = permit;
  await appendTimeline(tx, desk.vault, [
    {
      debtorId,
      kind: verdict === "allow" ? "permit" : "permit-refused",
      happenedAt: askedAt,
      recordedAt: askedAt,
      loginId,
      subject: {
        permitId,
        act,
        pointId,
        accountIds: accounts.map(({ accountId }) => accountId),
        rules: says.findings.filter(({ denies }) => denies).map(({ rule }) => rule),
        retryAt: says.retryAt?.toString() ?? null,
      },
      words: permitWords({ act, purpose: asked.purpose, value }, says),
    },
  ]);
}
