import { sql } from "kysely";
import { assert } from "#base/assert";
import { debtorVaults, vaultsInUse } from "#evidence/keys/store";
import type { LetterRef } from "#letters/letter";
import { addressLines } from "#letters/letter-page";
import type { PrintedLetter, PrintedLine } from "#letters/print-run";
import { inMailRoomOrder, type Addressed } from "#letters/printing/mail-room-order";
import type { NewlyPrinted } from "#letters/printing/store";
import { countryOf } from "#parties/address/country";
import { personIdsOf } from "#parties/person/store";
import type { Queries } from "#platform/database";
import { pageCount } from "#platform/pdf";
import type { Desk } from "#happenings/desk/desk";
import { openDocument } from "#happenings/documents/keep-document";

/** The letters of a run in the order in which they were printed, also those whose sheets were taken out since. */
export async function printedLetters(
  { vault }: Pick<Desk, "vault">,
  tx: Queries,
  printRunId: string,
): Promise<PrintedLetter[]> {
  type Row = Omit<PrintedLetter, "line"> & { readonly sealedLine: Buffer | null };
  const { rows } = await sql<Row>`
    select debtor_id as "debtorId", letter_id as "letterId", print_place as place, print_pages as pages, digest,
           print_line as "sealedLine"
      from letter where print_run_id = ${printRunId} order by print_place`.execute(tx);
  const owns = await vaultsInUse(tx, vault, debtorsOf(rows));
  const unkept = await readLines(
    tx,
    rows.filter(({ sealedLine }) => sealedLine === null),
  );
  const ofNow = new Map(unkept.map((letter) => [letter.letterId, letter.line]));
  return rows.map(({ sealedLine, ...letter }) => {
    const own = owns.get(letter.debtorId);
    if (own === undefined) return { ...letter, line: null };
    // What was printed before its line was kept says what it would now.
    if (sealedLine === null) return { ...letter, line: ofNow.get(letter.letterId) ?? null };
    return { ...letter, line: lineIn(own.open(sealedLine, sealPurpose(letter.letterId))) };
  });
}

/** Letters on file as they are printed: in their order, their pages counted, and sealed what the list says of each. */
export async function toBePrinted(
  desk: Pick<Desk, "files" | "vault">,
  tx: Queries,
  letters: readonly LetterRef[],
): Promise<NewlyPrinted[]> {
  const owns = await debtorVaults(tx, desk.vault, debtorsOf(letters));
  const printed: NewlyPrinted[] = [];
  for (const { debtorId, letterId, digest, line } of inMailRoomOrder(await readLines(tx, letters))) {
    const [own, pdf] = [owns.get(debtorId), await openDocument(desk, tx, { debtorId, digest })];
    assert(own !== undefined && pdf !== undefined, "who was erased is written to no more");
    const sealedLine = own.seal(Buffer.from(JSON.stringify(line)), sealPurpose(letterId));
    printed.push({ debtorId, letterId, pages: await pageCount(pdf.bytes), sealedLine });
  }
  return printed;
}

/** For what the line of a letter is sealed. */
function sealPurpose(letterId: string): string {
  return `print-line:${letterId}`;
}

function lineIn(bytes: Buffer): PrintedLine {
  return JSON.parse(bytes.toString()) as PrintedLine;
}

function debtorsOf(letters: readonly LetterRef[]): string[] {
  return [...new Set(letters.map(({ debtorId }) => debtorId))];
}

type Line = LetterRef & Addressed & { readonly digest: string; readonly line: PrintedLine };

/** What the list says of letters now, and what they are sorted by. */
async function readLines(tx: Queries, letters: readonly LetterRef[]): Promise<Line[]> {
  if (letters.length === 0) return [];
  type Row = Omit<Line, "country" | "line"> & Omit<PrintedLine, "town"> & { readonly address: string };
  const { rows } = await sql<Row>`
    select letter.debtor_id as "debtorId", letter.letter_id as "letterId", letter.digest, debtor.name as debtor,
           debtor.number, creditor.name as creditor, letter.template, point.zip as "postalCode",
           coalesce(point.value, '') as address
      from letter join debtor using (debtor_id) join creditor using (creditor_id)
      left join contact_point point on point.debtor_id = any(${personIdsOf(sql`letter.debtor_id`)})
                                   and point.point_id = letter.point_id
     where letter.debtor_id = any(${debtorsOf(letters)}::uuid[])
       and letter.letter_id = any(${letters.map(({ letterId }) => letterId)}::uuid[])`.execute(tx);
  return rows.map(({ address, debtor, creditor, template, ...row }) => {
    const town = addressLines(address).at(-1) ?? "";
    return { ...row, country: countryOf(address), line: { debtor, number: row.number, town, creditor, template } };
  });
}
