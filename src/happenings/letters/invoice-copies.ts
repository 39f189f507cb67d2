import { sql } from "kysely";
import type { Queries } from "#platform/database";
import type { FileAnswer } from "#platform/operation";
import { isReadablePdf, joinPdfs } from "#platform/pdf";
import type { Desk } from "#happenings/desk/desk";
import { openDocument } from "#happenings/documents/keep-document";

type Wanted = { readonly personIds: readonly string[]; readonly itemIds: readonly string[]; readonly bytesMax: number };

/** Copies of these invoices, the oldest invoice first, as many as fit. */
export async function invoiceCopies(
  desk: Desk,
  tx: Queries,
  { personIds, itemIds, bytesMax }: Wanted,
): Promise<FileAnswer[]> {
  const { rows } = await sql<{ debtorId: string; digest: string; bytes: bigint }>`
    select document.debtor_id as "debtorId", document.digest, document.bytes
      from document join document_link link using (debtor_id, digest)
      join item on item.debtor_id = link.debtor_id and item.item_id = link.target_id
     where document.debtor_id = any(${personIds}::uuid[]) and document.kind = 'invoice-copy' and link.proves = 'item'
       and link.target_id = any(${itemIds}::uuid[]) and link.ended_at is null
     group by document.debtor_id, document.digest
     order by min(item.due_on), document.digest`.execute(tx);
  const copies: FileAnswer[] = [];
  let left = bytesMax;
  for (const { debtorId, digest, bytes } of rows) {
    if (Number(bytes) > left) continue;
    // Few at most: each is a file of its own, opened with its debtor's key.
    const copy = await openDocument(desk, tx, { debtorId, digest });
    if (copy === undefined) continue;
    copies.push(copy);
    left -= Number(bytes);
  }
  return copies;
}

/** As much of paper as goes into an envelope with a letter. */
const enclosedBytesMax = 5_000_000;

/** A letter with the copies of its invoices behind it, as far as they are PDFs that can be read. */
export async function withInvoices(
  desk: Desk,
  tx: Queries,
  { page, ...of }: Omit<Wanted, "bytesMax"> & { readonly page: Uint8Array },
): Promise<Uint8Array> {
  const copies = await invoiceCopies(desk, tx, { ...of, bytesMax: enclosedBytesMax });
  const readable: Uint8Array[] = [];
  for (const { bytes, mediaType } of copies) {
    if (mediaType === "application/pdf" && (await isReadablePdf(bytes))) readable.push(bytes);
  }
  return readable.length === 0 ? page : joinPdfs([page, ...readable], { bothSides: false });
}
