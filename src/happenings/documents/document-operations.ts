import type { Caller } from "#access/caller";
import { documentRoutes } from "#evidence/documents/routes";
import type { AnyOperation } from "#platform/operation";
import type { Desk } from "#happenings/desk/desk";
import { addDocuments } from "./add-documents.ts";
import { linkDocument, unlinkDocument } from "./put-to-item.ts";
import { listDocuments, readDocument } from "./read-documents.ts";

const listedMax = 200;

/** The operations of documents, wired to what happens. */
export function documentOperations(desk: Desk): AnyOperation<Caller>[] {
  const by = <Asked extends { caller: Caller }>({ caller, ...asked }: Asked) => ({ ...asked, loginId: caller.loginId });
  return documentRoutes({
    listDocuments: async ({ tx, debtorId, itemId }) => {
      const found = await listDocuments(tx, { debtorId, itemId, max: listedMax + 1 });
      return { documents: found.slice(0, listedMax), isCut: found.length > listedMax };
    },
    readDocument: (asked) => readDocument(desk, asked.tx, asked),
    addDocuments: (asked) => addDocuments(desk, asked.tx, by(asked)),
    linkDocument: (asked) => linkDocument(desk, asked.tx, by(asked)),
    unlinkDocument: (asked) => unlinkDocument(desk, asked.tx, by(asked)),
  });
}
