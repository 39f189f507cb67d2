import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { Id } from "#base/id";
import {
  documentKinds,
  documentRefusals,
  documentsMax,
  type DocumentKind,
  type DocumentRefusal,
} from "#evidence/document";
import { Instant, Upload } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type FileAnswer, type Refusal } from "#platform/operation";

/** A form with more files than this is not even read. */
const filesReadMax = 200;
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const ofDebtor = z.object({ debtorId: z.uuid() });
const ofDocument = z.object({ debtorId: z.uuid(), digest });

const Document = z.object({
  digest,
  kind: z.enum(documentKinds),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  addedAt: Instant,
  items: z.array(z.object({ id: z.uuid(), number: z.string() })),
  /** Whether it is found by its words. */
  words: z.enum(["read", "no-text", "unreadable", "waiting"]),
});

const Documents = z.object({ documents: z.array(Document), isCut: z.boolean() }).meta({ id: "Documents" });

const Form = z.object({
  files: z.union([Upload, z.array(Upload).min(1).max(filesReadMax)]),
  kind: z.enum(documentKinds).exclude(["letter"]),
  itemId: z.uuid().optional(),
});

type Asked = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: Id<"debtor">;
};

type OfItem = Asked & { readonly digest: string; readonly itemId: Id<"item"> };

type Listed = Omit<z.input<typeof Document>, "addedAt" | "bytes"> & {
  readonly addedAt: Temporal.Instant;
  readonly bytes: bigint;
};

type Deps = {
  readonly readDocument: (asked: Asked & { readonly digest: string }) => Promise<FileAnswer | undefined>;
  readonly listDocuments: (
    asked: Asked & { readonly itemId: string | null },
  ) => Promise<{ readonly documents: readonly Listed[]; readonly isCut: boolean }>;
  readonly addDocuments: (
    asked: Asked & {
      readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
      readonly kind: DocumentKind;
      readonly itemId: Id<"item"> | null;
    },
  ) => Promise<
    Outcome<readonly { readonly digest: string; readonly name: string; readonly isNew: boolean }[], DocumentRefusal>
  >;
  readonly linkDocument: (asked: OfItem) => Promise<Outcome<undefined, DocumentRefusal>>;
  readonly unlinkDocument: (
    asked: OfItem & { readonly because: string },
  ) => Promise<Outcome<undefined, DocumentRefusal>>;
};

const refusals = {
  too_many_documents: { status: 422, says: documentRefusals.too_many_documents },
  item_is_unknown: { status: 404, says: documentRefusals.item_is_unknown },
  document_is_empty: { status: 422, says: documentRefusals.document_is_empty },
  document_is_too_large: { status: 413, says: documentRefusals.document_is_too_large },
  debtor_is_erased: { status: 409, says: documentRefusals.debtor_is_erased },
  document_is_not_known: { status: 404, says: documentRefusals.document_is_not_known },
  link_is_unknown: { status: 404, says: documentRefusals.link_is_unknown },
} as const satisfies Record<DocumentRefusal, Refusal>;

/** Documents of a debtor and of its items: listed, opened, added, put to an item and taken off it. */
export function documentRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [...readingRoutes(deps), addRoute(deps), ...linkRoutes(deps)];
}

function readingRoutes({ listDocuments, readDocument }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listDocuments",
      method: "get",
      path: "/debtors/{debtorId}/documents",
      summary: "The documents of a debtor, or of one of its items, newest first",
      params: ofDebtor,
      query: z.object({ itemId: z.uuid().optional() }),
      answer: Documents,
      refusals: {},
      handle: async ({ params, query, ...asked }) => {
        const debtorId = params.debtorId as Id<"debtor">;
        const { documents, isCut } = await listDocuments({ ...asked, debtorId, itemId: query.itemId ?? null });
        const listed = documents.map((each) => {
          return { ...each, bytes: Number(each.bytes), addedAt: each.addedAt.toString() };
        });
        return accepted({ documents: listed, isCut });
      },
    }),
    operation<Caller>()({
      id: "readDocument",
      method: "get",
      path: "/debtors/{debtorId}/documents/{digest}",
      summary: "A document of a debtor, by the SHA-256 of its content",
      params: ofDocument,
      answer: "file",
      refusals: { document_is_not_known: refusals.document_is_not_known },
      handle: async ({ params, ...asked }) => {
        const document = await readDocument({ ...asked, ...params, debtorId: params.debtorId as Id<"debtor"> });
        return document === undefined ? refused("document_is_not_known") : accepted(document);
      },
    }),
  ];
}

function addRoute({ addDocuments }: Deps): AnyOperation<Caller> {
  return operation<Caller>()({
    id: "addDocuments",
    method: "post",
    path: "/debtors/{debtorId}/documents",
    summary: `Put files on record with a debtor or one of its items, at most ${documentsMax} at once`,
    params: ofDebtor,
    body: Form,
    multipart: true,
    answer: z.object({ documents: z.array(z.object({ digest, name: z.string(), isNew: z.boolean() })) }),
    refusals,
    handle: async ({ params, body, ...asked }) => {
      const files = await Promise.all(
        [body.files].flat().map(async (file) => {
          return { name: nameOf(file.name), bytes: new Uint8Array(await file.arrayBuffer()) };
        }),
      );
      const itemId = (body.itemId ?? null) as Id<"item"> | null;
      const debtorId = params.debtorId as Id<"debtor">;
      const added = await addDocuments({ ...asked, debtorId, files, kind: body.kind, itemId });
      return added.ok ? accepted({ documents: [...added.value] }) : added;
    },
  });
}

/** A name as it is kept: without folders, and no longer than anybody reads. */
function nameOf(sent: string): string {
  const name = sent.replaceAll("\\", "/").split("/").at(-1)?.trim() ?? "";
  return name === "" ? "document" : name.slice(-200);
}

function linkRoutes({ linkDocument, unlinkDocument }: Deps): AnyOperation<Caller>[] {
  const item = z.object({ itemId: z.uuid() });
  const of = (params: z.output<typeof ofDocument>, itemId: string) => {
    return { digest: params.digest, debtorId: params.debtorId as Id<"debtor">, itemId: itemId as Id<"item"> };
  };
  return [
    operation<Caller>()({
      id: "linkDocument",
      method: "post",
      path: "/debtors/{debtorId}/documents/{digest}/linked",
      summary: "Put a document on record to an item as well",
      params: ofDocument,
      body: item,
      answer: "nothing",
      refusals,
      handle: ({ params, body, ...asked }) => linkDocument({ ...asked, ...of(params, body.itemId) }),
    }),
    operation<Caller>()({
      id: "unlinkDocument",
      method: "post",
      path: "/debtors/{debtorId}/documents/{digest}/unlinked",
      summary: "Take a document off an item to which it was put by mistake; both stay on record",
      params: ofDocument,
      body: item.extend({ because: z.string().trim().min(1).max(500) }),
      answer: "nothing",
      refusals,
      handle: ({ params, body, ...asked }) =>
        unlinkDocument({ ...asked, ...of(params, body.itemId), because: body.because }),
    }),
  ];
}
