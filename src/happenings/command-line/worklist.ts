import { decimal } from "#money/money";
import { scopeOf } from "#access/access-table";
import { findLogin } from "#access/store";
import { readWorklist } from "#happenings/work/read-worklist";
import { readerOf } from "#happenings/work/whose-worklist";
import { WrongUse } from "#platform/command";
import type { WorklistEntry } from "#work/worklist";
import { dayOption } from "./dates.ts";
import type { DeskCommand } from "./desk-command.ts";
import { refusal } from "./refusal.ts";
import { tableText } from "./table-text.ts";

const entriesMax = 10_000;

/** `dunlin worklist`: whom a person takes next, in order, with the reasons. */
export const worklist: DeskCommand = {
  name: "worklist",
  summary: "Lists whom a person takes next, in order, with the reasons",
  takes: "",
  wordsMin: 0,
  wordsMax: 0,
  options: {
    for: { type: "string", says: "the person's username" },
    on: { type: "string", says: "the day (default: today)" },
  },
  runsIn: "desk",
  run: async ({ database, clock }, given) => {
    const username = given.text("for");
    if (username === undefined) throw new WrongUse("--for names whose worklist it is.");
    const tx = database.queries;
    const login = await findLogin(tx, username);
    if (login === undefined) return refusal("login_is_unknown", `Nobody signs in as ${username}.`);
    const { caller } = login;
    if (scopeOf("readWorklist", caller.role) === undefined) {
      return refusal("not_allowed", `A ${caller.role.replace("_", " ")} has no worklist.`);
    }
    const asked = { caller, now: clock.now(), on: dayOption("on", given.text("on")) };
    const reader = await readerOf(tx, asked, "readWorklist");
    const entries = await readWorklist(tx, reader, { after: null, max: entriesMax });
    return { json: entries.map(asJson), text: entries.length === 0 ? "Nobody is due." : asText(entries) };
  },
};

function asJson({ worth, overdue, owed, ...entry }: WorklistEntry) {
  const { rank, debtorId, caseId, debtor, number, creditor, ladder, step, action, daysOverdue, reasons, heldBy } =
    entry;
  return {
    ...{ rank, debtorId, caseId, debtor, number, creditor, ladder, step, action, daysOverdue, reasons, heldBy },
    dueOn: entry.dueOn.toString(),
    retryAt: entry.retryAt?.toString() ?? null,
    owed: { amount: decimal(owed), currency: owed.currency },
    overdue: { amount: decimal(overdue), currency: overdue.currency },
    value: { amount: decimal(worth), currency: worth.currency },
    formula: entry.formula,
    lawfulNow: entry.isLawfulNow,
  };
}

function asText(entries: readonly WorklistEntry[]): string {
  const rows = entries.map(({ rank, number, debtor, action, worth, overdue, reasons }) => [
    ...[String(rank), number, debtor, action],
    ...[`${decimal(overdue)} ${overdue.currency}`, `${decimal(worth)} ${worth.currency}`, reasons.join("; ")],
  ]);
  return tableText(["rank", "number", "debtor", "do", "overdue", "worth", "because"], rows, { right: [0, 4, 5] });
}
