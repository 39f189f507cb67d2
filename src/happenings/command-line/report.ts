import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { definitions, reportNames } from "#reports/definition";
import { measuredWords } from "#reports/forecast/measured-sheet";
import { unitText } from "#reports/report-sheet";
import type { Report } from "#reports/report";
import { askingRefusals } from "#reports/asking";
import { lineHeadings, lineKinds } from "#reports/lines";
import { makeReport } from "#happenings/reports/report-asked";
import { fileKinds, reportFile } from "#happenings/reports/report-files";
import { WrongUse } from "#platform/command";
import { dayOption, instantOption } from "./dates.ts";
import type { DeskCommand } from "./desk-command.ts";
import { refusal } from "./refusal.ts";
import { tableText } from "./table-text.ts";

/** `dunlin report`: a report as a table, a workbook or a picture. */
export const reportCommand: DeskCommand = {
  name: "report",
  summary: `Makes a report: ${reportNames.join(", ")}`,
  takes: "NAME",
  wordsMin: 1,
  wordsMax: 1,
  options: {
    by: { type: "string", says: `by what its lines are: ${lineKinds.join(", ")} (default: the first that it has)` },
    from: {
      type: "string",
      says: "the first day; months and weeks are whole (default: a year or so before; forecast: today)",
    },
    to: { type: "string", says: "the last day (default: today; forecast: thirteen weeks on)" },
    creditor: { type: "string", says: "only what is owed to this creditor" },
    currency: { type: "string", says: "only this currency; a picture is of the first" },
    team: { type: "string", says: "only the people of this team, where it is a report of people" },
    person: { type: "string", says: "only this person, by username" },
    "known-at": { type: "string", says: "as it was known at this instant (default: now)" },
    out: { type: "string", says: "writes it to this file: .xlsx, .svg or .png" },
  },
  runsIn: "desk",
  run: async ({ database, clock }, given) => {
    const name = reportNames.find((each) => each === given.words[0]);
    if (name === undefined) throw new WrongUse(`NAME is one of ${reportNames.join(", ")}.`);
    const by = lineKinds.find((each) => each === given.text("by"));
    if (by === undefined && given.text("by") !== undefined) {
      throw new WrongUse(`--by is one of ${definitions[name].by.join(", ")}.`);
    }
    const query = {
      by,
      from: dayOption("from", given.text("from"))?.toString(),
      to: dayOption("to", given.text("to"))?.toString(),
      knownAt: instantOption("known-at", given.text("known-at"))?.toString(),
      creditor: given.text("creditor"),
      currency: given.text("currency"),
      team: given.text("team"),
      person: given.text("person"),
    };
    const question = { caller: null, now: clock.now(), name, query };
    const made = await database.reading((tx) => makeReport({ ...question, tx }));
    if (!made.ok) return refusal(made.refusal, askingRefusals[made.refusal]);
    const { reports, asked: period } = made.value;
    const out = given.text("out");
    if (out !== undefined) {
      const as = fileKinds.find((kind) => `.${kind}` === extname(out));
      if (as === undefined) throw new WrongUse("--out takes a file that ends in .xlsx, .svg or .png.");
      const { bytes } = await reportFile(name, reports, { as, named: name, language: "en" });
      await writeFile(out, bytes);
      return { json: { file: out, bytes: bytes.length }, text: `Written to ${out}.` };
    }
    const { title } = definitions[name];
    const json = { name, title, from: period.from.toString(), to: period.to.toString(), reports };
    return { json, text: reports.length === 0 ? "There is nothing to report." : reports.map(reportText).join("\n\n") };
  },
};

function reportText({ by, lines, series, currency, measured = [] }: Report): string {
  const headings = [lineHeadings[by], ...series.map(({ label, unit }) => `${label}${unitText(unit, currency, "en")}`)];
  const rows = lines.map(({ label }, at) => [label, ...series.map(({ values }) => values[at] ?? "")]);
  const table = tableText(headings, rows, { right: series.map((_, at) => at + 1) });
  return [
    table,
    ...(measured.length === 0 ? [] : ["How far earlier forecasts were off:"]),
    ...measuredWords(measured, currency ?? "", "en"),
  ].join("\n");
}
