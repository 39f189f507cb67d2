import { officeToday } from "#happenings/desk/office-day";
import { readAging, type Aging, type AgingRow } from "#happenings/money/read-aging";
import { WrongUse } from "#platform/command";
import { dayOption, instantOption } from "./dates.ts";
import type { DeskCommand } from "./desk-command.ts";
import { tableText } from "./table-text.ts";

const groupings = ["debtor", "account", "creditor"] as const;

/** `dunlin aging`: what is open by days past due, on any day, as known at any instant. */
export const aging: DeskCommand = {
  name: "aging",
  summary: "Ages the book: what is open by days past due on a day, credits beside it",
  takes: "",
  wordsMin: 0,
  wordsMax: 0,
  options: {
    on: { type: "string", says: "the day (default: today)" },
    "known-at": { type: "string", says: "as it was known at this instant (default: now)" },
    by: { type: "string", says: "debtor, account or creditor (default: debtor)" },
  },
  runsIn: "desk",
  run: async ({ database, clock }, given) => {
    const on = dayOption("on", given.text("on")) ?? (await officeToday(database.queries, clock.now()));
    const knownAt = instantOption("known-at", given.text("known-at")) ?? null;
    const by = groupings.find((grouping) => grouping === (given.text("by") ?? "debtor"));
    if (by === undefined) throw new WrongUse(`--by takes ${groupings.join(", ")}.`);
    const agings = await readAging(database.queries, { on, knownAt, by, creditorIds: null });
    return { json: agings, text: agings.length === 0 ? "Nothing is open." : agings.map(agingText).join("\n\n") };
  },
};

function agingText({ on, currency, buckets, rows, amounts, total, credits }: Aging): string {
  const lines = rows.map((row) => [nameOf(row), ...row.amounts, row.total, row.credits.total]);
  const headings = [`${currency} on ${on}`, ...buckets, "open", "credits"];
  const right = headings.map((_, column) => column).slice(1);
  return tableText(headings, [...lines, ["all", ...amounts, total, credits.total]], { right });
}

function nameOf({ debtor, number, creditor, account }: AgingRow): string {
  const who = [number, debtor].filter((part) => part !== undefined).join("  ");
  return [who, creditor, account].filter((part) => part !== undefined && part !== "").join(" · ");
}
