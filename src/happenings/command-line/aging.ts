import { officeToday } from "#happenings/desk/office-day";
import { agedBys, agingBys, bucketsEnding } from "#ledger/aging";
import { readAging, type Aging, type AgingRow } from "#happenings/money/read-aging";
import { WrongUse } from "#platform/command";
import { dayOption, instantOption } from "./dates.ts";
import type { DeskCommand } from "./desk-command.ts";
import { tableText } from "./table-text.ts";

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
    by: { type: "string", says: `${agingBys.join(", ")} (default: debtor)` },
    "aged-by": { type: "string", says: `${agedBys.join(" or ")}: from which day age counts (default: due)` },
    buckets: { type: "string", says: "the days after which each bucket ends (default: 30,60,90)" },
  },
  runsIn: "desk",
  run: async ({ database, clock }, given) => {
    const on = dayOption("on", given.text("on")) ?? (await officeToday(database.queries, clock.now()));
    const knownAt = instantOption("known-at", given.text("known-at")) ?? null;
    const by = agingBys.find((each) => each === (given.text("by") ?? "debtor"));
    if (by === undefined) throw new WrongUse(`--by takes ${agingBys.join(", ")}.`);
    const agedBy = agedBys.find((each) => each === (given.text("aged-by") ?? "due"));
    if (agedBy === undefined) throw new WrongUse(`--aged-by takes ${agedBys.join(" or ")}.`);
    const buckets = bucketsEnding((given.text("buckets") ?? "30,60,90").split(",").map(Number));
    if (buckets === undefined) throw new WrongUse("--buckets takes up to twelve numbers of days that rise: 30,60,90.");
    const agings = await readAging(database.queries, { on, knownAt, by, agedBy, buckets, creditorIds: null });
    return { json: agings, text: agings.length === 0 ? "Nothing is open." : agings.map(agingText).join("\n\n") };
  },
};

function agingText({ on, currency, buckets, rows, amounts, total, credits }: Aging): string {
  const lines = rows.map((row) => [nameOf(row), ...row.amounts, row.total, row.credits.total]);
  const headings = [`${currency} on ${on}`, ...buckets, "open", "credits"];
  const right = headings.map((_, column) => column).slice(1);
  return tableText(headings, [...lines, ["all", ...amounts, total, credits.total]], { right });
}

function nameOf({ debtor, number, creditor, account, collector }: AgingRow): string {
  if (collector !== undefined) return collector === "" ? "unassigned" : collector;
  const who = [number, debtor].filter((part) => part !== undefined).join("  ");
  return [who, creditor, account].filter((part) => part !== undefined && part !== "").join(" · ");
}
