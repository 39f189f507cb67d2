import { scopeOf } from "#access/access-table";
import type { Caller } from "#access/caller";
import { listLogins } from "#access/store";
import { readWorklist } from "#happenings/read-worklist";
import { readerOf } from "#happenings/work-operations";
import type { Desk } from "#happenings/desk";
import { decimal } from "#money/money";
import { WrongUse } from "#platform/command";
import { entryAnswer } from "#work/routes";
import type { WorklistEntry } from "#work/worklist";
import { dayOption } from "./dates.ts";
import type { DeskCommand } from "./desk-command.ts";
import { refusal } from "./refusal.ts";
import { tableText } from "./table-text.ts";

const pageMax = 1_000;

/** `dunlin worklist`: what is to be done, in order, as the person sees it at the desk. */
export const worklist: DeskCommand = {
  name: "worklist",
  summary: "Prints what a person has to do, the most valuable first",
  takes: "",
  wordsMin: 0,
  wordsMax: 0,
  options: {
    for: { type: "string", says: "the username of the person" },
    on: { type: "string", says: "the day (default: today)" },
  },
  runsIn: "desk",
  run: async (desk, given) => {
    const username = given.text("for");
    if (username === undefined) throw new WrongUse("dunlin worklist needs --for USER.");
    const on = dayOption("on", given.text("on"));
    const caller = (await listLogins(desk.database.queries)).find((login) => login.username === username);
    if (caller === undefined) return refusal("login_is_unknown", `Nobody here is called ${username}.`);
    if (scopeOf("readWorklist", caller.role) === undefined) {
      return refusal("not_allowed", `${caller.name} has no worklist.`);
    }
    const entries = await allEntries(desk, caller, on);
    return { json: entries.map(entryAnswer), text: textOf(entries) };
  },
};

async function allEntries(desk: Desk, caller: Caller, on: Temporal.PlainDate | undefined): Promise<WorklistEntry[]> {
  const { queries } = desk.database;
  const reader = await readerOf(queries, { caller, on, now: desk.clock.now() }, "readWorklist");
  const all: WorklistEntry[] = [];
  for (;;) {
    const page = await readWorklist(queries, reader, { after: all.at(-1) ?? null, max: pageMax });
    all.push(...page);
    if (page.length < pageMax) return all;
  }
}

function textOf(entries: readonly WorklistEntry[]): string {
  if (entries.length === 0) return "Nothing is due.";
  const rows = entries.map((entry) => [
    ...[String(entry.rank), entry.debtor, entry.action, `${decimal(entry.worth)} ${entry.worth.currency}`],
    entry.reasons[0] ?? "",
  ]);
  return tableText(["rank", "debtor", "action", "overdue", "because"], rows, { right: [0, 3] });
}
