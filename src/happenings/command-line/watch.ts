import { resolve } from "node:path";
import type { Id } from "#base/id";
import { unwatchFolder, watchFolder } from "#happenings/book/folders/keep-folder";
import { readFolders } from "#happenings/book/folders/list-folders";
import { lookIntoFolder } from "#happenings/book/folders/look-into-folder";
import type { Desk } from "#happenings/desk/desk";
import { listFolders } from "#intake/folders/store";
import { folderRefusals, type WatchedFolder } from "#intake/folders/watched-folder";
import { WrongUse, type CommandAnswer } from "#platform/command";
import type { DeskCommand } from "./desk-command.ts";
import { owesOption, owesText, whoOwes } from "./owes-option.ts";
import { refusal } from "./refusal.ts";
import { tableText } from "./table-text.ts";

/** `dunlin watch`: the folders whose files are taken in by themselves. */
export const watch: DeskCommand = {
  name: "watch",
  summary: "Lists the folders that are watched, with the last look, the next one, and the files that were refused",
  takes: "",
  wordsMin: 0,
  wordsMax: 0,
  options: {},
  runsIn: "desk",
  run: async (desk) => {
    const found = await readFolders(desk, desk.database.queries);
    if (found.folders.length === 0) {
      return { json: found, text: `No folder is watched. One may lie in ${found.roots.join(" or ")}.` };
    }
    const rows = found.folders.map((folder) => [
      ...[folder.path, folder.creditor ?? "", owesText(folder.owes), folder.reading, scheduleText(folder)],
      ...[folder.lastLookAt ?? "never", folder.nextLookAt, folder.last?.name ?? "", String(folder.refused.length)],
    ]);
    const headings = [
      ...["folder", "creditor", "owes", "read as", "looked into", "last look", "next look", "last file", "refused"],
    ];
    const troubles = found.folders.flatMap(({ path, trouble }) => (trouble === null ? [] : [`${path}: ${trouble}`]));
    const faults = found.folders.flatMap(({ refused }) => refused.map(({ name, faults: why }) => why ?? name));
    return { json: found, text: [tableText(headings, rows, { right: [8] }), ...troubles, ...faults].join("\n") };
  },
};

function scheduleText({ everyMinutes, atTimes }: Pick<WatchedFolder, "everyMinutes" | "atTimes">): string {
  return everyMinutes === null ? `at ${atTimes.join(", ")}` : `every ${everyMinutes} min`;
}

/** `dunlin watch add`: watches one more folder. */
export const watchAdd: DeskCommand = {
  name: "watch add",
  summary: "Watches a folder: what comes to rest in it is taken in",
  takes: "FOLDER",
  wordsMin: 1,
  wordsMax: 1,
  options: {
    preset: { type: "string", says: "how its files are read: a preset or a saved mapping (default: generic)" },
    creditor: { type: "string", says: "whose receivables they are" },
    owes: owesOption,
    every: { type: "string", says: "looks every so many minutes, 1 to 1440" },
    at: { type: "string", multiple: true, says: "looks at a time of the office's clock, as 06:30; any number" },
  },
  runsIn: "desk",
  run: async (desk, given) => {
    const [path = ""] = given.words;
    const every = given.text("every");
    const added = await desk.database.transaction((tx) =>
      watchFolder(desk, tx, {
        ...{ path, creditor: given.text("creditor") ?? null, reading: given.text("preset") ?? "generic" },
        owes: whoOwes(given.text("owes")) ?? null,
        ...{ everyMinutes: every === undefined ? null : Number(every), atTimes: given.texts("at") },
        ...{ loginId: null, now: desk.clock.now() },
      }),
    );
    if (!added.ok) return refusal(added.refusal, folderRefusals[added.refusal]);
    return { json: added.value, text: `Watched: ${path}. dunlin watch end ${path} --because "..." ends it.` };
  },
};

/** `dunlin watch end`: watches a folder no more. */
export const watchEnd: DeskCommand = {
  name: "watch end",
  summary: "Watches a folder no more; what lies in it stays there",
  takes: "FOLDER",
  wordsMin: 1,
  wordsMax: 1,
  options: { because: { type: "string", says: "why, in words" } },
  runsIn: "desk",
  run: async (desk, given) => {
    const because = given.text("because")?.trim() ?? "";
    if (because === "") throw new WrongUse("--because says why.");
    const folderId = await folderNamed(desk, given.words[0] ?? "");
    if (folderId === undefined) return notWatched();
    const asked = { folderId, because, loginId: null, now: desk.clock.now() };
    const ended = await desk.database.transaction((tx) => unwatchFolder(tx, asked));
    return ended.ok ? { json: { folderId }, text: "It is watched no more." } : notWatched();
  },
};

/** `dunlin watch look`: looks now. */
export const watchLook: DeskCommand = {
  name: "watch look",
  summary: "Looks into a folder now: what has come to rest since an earlier look is taken in",
  takes: "FOLDER",
  wordsMin: 1,
  wordsMax: 1,
  options: {},
  runsIn: "desk",
  run: async (desk, given) => {
    const folderId = await folderNamed(desk, given.words[0] ?? "");
    const looked = folderId === undefined ? undefined : await lookIntoFolder(desk, folderId);
    if (looked === undefined || !looked.ok) return notWatched();
    const { isBusy, taken, refused, resting } = looked.value;
    if (isBusy) return { json: looked.value, text: "Another process looks into it just now." };
    return { json: looked.value, text: `${taken} taken in, ${refused} refused, ${resting} not yet at rest.` };
  },
};

function notWatched(): CommandAnswer {
  return refusal("folder_is_not_watched", folderRefusals.folder_is_not_watched);
}

/** A watched folder by its path, as it is shown or as it lies in the first root, or by its id. */
async function folderNamed({ database, inboxRoots }: Desk, word: string): Promise<Id<"folder"> | undefined> {
  const path = resolve(inboxRoots[0] ?? "/", word);
  const watched = await listFolders(database.queries);
  return watched.find((folder) => folder.path === path || folder.path === word || folder.folderId === word)?.folderId;
}
