import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { appendTimeline } from "#evidence/store";
import { personsAmong } from "#parties/person/store";
import { lockDebtors } from "#parties/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { mayPause, pauseRefusals, type PauseKind, type PauseRefusal } from "#strategy/pause";
import type { PausedMany } from "#strategy/pauses/routes";
import { addPauses, pausesOf } from "#strategy/pauses/store";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { debtorsInScope } from "#happenings/answering/debtors-in-scope";
import { redecide } from "./redecide.ts";

type PausingMany = {
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorIds: readonly string[];
  readonly kind: PauseKind;
  readonly untilOn: Temporal.PlainDate;
  readonly because: string;
};

type Refused = Extract<PauseRefusal, "pause_ends_in_the_past" | "pause_is_too_long">;

/** Lets all that debtors owe rest until the end of a day. Of whom all rests already is left as they are, and named. */
export async function pauseDebtors(desk: Desk, tx: Queries, asked: PausingMany): Promise<Outcome<PausedMany, Refused>> {
  const { caller, now, kind, untilOn, because } = asked;
  const debtors = await debtorsInScope(tx, { ...asked, operation: "pauseDebtors" });
  const survivors = await lockDebtors(
    tx,
    debtors.map(({ debtorId }) => debtorId),
  );
  const named = new Map(debtors.map((debtor) => [survivors.get(debtor.debtorId) ?? debtor.debtorId, debtor]));
  const persons = await personsAmong(tx, [...named.keys()]);
  const today = await officeToday(tx, now);
  const personIds = [...named.keys()].flatMap((debtorId) => persons.of(debtorId));
  const known = Map.groupBy(await pausesOf(tx, personIds, today), ({ debtorId }) => debtorId as string);
  const resting: Id<"debtor">[] = [];
  const left: PausedMany["left"][number][] = [];
  for (const [debtorId, { name, number }] of named) {
    const theirs = persons.of(debtorId).flatMap((personId) => known.get(personId) ?? []);
    const refusal = mayPause({ ...whole, untilOn }, theirs, today);
    if (refusal === undefined) {
      resting.push(debtorId);
      continue;
    }
    if (refusal !== "is_paused_already") return refused(refusal as Refused);
    left.push({ debtorId, debtor: name, number, because: pauseRefusals[refusal] });
  }
  const pauses = await begin(desk, tx, { resting, kind, untilOn, because, today, loginId: caller.loginId, now });
  const again = resting.flatMap((debtorId) => persons.of(debtorId));
  await redecide(desk, tx, again, { now, because: "A pause began." });
  return accepted({ paused: pauses.length, pauses, left });
}

const whole = { creditorId: null, accountId: null, itemId: null };

type Beginning = Pick<PausingMany, "kind" | "untilOn" | "because" | "now"> & {
  readonly resting: readonly Id<"debtor">[];
  readonly today: Temporal.PlainDate;
  readonly loginId: Id<"login">;
};

async function begin(
  desk: Desk,
  tx: Queries,
  { resting, today, loginId, now, ...said }: Beginning,
): Promise<PausedMany["pauses"]> {
  const { kind, untilOn, because } = said;
  const pauses = resting.map((debtorId) => {
    return { ...whole, debtorId, pauseId: newId(now, desk.chance), kind, because, sinceOn: today, untilOn };
  });
  await addPauses(tx, pauses, { at: now, loginId });
  await appendTimeline(
    tx,
    desk.vault,
    pauses.map(({ debtorId, pauseId }) => ({
      ...{ debtorId, kind: "pause-begun", happenedAt: now, recordedAt: now, loginId },
      subject: { pauseId, kind, untilOn: untilOn.toString() },
      words: `Paused until ${untilOn.toString()}. ${because}`,
    })),
  );
  return pauses.map(({ debtorId, pauseId }) => ({ debtorId, pauseId }));
}
