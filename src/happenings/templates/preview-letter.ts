import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { letterPage, type LetterPage } from "#letters/letter-page";
import type { Way } from "#letters/letter";
import { personsAmong } from "#parties/person/store";
import { survivorOf } from "#parties/store";
import type { FileAnswer } from "#platform/operation";
import type { Queries } from "#platform/database";
import { officeToday } from "#happenings/desk/office-day";
import type { Desk } from "#happenings/desk/desk";
import { addressOf } from "#happenings/letters/make-letter";
import { readLetter, type LetterReading } from "#happenings/letters/read-letters";
import { shownPage, typesetPage } from "./preview-template.ts";

type Previewing = {
  readonly debtorId: string;
  readonly creditorId: string;
  readonly template: string;
  readonly sentBy: Way;
  readonly pointId?: string | undefined;
  readonly now: Temporal.Instant;
};

type Refusal = Extract<LetterReading, { ok: false }>["refusal"];

/** What the letter that is about to be made would say. The law is not asked, and nothing is kept. */
export async function previewLetter(tx: Queries, previewing: Previewing) {
  const page = await pageOf(tx, previewing);
  return page.ok ? accepted(shownPage(page.value)) : page;
}

/** What it would look like. */
export async function previewLetterFile(
  desk: Desk,
  tx: Queries,
  previewing: Previewing,
): Promise<Outcome<FileAnswer, Refusal>> {
  const page = await pageOf(tx, previewing);
  return page.ok ? accepted(await typesetPage(desk, page.value)) : page;
}

/** The page of the letter as it would leave now. Where nobody can be written to, it is looked at without an address. */
async function pageOf(tx: Queries, { now, ...previewing }: Previewing): Promise<Outcome<LetterPage, Refusal>> {
  const { creditorId, template, sentBy, pointId: named } = previewing;
  const debtorId = await survivorOf(tx, previewing.debtorId as Id<"debtor">);
  const persons = await personsAmong(tx, [debtorId]);
  const pointId = await addressOf(tx, { debtorId, personIds: persons.of(debtorId), named, sentBy });
  const letter = { debtorId, creditorId, template, sentBy, pointId: pointId ?? null };
  const read = await readLetter(tx, letter, { persons, on: await officeToday(tx, now) });
  return read.ok ? accepted(letterPage(read.value.facts)) : refused(read.refusal);
}
