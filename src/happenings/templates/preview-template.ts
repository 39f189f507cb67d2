import { sql } from "kysely";
import type { Id } from "#base/id";
import { accepted, refused, type Accepted } from "#base/outcome";
import { letterPage, type LetterPage } from "#letters/letter-page";
import { letterSource } from "#letters/letter-source";
import { templateFaults } from "#letters/templates/check";
import type { Template } from "#letters/templates/template";
import { personsAmong } from "#parties/person/store";
import { survivorOf } from "#parties/store";
import type { FileAnswer } from "#platform/operation";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { newestPoints } from "#happenings/letters/newest-points";
import { readLetter } from "#happenings/letters/read-letters";

type Previewing = Omit<Template, "version"> & {
  readonly debtorId: Id<"debtor">;
  readonly now: Temporal.Instant;
};

/** Why a letter says nothing, where it is of a kind of its own: a notice that was sent already is not one of which nothing is owed. */
const ownReasons = ["notice_is_not_due", "itemization_does_not_add_up"] as const;
type Unsaid = "nothing_to_ask_for" | (typeof ownReasons)[number];

type Refused = {
  readonly ok: false;
  readonly refusal: "template_has_faults" | Unsaid;
  readonly detail?: Record<string, unknown>;
};

/** What a letter to a debtor would say: about what they owe the creditor whom they owe the oldest item. Nothing is kept. */
export async function previewTemplate(tx: Queries, previewing: Previewing) {
  const read = await pageOf(tx, previewing);
  return read.ok ? accepted(shownPage(read.value)) : read;
}

/** A letter's page as a screen shows it: without what only paper has. */
export function shownPage(written: LetterPage) {
  const { date, labels, title: _title, number: _number, notices: _notices, reference, tables, ...page } = written;
  return {
    ...page,
    date: date.text,
    labels: { ...labels },
    reference: reference.map((pair) => [...pair]),
    tables: tables.map(({ columns, rows, sums, ...table }) => ({
      ...table,
      columns: [...columns],
      rows: rows.map((row) => ({ ...row })),
      sums: [...sums],
    })),
  };
}

/** What a letter to a debtor would look like. */
export async function previewTemplateFile(
  desk: Desk,
  tx: Queries,
  previewing: Previewing,
): Promise<Accepted<FileAnswer> | Refused> {
  const page = await pageOf(tx, previewing);
  if (!page.ok) return page;
  return accepted(await typesetPage(desk, page.value));
}

/** A letter's page as it is printed. */
export async function typesetPage(desk: Desk, page: LetterPage): Promise<FileAnswer> {
  const bytes = await desk.typesetter.typeset(letterSource(page), page);
  return { bytes, mediaType: "application/pdf", name: "preview.pdf" };
}

async function pageOf(tx: Queries, { debtorId, now, ...words }: Previewing): Promise<Accepted<LetterPage> | Refused> {
  const faults = templateFaults(words);
  if (faults.length > 0) return { ok: false, refusal: "template_has_faults", detail: { faults } };
  const survivorId = await survivorOf(tx, debtorId);
  const persons = await personsAmong(tx, [survivorId]);
  const together = { persons, on: await officeToday(tx, now) };
  // Where nobody can be written to, the letter is looked at without an address.
  const pointId = (await newestPoints(tx, persons, "post")).get(survivorId) ?? null;
  let unsaid: Unsaid | undefined;
  for (const creditorId of await creditorsOf(tx, persons.of(survivorId))) {
    const template = { ...words, version: 1 };
    const letter = { debtorId: survivorId, creditorId, sentBy: "post", pointId, template } as const;
    const read = await readLetter(tx, letter, together);
    // The audience is the template's: a firm's debtor may be looked at in a consumer's words.
    if (read.ok) return accepted(letterPage({ ...read.value.facts, purpose: words.audience }));
    unsaid ??= ownReasons.find((reason) => reason === read.refusal);
  }
  return refused(unsaid ?? "nothing_to_ask_for");
}

async function creditorsOf(tx: Queries, personIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ creditor_id: string }>`
    select a.creditor_id from open_due due join account a using (debtor_id, account_id)
     where due.debtor_id = any(${personIds}::uuid[])
     group by a.creditor_id order by min(due.due_on) nulls last, a.creditor_id limit 5`.execute(tx);
  return rows.map((row) => row.creditor_id);
}
