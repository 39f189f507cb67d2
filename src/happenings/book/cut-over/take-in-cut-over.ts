import type { CutOverKind } from "#intake/cutover/kinds";
import { bookAccounts } from "./book-accounts.ts";
import { bookContacts } from "./book-contacts.ts";
import { bookDisputes } from "./book-disputes.ts";
import { bookDocuments } from "./book-documents.ts";
import { bookEfforts } from "./book-efforts.ts";
import { bookItems } from "./book-items.ts";
import { bookPayments } from "./book-payments.ts";
import { bookPromises } from "./book-promises.ts";
import { bookStops } from "./book-stops.ts";
import type { CutOver } from "./cut-over.ts";

const books: Readonly<Record<CutOverKind, (cut: CutOver) => Promise<void>>> = {
  accounts: bookAccounts,
  contacts: bookContacts,
  items: bookItems,
  payments: bookPayments,
  efforts: bookEfforts,
  stops: bookStops,
  promises: bookPromises,
  disputes: bookDisputes,
  documents: bookDocuments,
};

/** Takes files of one kind in from another system, in the caller's batch. */
export async function takeInCutOver(cut: CutOver, kind: CutOverKind): Promise<void> {
  await books[kind](cut);
}
