import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { accepted, type Outcome } from "#base/outcome";
import { debtorKinds } from "#parties/own-fact";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import { folderRefusals, type FolderRefusal } from "./watched-folder.ts";

const SettledFile = z.object({
  fileId: z.uuid(),
  name: z.string(),
  state: z.enum(["taken", "refused"]),
  settledAt: z.iso.datetime(),
  batchId: z.uuid().nullable(),
  rejected: z.int(),
  faults: z.string().nullable(),
});

const Folder = z.object({
  folderId: z.uuid(),
  path: z.string(),
  version: z.int(),
  creditor: z.string().nullable(),
  owes: z.enum(debtorKinds).nullable(),
  reading: z.string(),
  everyMinutes: z.int().nullable(),
  atTimes: z.array(z.string()),
  addedAt: z.iso.datetime(),
  addedBy: z.string().nullable(),
  nextLookAt: z.iso.datetime(),
  lastLookAt: z.iso.datetime().nullable(),
  trouble: z.string().nullable(),
  resting: z.array(z.string()),
  last: SettledFile.nullable(),
  refused: z.array(SettledFile),
});

const Folders = z.object({ roots: z.array(z.string()), folders: z.array(Folder) }).meta({ id: "WatchedFolders" });

const AskedFolder = z.object({
  path: z.string().trim().min(1).max(1000),
  creditor: z.string().trim().min(1).max(200).nullable(),
  owes: z.enum(debtorKinds).nullable().default(null).describe("Who owes, where the files do not say"),
  reading: z.string().trim().min(1).max(100),
  everyMinutes: z.int().nullable(),
  atTimes: z.array(z.string().max(5)).max(24),
});

const LookedInto = z.object({ isBusy: z.boolean(), taken: z.int(), refused: z.int(), resting: z.int() });

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
type FolderId = Id<"folder">;

type Deps = {
  listFolders: (tx: Queries) => Promise<z.input<typeof Folders>>;
  watchFolder: (
    asked: Asked & z.output<typeof AskedFolder>,
  ) => Promise<Outcome<{ readonly folderId: string }, FolderRefusal>>;
  unwatchFolder: (
    asked: Asked & { readonly folderId: FolderId; readonly because: string },
  ) => Promise<Outcome<undefined, FolderRefusal>>;
  lookIntoFolder: (folderId: FolderId) => Promise<Outcome<z.input<typeof LookedInto>, FolderRefusal>>;
  acknowledgeFile: (
    asked: Asked & { readonly folderId: FolderId; readonly fileId: Id<"file"> },
  ) => Promise<Outcome<undefined, FolderRefusal>>;
};

const says = (name: FolderRefusal, status: 404 | 409 | 422) => ({ status, says: folderRefusals[name] }) as const;
const notWatched = { folder_is_not_watched: says("folder_is_not_watched", 404) };

/** Folders of the server whose files are taken in by themselves. */
export function folderRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listFolders",
      method: "get",
      path: "/folders",
      summary: "List the folders that are watched, with the last look, the next one, and the files that were refused",
      answer: Folders,
      refusals: {},
      handle: async ({ tx }) => accepted(await deps.listFolders(tx)),
    }),
    operation<Caller>()({
      id: "watchFolder",
      method: "post",
      path: "/folders",
      summary: "Watch a folder of the server: every so many minutes, or at times of the office's clock",
      body: AskedFolder,
      answer: z.object({ folderId: z.uuid() }),
      refusals: {
        folder_is_missing: says("folder_is_missing", 422),
        folder_is_not_allowed: says("folder_is_not_allowed", 422),
        folder_is_watched_once: says("folder_is_watched_once", 409),
        reading_is_unknown: says("reading_is_unknown", 422),
        schedule_is_unusable: says("schedule_is_unusable", 422),
        folders_are_too_many: says("folders_are_too_many", 409),
      },
      handle: ({ body, ...asked }) => deps.watchFolder({ ...asked, ...body }),
    }),
    ...ofOneFolder(deps),
  ];
}

function ofOneFolder({ unwatchFolder, lookIntoFolder, acknowledgeFile }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "unwatchFolder",
      method: "post",
      path: "/folders/{folderId}/ended",
      summary: "Watch a folder no more, and say why",
      params: z.object({ folderId: z.uuid() }),
      body: z.object({ because: z.string().trim().min(1).max(500) }),
      answer: "nothing",
      refusals: notWatched,
      handle: ({ params, body, ...asked }) =>
        unwatchFolder({ ...asked, ...body, folderId: params.folderId as FolderId }),
    }),
    operation<Caller>()({
      id: "lookIntoFolder",
      method: "post",
      path: "/folders/{folderId}/looks",
      summary: "Look into a folder now: what has come to rest since an earlier look is taken in",
      params: z.object({ folderId: z.uuid() }),
      answer: LookedInto,
      ownTransactions: true,
      refusals: notWatched,
      handle: ({ params }) => lookIntoFolder(params.folderId as FolderId),
    }),
    operation<Caller>()({
      id: "acknowledgeFile",
      method: "post",
      path: "/folders/{folderId}/files/{fileId}/acknowledged",
      summary: "Say that somebody has looked at a refused file: it is named no more",
      params: z.object({ folderId: z.uuid(), fileId: z.uuid() }),
      answer: "nothing",
      refusals: { file_is_not_refused: says("file_is_not_refused", 404) },
      handle: ({ params, ...asked }) =>
        acknowledgeFile({ ...asked, folderId: params.folderId as FolderId, fileId: params.fileId as Id<"file"> }),
    }),
  ];
}
