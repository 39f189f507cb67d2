import { sql } from "kysely";
import type { Id } from "#base/id";
import type { NamedFile } from "#intake/cutover/named-file";
import type { CutOver } from "./cut-over.ts";

/** An invoice that some file's name may mean. */
type Found = { readonly debtorId: Id<"debtor">; readonly itemId: string; readonly number: string };

/**
 * Every invoice of the creditor that names of files may mean: by a number that stands in one, and where that finds
 * nothing of a file, by the figures with which a number ends. Two questions, for however many files.
 */
export async function findNamedInvoices(cut: CutOver, names: readonly NamedFile[]): Promise<Found[]> {
  const exact = await byNumber(
    cut,
    names.flatMap(({ written, respelt }) => [...written, ...respelt]),
  );
  const known = new Set(exact.map(({ number }) => number.toUpperCase()));
  const unnamed = names.filter(({ written, respelt }) => ![...written, ...respelt].some((number) => known.has(number)));
  const ends = await byEnd(
    cut,
    unnamed.flatMap(({ cores }) => cores),
  );
  return [...new Map([...exact, ...ends].map((found) => [found.itemId, found])).values()];
}

async function byNumber({ batch: { tx, creditor } }: CutOver, numbers: readonly string[]): Promise<Found[]> {
  const asked = [...new Set(numbers.flatMap((number) => [number, number.toLowerCase()]))];
  const { rows } = await sql<Found>`
    select item.debtor_id as "debtorId", item.item_id as "itemId", item.number
      from unnest(${asked}::text[]) as asked (number)
      join item on item.number = asked.number
      join account a on a.debtor_id = item.debtor_id and a.account_id = item.account_id
     where a.creditor_id = ${creditor.creditorId}
     order by item.item_id`.execute(tx);
  return rows;
}

/** By the index of numbers read backwards; what stands before the figures has none but noughts. */
async function byEnd({ batch: { tx, creditor } }: CutOver, cores: readonly string[]): Promise<Found[]> {
  const ends = [...new Set(cores)].map((core) => [...core].toReversed().join(""));
  if (ends.length === 0) return [];
  const { rows } = await sql<Found>`
    select item.debtor_id as "debtorId", item.item_id as "itemId", item.number
      from unnest(${ends}::text[], ${ends.map(afterAllBeginningWith)}::text[]) as asked (beginning, beyond)
      join item on reverse(item.number) ~>=~ asked.beginning and reverse(item.number) ~<~ asked.beyond
               and substr(reverse(item.number), length(asked.beginning) + 1) !~ '[1-9]'
      join account a on a.debtor_id = item.debtor_id and a.account_id = item.account_id
     where a.creditor_id = ${creditor.creditorId}
     order by item.item_id`.execute(tx);
  return rows;
}

/** The first text that sorts behind every one that begins so; what is asked ends in a figure. */
function afterAllBeginningWith(text: string): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + 1);
}
