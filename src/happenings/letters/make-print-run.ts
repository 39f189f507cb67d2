import { sql } from "kysely";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { appendTimeline } from "#evidence/store";
import { addPrintRun, takeToPrint, type LetterToPrint } from "#letters/printing/store";
import { printedMax, type printRunRefusals } from "#letters/print-run";
import { letterStopped } from "#letters/store";
import { personsAmong } from "#parties/person/store";
import { lockDebtors, personOf } from "#parties/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { redecide } from "#happenings/cases/redecide";
import type { Desk } from "#happenings/desk/desk";
import { spanOf, theOffice, dayAt } from "#happenings/desk/office-day";
import { askAgain } from "./ask-again.ts";
import { givePermitBack } from "./permit-holder.ts";

type Wanted = { readonly loginId: string | null; readonly now: Temporal.Instant };

export type RunMade = {
  readonly printRunId: Id<"print-run">;
  readonly letters: number;
  /** Letters that may not leave any more, or need not. */
  readonly withheld: readonly { readonly debtorId: string; readonly because: string }[];
};

/**
 * Gathers the letters on file that wait to be printed into one run, each in exactly one. A letter of an earlier day, or
 * one since which something happened to its debtor, is asked of the law again: it leaves now, not when it was made. What
 * may not leave any more is taken out, its permit given back, and its case decided again.
 */
export async function makePrintRun(
  desk: Desk,
  tx: Queries,
  { loginId, now }: Wanted,
): Promise<Outcome<RunMade, Extract<keyof typeof printRunRefusals, "nothing_to_print">>> {
  const waiting = await takeToPrint(tx, printedMax);
  const withheld: { debtorId: string; because: string }[] = [];
  const doubtful = await asksAgain(tx, waiting, now);
  await lockDebtors(tx, doubtful.map(({ debtorId }) => debtorId as Id<"debtor">).toSorted());
  const stopped = new Set<LetterToPrint>();
  for (const letter of doubtful) {
    const { because } = await askAgain(tx, letter, now);
    if (because === null) continue;
    stopped.add(letter);
    withheld.push({ debtorId: letter.debtorId, because });
    await withhold(desk, tx, { letter, because, loginId, now });
  }
  const letters = waiting.filter((letter) => !stopped.has(letter));
  if (waiting.length === 0) return refused("nothing_to_print");
  const printRunId = newId<"print-run">(now, desk.chance);
  await addPrintRun(tx, { printRunId, madeAt: now, madeBy: loginId }, letters);
  return accepted({ printRunId, letters: letters.length, withheld });
}

/** What began before a letter was made may have waited for it, and ended after. */
const wait = sql`interval '1 minute'`;

/**
 * Letters of an earlier day, and those since which something else was written of their debtor, or known of an address, or
 * of who is the same person.
 */
async function asksAgain(tx: Queries, letters: readonly LetterToPrint[], now: Temporal.Instant) {
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
                          and stop.since_at > letter.decided_at - ${wait} and stop.lifted_at is null))`.execute(tx);
  const asked = new Set(rows.map((row) => row.letter_id));
  return letters.filter(({ letterId }) => asked.has(letterId));
}

type Withholding = Wanted & { readonly letter: LetterToPrint; readonly because: string };

async function withhold(desk: Desk, tx: Queries, { letter, because, loginId, now }: Withholding): Promise<void> {
  const { debtorId, letterId, permitId } = letter;
  await givePermitBack(tx, { debtorId, permitId, at: now, because });
  await letterStopped(tx, { debtorId, letterId, state: "refused", permitId: null, because, at: now });
  await appendTimeline(tx, desk.vault, [
    {
      ...{ debtorId, kind: "letter-refused", happenedAt: now, recordedAt: now, loginId },
      subject: { letterId, permitId, refusal: "not_printed" },
      words: `A letter that was on file did not leave: it was not printed. ${because}`,
    },
  ]);
  const personIds = await personOf(tx, debtorId as Id<"debtor">);
  await redecide(desk, tx, personIds, { now, because: "A letter was not printed." });
}
