import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, refused } from "#base/outcome";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type FileAnswer } from "#platform/operation";

type Asked = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: string;
};

type Deps = {
  readonly readDocument: (asked: Asked & { readonly digest: string }) => Promise<FileAnswer | undefined>;
  readonly addNote: (asked: Asked & { readonly words: string }) => Promise<{ readonly number: bigint }>;
};

/** What is kept of a debtor: documents by their digest, and notes. */
export function evidenceRoutes({ readDocument, addNote }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "readDocument",
      method: "get",
      path: "/debtors/{debtorId}/documents/{digest}",
      summary: "A document of a debtor, by the SHA-256 of its content",
      params: z.object({ debtorId: z.uuid(), digest: z.string().regex(/^[0-9a-f]{64}$/) }),
      answer: "file",
      refusals: { document_is_not_known: { status: 404, says: "There is no such document of this debtor." } },
      handle: async ({ params, ...asked }) => {
        const document = await readDocument({ ...asked, ...params });
        return document === undefined ? refused("document_is_not_known") : accepted(document);
      },
    }),
    operation<Caller>()({
      id: "addNote",
      method: "post",
      path: "/debtors/{debtorId}/notes",
      summary: "Put a note on the timeline of a debtor",
      params: z.object({ debtorId: z.uuid() }),
      body: z.object({ words: z.string().trim().min(1).max(4000) }),
      answer: z.object({ number: z.int() }),
      refusals: {},
      handle: async ({ params, body, ...asked }) => {
        const { number } = await addNote({ ...asked, ...params, ...body });
        return accepted({ number: Number(number) });
      },
    }),
  ];
}
