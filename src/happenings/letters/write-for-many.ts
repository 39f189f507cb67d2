import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { letterRefusals, type Way } from "#letters/letter";
import { standsAlone } from "#letters/stands-alone";
import { plannedGiveWay, planLetters } from "#letters/store";
import type { WrittenToMany } from "#letters/routes";
import { personsAmong } from "#parties/person/store";
import { lockDebtors, survivorsOf } from "#parties/store";
import type { Queries } from "#platform/database";
import { lettersTaken } from "#happenings/cases/step-taken";
import { foreseeActs } from "#happenings/contact/foresee-acts";
import { dayAt, spanOf, theOffice } from "#happenings/desk/office-day";
import type { Desk } from "#happenings/desk/desk";
import { debtorsInScope } from "#happenings/answering/debtors-in-scope";
import { namesOf, planForMany, whoOwes, type LetterOfMany, type PlanForMany, type ToMany } from "./plan-for-many.ts";

/** Writes letters of a plan down, under the locks of their debtors: what waits to say the same gives way, and the step that each is was taken. */
export async function writePlan(
  desk: Desk,
  tx: Queries,
  { letters, loginId, now }: Pick<PlanForMany, "letters"> & { loginId: Id<"login"> | null; now: Temporal.Instant },
): Promise<void> {
  const [first] = letters;
  if (first === undefined) return;
  const persons = await personsAmong(tx, [...new Set(letters.map(({ debtorId }) => debtorId))]);
  const written = letters.flatMap(({ debtorId, ...letter }) =>
    persons.of(debtorId).map((personId) => ({ ...letter, personId })),
  );
  await plannedGiveWay(tx, {
    debtorIds: written.map(({ personId }) => personId),
    creditorIds: written.map(({ creditorId }) => creditorId),
    at: now,
    // A statement asks for nothing that a reminder or demand does not, but does not stand for it.
    only: standsAlone(first.template) ? first.template : null,
  });
  await planLetters(tx, letters);
  await lettersTaken(desk, tx, { written, loginId, now });
}

type ManyAsked = {
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorIds: readonly string[];
  readonly template: string;
  readonly sentBy: Way;
  /** Says what would be written and what stands against the others; writes nothing down. */
  readonly isDry: boolean;
};

/**
 * Writes to many at somebody's wish, each about all that they owe a creditor: the letters wait in the outbox, and leave as
 * any other. Of whom the law is known to let nothing leave today is left out and named, as is who cannot be written to.
 */
export async function writeForMany(desk: Desk, tx: Queries, asked: ManyAsked): Promise<WrittenToMany> {
  const { caller, now, template, sentBy, isDry } = asked;
  const debtors = await debtorsInScope(tx, { ...asked, operation: "writeLetters" });
  const ids = debtors.map(({ debtorId }) => debtorId);
  const survivors = isDry ? await survivorsOf(tx, ids) : await lockDebtors(tx, ids);
  const debtorIds = [...new Set(ids.map((id) => survivors.get(id) ?? id))].toSorted();
  const to = await whoOwes(tx, { creditorId: null, debtorIds });
  const what = { template, sentBy, because: "Somebody at the desk asked for it.", now };
  const plan = await planLawful(desk, tx, { ...what, to });
  if (!isDry) await writePlan(desk, tx, { letters: plan.letters, loginId: caller.loginId, now });
  const owing = new Set<string>(to.map(({ debtorId }) => debtorId));
  const nothing = [...(await namesOf(tx, debtorIds)).values()].filter(({ debtorId }) => !owing.has(debtorId));
  const without = nothing.map((named) => ({ ...named, because: letterRefusals.nothing_to_ask_for, ...byDesk }));
  const letters = isDry ? [] : plan.letters.map(({ debtorId, letterId }) => ({ debtorId, letterId }));
  return { written: plan.letters.length, letters, left: [...without, ...plan.left] };
}

type LeftOutOfMany = WrittenToMany["left"][number];
type LawfulPlan = Pick<PlanForMany, "letters"> & { readonly left: readonly LeftOutOfMany[] };

/** Left out by the desk itself: no rule of law stands against it. */
const byDesk = { rule: null, lawfulAt: null } as const;

/** A plan without what the law lets not leave today; what it lets not leave by e-mail goes by post, where it lets it. */
async function planLawful(desk: Desk, tx: Queries, asked: ToMany): Promise<LawfulPlan> {
  const plan = await planForMany(desk, tx, asked);
  const { lawful, barred } = await partByLaw(tx, plan.letters, asked.now);
  const emails = barred.filter(({ letter: { sentBy } }) => sentBy === "email");
  const to = emails.map(({ letter }) => ({ debtorId: letter.debtorId as Id<"debtor">, creditorId: letter.creditorId }));
  const { letters: byPost } =
    to.length === 0 ? { letters: [] } : await planLawful(desk, tx, { ...asked, to, sentBy: "post" });
  const goes = new Set(byPost.map(({ debtorId, creditorId }) => `${debtorId} ${creditorId}`));
  const left = [
    ...plan.left.map((one) => ({ ...nameOf(one), because: one.because, ...byDesk })),
    ...barred
      .filter(({ letter: { debtorId, creditorId } }) => !goes.has(`${debtorId} ${creditorId}`))
      .map(({ letter, against }) => ({
        ...nameOf(letter),
        because: "The law lets nothing of it leave today.",
        ...against,
      })),
  ];
  return { letters: [...lawful, ...byPost], left };
}

const nameOf = ({ debtorId, debtor, number }: Pick<LeftOutOfMany, "debtorId" | "debtor" | "number">) => ({
  ...{ debtorId, debtor, number },
});

type Barred = { readonly letter: LetterOfMany; readonly against: Pick<LeftOutOfMany, "rule" | "lawfulAt"> };

/** Those that the law lets leave at some hour of today, and those against which it stands, with the rule and until when. */
async function partByLaw(tx: Queries, letters: readonly LetterOfMany[], now: Temporal.Instant) {
  const office = await theOffice(tx);
  const today = dayAt(office, now);
  const acts = letters.map(({ debtorId, creditorId, sentBy }) => ({
    ...{ debtorId, creditorId, act: sentBy === "email" ? ("email" as const) : ("letter" as const) },
  }));
  const foreseen = await foreseeActs(tx, acts, { now, end: spanOf(today, office.zone).until, today });
  const lawful: LetterOfMany[] = [];
  const barred: Barred[] = [];
  for (const [at, letter] of letters.entries()) {
    const one = foreseen[at];
    // Where only somebody around them has the address, the law is asked there when it leaves.
    if (one === undefined || one.rule === "point_is_not_the_persons") lawful.push(letter);
    else barred.push({ letter, against: { rule: one.rule, lawfulAt: one.lawfulAt?.toString() ?? null } });
  }
  return { lawful, barred };
}
