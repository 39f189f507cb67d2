import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { definitions, reportNames } from "#reports/definition";
import { unitText } from "#reports/report-sheet";
import type { Report } from "#reports/report";
import { makeReport } from "#happenings/reports/report-operations";
import { fileKinds, reportFile } from "#happenings/reports/report-files";
import { WrongUse } from "#platform/command";
import { dayOption, instantOption } from "./dates.ts";
import type { DeskCommand } from "./desk-command.ts";
import { refusal } from "./refusal.ts";
import { tableText } from "./table-text.ts";

const refusals = {
  creditor_is_unknown: "There is no such creditor.",
  period_is_too_long: "A report spans five years at most, and begins before it ends.",
};

/** `dunlin report`: a report as a table, a workbook or a picture. */
export const reportCommand: DeskCommand = {
  name: "report",
  summary: `Makes a report: ${reportNames.join(", ")}`,
  takes: "NAME",
  wordsMin: 1,
  wordsMax: 1,
  options: {
    from: { type: "string", says: "the first day; months are whole (default: a year before)" },
    to: { type: "string", says: "the last day (default: today)" },
    creditor: { type: "string", says: "only what is owed to this creditor" },
    currency: { type: "string", says: "only this currency; a picture is of the first" },
    "known-at": { type: "string", says: "as it was known at this instant (default: now)" },
    out: { type: "string", says: "writes it to this file: .xlsx, .svg or .png" },
  },
  runsIn: "desk",
  run: async ({ database, clock }, given) => {
    const name = reportNames.find((each) => each === given.words[0]);
    if (name === undefined) throw new WrongUse(`NAME is one of ${reportNames.join(", ")}.`);
    const query = {
      from: dayOption("from", given.text("from"))?.toString(),
      to: dayOption("to", given.text("to"))?.toString(),
      knownAt: instantOption("known-at", given.text("known-at"))?.toString(),
      creditor: given.text("creditor"),
      currency: given.text("currency"),
    };
    const asked = { caller: null, now: clock.now(), name, query };
    const made = await database.reading((tx) => makeReport({ ...asked, tx }));
    if (!made.ok) return refusal(made.refusal, refusals[made.refusal]);
    const { reports, period } = made.value;
    const out = given.text("out");
    if (out !== undefined) {
      const as = fileKinds.find((kind) => `.${kind}` === extname(out));
      if (as === undefined) throw new WrongUse("--out takes a file that ends in .xlsx, .svg or .png.");
      const { bytes } = await reportFile(name, reports, { as, named: name });
      await writeFile(out, bytes);
      return { json: { file: out, bytes: bytes.length }, text: `Written to ${out}.` };
    }
    const { title } = definitions[name];
    const json = { name, title, from: period.from.toString(), to: period.to.toString(), reports };
    return { json, text: reports.length === 0 ? "There is nothing to report." : reports.map(reportText).join("\n\n") };
  },
};

function reportText({ lines, series, currency }: Report): string {
  const headings = ["", ...series.map(({ label, unit }) => `${label}${unitText(unit, currency)}`)];
  const rows = lines.map(({ label }, at) => [label, ...series.map(({ values }) => values[at] ?? "")]);
  return tableText(headings, rows, { right: series.map((_, at) => at + 1) });
}
