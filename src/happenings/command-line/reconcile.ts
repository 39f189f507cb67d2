import { readReconciling } from "#happenings/book/read-reconciling";
import type { Reconciling } from "#intake/reconciling/reconciling";
import { creditorsNamed } from "#parties/creditors/store";
import type { DeskCommand } from "./desk-command.ts";
import { refusal } from "./refusal.ts";
import { tableText } from "./table-text.ts";

const waitingMax = 10_000;

/** `dunlin reconcile`: what was posted here and the source does not show yet, and what it is expected to show. */
export const reconcile: DeskCommand = {
  name: "reconcile",
  summary: "Lists what was posted here and its source does not show yet, with its age, and the totals",
  takes: "",
  wordsMin: 0,
  wordsMax: 0,
  options: { creditor: { type: "string", says: "whose book (default: every mirror book)" } },
  runsIn: "desk",
  run: async ({ database, clock }, given) => {
    const creditorIds = await creditorsNamed(database.queries, given.text("creditor"));
    if (creditorIds?.length === 0) return refusal("creditor_is_unknown", "There is no such creditor.");
    const found = await readReconciling(database.queries, { creditorIds, now: clock.now(), max: waitingMax });
    return { json: found, text: [totalsText(found), ...lastText(found), waitingText(found)].join("\n\n") };
  },
};

function totalsText({ totals }: Reconciling): string {
  if (totals.length === 0) return "No book that another system owns has anything open.";
  const cells = totals.map(({ creditor, currency, book, pending, source }) => [
    ...[creditor, currency, book, pending, source],
  ]);
  return tableText(["creditor", "currency", "open here", "pending", "expected of the source"], cells, {
    right: [2, 3, 4],
  });
}

function lastText({ lastImports }: Reconciling): string[] {
  return lastImports.map(({ creditor, asOf, rejected, control }) => {
    const differs = control.filter(({ agrees }) => !agrees).map(({ currency }) => currency);
    const verdict = differs.length === 0 ? "its totals agreed" : `its totals differed in ${differs.join(", ")}`;
    return `${creditor}: the last file shows ${asOf}; ${verdict}; ${rejected} rows were rejected.`;
  });
}

function waitingText({ waiting, more }: Reconciling): string {
  if (waiting.length === 0) return "Nothing is pending in any source.";
  const cells = waiting.map((each) => [
    ...[each.since.slice(0, 10), String(each.age), String(each.importsSince), each.creditor],
    ...[`${each.number}  ${each.debtor}`, each.kind, each.items.join(" "), each.lessens.amount, each.unapplied.amount],
    each.lessens.currency,
  ]);
  const headings = ["since", "days", "imports since", "creditor", "debtor", "entry", "items"];
  const table = tableText([...headings, "lessens", "unapplied", "currency"], cells, { right: [1, 2, 7, 8] });
  return more ? `${table}\nMore wait than are listed.` : table;
}
