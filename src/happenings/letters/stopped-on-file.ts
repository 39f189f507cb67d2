import { sql } from "kysely";
import type { Id } from "#base/id";
import { appendTimeline } from "#evidence/store";
import { isOvertaking } from "#letters/letter";
import { isOutdating } from "#letters/outdated";
import type { LetterToPost } from "#letters/printing/store";
import { letterStopped } from "#letters/store";
import { personsAmong } from "#parties/person/store";
import { lockDebtors, personOf } from "#parties/store";
import type { Queries } from "#platform/database";
import { restorePlacesOfLetter } from "#strategy/places/store";
import { redecide } from "#happenings/cases/redecide";
import type { Desk } from "#happenings/desk/desk";
import { dayAt, spanOf, theOffice } from "#happenings/desk/office-day";
import { readyToAskAgain, type Allowed } from "./ask-again.ts";
import { givePermitBack } from "./permit-holder.ts";

/** A letter on file that may not leave any more, or need not; `why` is the name of the reason. */
export type StoppedLetter = { readonly letter: LetterToPost; readonly why: string; readonly because: string };

/** What began before a letter was made may have waited for it, and ended after. */
const wait = sql`interval '1 minute'`;

/**
 * Letters of an earlier day, and those since which something else was written of their debtor, or known of an address, or
 * of who is the same person, or their debtor was erased, or their creditor, a mandate of it or who acts under one was
 * changed: they are asked about again.
 */
export async function toAskAgain(tx: Queries, letters: readonly LetterToPost[], now: Temporal.Instant) {
  const office = await theOffice(tx);
  const since = spanOf(dayAt(office, now), office.zone).from;
  const debtorIds = [...new Set(letters.map(({ debtorId }) => debtorId))];
  const { rows } = await sql<{ letter_id: string }>`
    select letter.letter_id
      from letter join ${(await personsAmong(tx, debtorIds)).relation} as person using (debtor_id)
     where letter.letter_id = any(${letters.map(({ letterId }) => letterId)}::uuid[])
       and (letter.decided_at < ${since}
            or exists (select from timeline_entry entry
                        where entry.debtor_id = person.person_id and entry.recorded_at > letter.decided_at - ${wait}
                          and entry.subject ->> 'letterId' is distinct from letter.letter_id::text
                          and entry.subject ->> 'permitId' is distinct from letter.permit_id::text)
            or exists (select from same_person same
                        where person.person_id in (same.debtor_id, same.survivor_id)
                          and greatest(same.from_at, same.until_at) > letter.decided_at - ${wait})
            or exists (select from contact_point point join address_stop stop using (normalised)
                        where point.debtor_id = person.person_id and point.point_id = letter.point_id
                          and stop.since_at > letter.decided_at - ${wait} and stop.lifted_at is null)
            or exists (select from party_change change
                        where change.changed_at > letter.decided_at - ${wait}
                          and (change.creditor_id = letter.creditor_id
                               or change.entity_id in (select entity_id from mandate
                                                        where mandate.creditor_id = letter.creditor_id)))
            or exists (select from debtor_key
                        where debtor_key.debtor_id = letter.debtor_id
                          and destroyed_at > letter.decided_at - ${wait}))`.execute(tx);
  const asked = new Set(rows.map((row) => row.letter_id));
  return letters.filter(({ letterId }) => asked.has(letterId));
}

/** The letters that are asked about again, under the locks of their debtors. */
export async function lockToAskAgain(tx: Queries, letters: readonly LetterToPost[], now: Temporal.Instant) {
  const asked = await toAskAgain(tx, letters, now);
  await lockDebtors(tx, asked.map(({ debtorId }) => debtorId as Id<"debtor">).toSorted());
  return asked;
}

type Asking = {
  readonly now: Temporal.Instant;
  /** The attempt of what is printed counts against the others, though it is stopped: it may have gone. */
  readonly arePrinted: boolean;
};

/** Those of the letters that may not leave any more, or need not: each leaves when it is posted, not when it was made. */
export async function stoppedAmong(
  tx: Queries,
  letters: readonly LetterToPost[],
  { now, arePrinted }: Asking,
): Promise<StoppedLetter[]> {
  const ask = await readyToAskAgain(tx, letters, now);
  const stopped: StoppedLetter[] = [];
  for (const letter of letters) {
    const again = ask(letter, arePrinted ? [] : stopped.map((one) => one.letter));
    if (again.because !== null) stopped.push({ letter, why: again.refusal, because: again.because });
  }
  return stopped;
}

type Stopping = Omit<StoppedLetter, "letter"> & {
  readonly letter: Allowed;
  /** What the timeline says of it, and the name by which it does. */
  readonly words: string;
  readonly refusal: string;
  readonly loginId: string | null;
  readonly now: Temporal.Instant;
};

/**
 * A letter that was ready to leave does not: its permit is given back, and its case decided again. What is not wanted any
 * more, or has to be made anew, is no step taken; what the law stops, or a person takes out, has taken its step.
 */
export async function stopOnFile(desk: Desk, tx: Queries, stopping: Stopping): Promise<void> {
  const { letter, why, because, words, refusal, loginId, now } = stopping;
  const { debtorId, letterId, permitId } = letter;
  await givePermitBack(tx, { debtorId, permitId, at: now, because });
  const state = stateOf(why);
  await letterStopped(tx, { debtorId, letterId, state, permitId: null, because, at: now });
  await appendTimeline(tx, desk.vault, [
    {
      ...{ debtorId, kind: "letter-refused", happenedAt: now, recordedAt: now, loginId },
      subject: { letterId, permitId, refusal },
      words,
    },
  ]);
  const personIds = await personOf(tx, debtorId as Id<"debtor">);
  if (state !== "refused") await restorePlacesOfLetter(tx, { personIds, letterId });
  await redecide(desk, tx, personIds, { now, because: "A letter on file did not leave." });
}

function stateOf(why: string): "withdrawn" | "outdated" | "refused" {
  if (isOvertaking(why)) return "withdrawn";
  return isOutdating(why) ? "outdated" : "refused";
}
