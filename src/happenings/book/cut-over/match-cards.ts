import { sql } from "kysely";
import { readVcard } from "#formats/vcard/read-vcard";
import type { Id } from "#base/id";
import { cardWays, readCard, type SourceCard } from "#intake/cutover/card";
import { personIdsOf } from "#parties/person/store";
import { lockDebtors } from "#parties/store";
import { bytesOf } from "#platform/file-bytes";
import type { SheetFile } from "#platform/spreadsheet";
import { lots, reject, type CutOver } from "./cut-over.ts";

const bytesMax = 20_000_000;

/** A card whose debtor was found in the book. */
export type MatchedCard = {
  readonly card: SourceCard;
  readonly debtorId: Id<"debtor">;
  readonly survivorId: Id<"debtor">;
};

/** Whether a file holds cards, by its name. */
export function isCards({ name }: SheetFile): boolean {
  return /\.(vcf|vcard)$/i.test(name);
}

/**
 * The cards of some files, each with the debtor of the creditor whom it is about: the surest way in which it names anybody
 * decides. A card of nobody whom the creditor has, or of several, is refused and says what was looked for.
 */
export async function matchCards(cut: CutOver, files: readonly SheetFile[]): Promise<MatchedCard[]> {
  const matched: MatchedCard[] = [];
  for (const lot of lots(await readCards(cut, files))) matched.push(...(await matchSome(cut, lot)));
  return matched;
}

async function readCards({ batch: { tally } }: CutOver, files: readonly SheetFile[]): Promise<SourceCard[]> {
  const cards: SourceCard[] = [];
  for (const file of files) {
    const bytes = await bytesOf(file, bytesMax);
    if ("fault" in bytes) {
      tally.rejected.push({ file: file.name, row: 0, field: "", because: bytes.fault });
      continue;
    }
    const { records, faults } = readVcard(bytes);
    for (const { line, because, severity } of faults) {
      if (severity === "error") tally.rejected.push({ file: file.name, row: line, field: "", because });
    }
    for (const entry of records.entries) {
      tally.rows += 1;
      const card = readCard(entry, file.name);
      if (card.faults.length > 0) tally.rejected.push(...card.faults);
      else cards.push(card);
    }
  }
  return cards;
}

type Found = { readonly card: number; readonly way: string; readonly debtorId: Id<"debtor"> };

async function matchSome(cut: CutOver, cards: readonly SourceCard[]): Promise<MatchedCard[]> {
  const found = Map.groupBy(await whoIsMeant(cut, cards), ({ card }) => card);
  const survivors = await lockDebtors(
    cut.batch.tx,
    [...found.values()].flatMap((rows) => rows.map(({ debtorId }) => debtorId)),
  );
  return cards.flatMap((card, index) => {
    const rows = found.get(index) ?? [];
    const way = cardWays.find((each) => rows.some((row) => row.way === each));
    const meant = rows.filter((row) => row.way === way).map(({ debtorId }) => debtorId);
    const people = new Set(meant.map((debtorId) => survivors.get(debtorId) ?? debtorId));
    const [[debtorId], [survivorId]] = [meant, [...people]];
    const isOne = people.size === 1 && debtorId !== undefined && survivorId !== undefined;
    if (isOne) return [{ card, debtorId, survivorId }];
    refuse(cut, card, way);
    return [];
  });
}

function refuse(cut: CutOver, { origin, says, name }: SourceCard, way: string | undefined): void {
  const { name: creditor } = cut.batch.creditor;
  const sought = says
    .filter((each) => way === undefined || each.way === way)
    .map((each) => `${each.way} ${each.value}`);
  const looked = sought.length === 0 ? "It says nothing by which anybody is known" : `Looked for ${sought.join(", ")}`;
  const what = way === undefined ? "has no debtor" : "has several debtors";
  reject(cut, origin, "FN", `${creditor} ${what} whom the card of ${name || "nobody"} is about. ${looked}.`);
}

/** The people of the creditor whom each way of each card names, in one statement for all. */
async function whoIsMeant({ batch: { tx, creditor } }: CutOver, cards: readonly SourceCard[]): Promise<Found[]> {
  const asked = cards.flatMap(({ says }, card) => says.map((each) => ({ ...each, card })));
  const { rows } = await sql<Found>`
    with asked as (
      select * from json_to_recordset(${JSON.stringify(asked)}::json) as asked (card integer, way text, value text)),
    meant as (
      select card, way, k.debtor_id from asked join known_as k on k.key = asked.value
       where way = 'number' and k.kind in ('debtor', 'account') and k.creditor_id = ${creditor.creditorId}
       union
      select card, way, d.debtor_id from asked join debtor d on d.number = asked.value where way = 'number'
       union
      select card, way, p.debtor_id from asked join contact_point p on p.normalised = asked.value and p.until_at is null
       where way in ('e-mail', 'telephone')
       union
      select card, way, d.debtor_id from asked join debtor d on fold_text(d.name) = fold_text(asked.value)
       where way in ('organisation', 'name'))
    select card, way, debtor_id as "debtorId" from meant
     where exists (select from account a
                    where a.debtor_id = any(${personIdsOf(sql`meant.debtor_id`)})
                      and a.creditor_id = ${creditor.creditorId})
     order by card, way, debtor_id`.execute(tx);
  return rows;
}
