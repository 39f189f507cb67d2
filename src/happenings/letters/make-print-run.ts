import { sql } from "kysely";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { permitRefusals } from "#contact/permit";
import { withdrawPermit } from "#contact/store";
import { appendTimeline } from "#evidence/store";
import { letterRefusals } from "#letters/letter";
import { addPrintRun, takeToPrint, type LetterToPrint } from "#letters/printing/store";
import { printedMax, type printRunRefusals } from "#letters/print-run";
import { letterOnFile, letterStopped } from "#letters/store";
import { personsAmong } from "#parties/person/store";
import { lockDebtors, personOf } from "#parties/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { redecide } from "#happenings/cases/redecide";
import { askTheLaw, whyNotAskable } from "#happenings/contact/ask-the-law";
import { readLawFacts } from "#happenings/contact/read-law-facts";
import type { Desk } from "#happenings/desk/desk";
import { spanOf, theOffice, dayAt } from "#happenings/desk/office-day";
import { readLetterFacts } from "./read-letter-facts.ts";

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
    const because = await whyNotAnyMore(tx, letter, now);
    if (because === undefined) continue;
    stopped.add(letter);
    withheld.push({ debtorId: letter.debtorId, because });
    await takeOut(desk, tx, { letter, because, loginId, now });
  }
  const letters = waiting.filter((letter) => !stopped.has(letter));
  if (waiting.length === 0) return refused("nothing_to_print");
  const printRunId = newId<"print-run">(now, desk.chance);
  await addPrintRun(tx, { printRunId, madeAt: now, madeBy: loginId }, letters);
  return accepted({ printRunId, letters: letters.length, withheld });
}

/** Letters of an earlier day, and those since which something was written of their debtor or known of an address. */
async function asksAgain(tx: Queries, letters: readonly LetterToPrint[], now: Temporal.Instant) {
  const office = await theOffice(tx);
  const since = spanOf(dayAt(office, now), office.zone).from;
  const debtorIds = [...new Set(letters.map(({ debtorId }) => debtorId))];
  const { rows } = await sql<{ letter_id: string }>`
    select letter.letter_id
      from letter join ${await personsAmong(tx, debtorIds)} as person using (debtor_id)
     where letter.letter_id = any(${letters.map(({ letterId }) => letterId)}::uuid[])
       and (letter.decided_at < ${since}
            or exists (select from timeline_entry entry
                        where entry.debtor_id = person.person_id and entry.recorded_at > letter.decided_at)
            or exists (select from contact_point point join address_stop stop using (normalised)
                        where point.debtor_id = person.person_id and point.point_id = letter.point_id
                          and stop.since_at > letter.decided_at and stop.lifted_at is null))`.execute(tx);
  const asked = new Set(rows.map((row) => row.letter_id));
  return letters.filter(({ letterId }) => asked.has(letterId));
}

/** What stands against it now, as if it were asked for the first time: its own attempt does not count. */
async function whyNotAnyMore(tx: Queries, letter: LetterToPrint, now: Temporal.Instant): Promise<string | undefined> {
  const office = await theOffice(tx);
  const on = dayAt(office, now);
  const planned = await letterOnFile(tx, letter);
  const personIds = await personOf(tx, letter.debtorId as Id<"debtor">);
  const read = await readLetterFacts(tx, { letter: planned, personIds, on });
  if (read === undefined) return letterRefusals.nothing_to_ask_for;
  const facts = await readLawFacts(tx, { personIds, now, today: on });
  const own = await effortsUnder(tx, letter);
  const others = { ...facts, efforts: facts.efforts.filter(({ effortId }) => !own.has(effortId)) };
  const asked = { at: now, act: "letter", pointId: planned.pointId, accountIds: read.accountIds, attempts: 1 } as const;
  const refusal = whyNotAskable(others, asked);
  if (refusal !== undefined) return permitRefusals[refusal];
  const says = askTheLaw(others, asked);
  if (says.verdict === "allow") return undefined;
  return says.findings.find(({ denies }) => denies)?.because ?? says.because ?? permitRefusals.not_covered;
}

async function effortsUnder(tx: Queries, { debtorId, permitId }: LetterToPrint): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ effort_id: string }>`
    select effort_id from effort where debtor_id = ${debtorId} and permit_id = ${permitId}`.execute(tx);
  return new Set(rows.map((row) => row.effort_id));
}

type TakingOut = Wanted & { readonly letter: LetterToPrint; readonly because: string };

async function takeOut(desk: Desk, tx: Queries, { letter, because, loginId, now }: TakingOut): Promise<void> {
  const { debtorId, letterId, permitId } = letter;
  await withdrawPermit(tx, { debtorId, permitId, at: now, because });
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
