import { z } from "zod";
import { readDayCases, type ShownDayCase } from "#happenings/cases/read-day-cases";
import { findDay, listDays, type ShownRun } from "#happenings/cases/read-days";
import { rulesAgainst } from "#happenings/cases/rules-against";
import { WrongUse } from "#platform/command";
import type { DayFigures, DayGroup } from "#strategy/day-figures";
import { groupsOfRun } from "#strategy/runs/record/store";
import type { DeskCommand } from "./desk-command.ts";
import { refusal } from "./refusal.ts";
import { tableText } from "./table-text.ts";

const casesDefault = 20;
const casesMax = 10_000;
const unknown = "There is no run of that id. dunlin days lists them.";

/** `dunlin days`: the newest runs. */
export const days: DeskCommand = {
  ...{ name: "days", summary: "Lists the newest runs of the day, and how much each did", takes: "" },
  ...{ wordsMin: 0, wordsMax: 0 },
  options: { after: { type: "string", says: "those that began before the run of this id" } },
  runsIn: "desk",
  run: async (desk, given) => {
    const after = given.text("after");
    if (after !== undefined && !isId(after)) throw new WrongUse("--after takes the id of a run.");
    const { runs, next } = await listDays(desk.database.queries, after);
    const rows = runs.map((run) => [
      ...[run.on, run.startedAt, run.by ?? run.source, stateText(run), String(run.summary?.seconds ?? "")],
      ...[run.figures.lookedAt, run.figures.moved, run.figures.letters, run.refused].map(String),
      ...[run.figures.people, run.figures.waiting, run.figures.closed].map(String),
      run.runId,
    ]);
    return { json: { runs, next }, text: tableText(headings, rows, { right: [4, 5, 6, 7, 8, 9, 10, 11] }) };
  },
};

const headings = [
  ...["day", "started", "by", "is", "seconds", "looked at", "moved", "letters", "refused", "for people", "waiting"],
  ...["closed", "run"],
];

/** `dunlin days show`: what a run did, and why. */
export const daysShow: DeskCommand = {
  ...{ name: "days show", summary: "Shows what a run of the day did with its cases, and why", takes: "RUN" },
  ...{ wordsMin: 1, wordsMax: 1 },
  options: { cases: { type: "string", says: `of how many cases (default ${casesDefault}, at most ${casesMax})` } },
  runsIn: "desk",
  run: async (desk, given) => {
    const [runId = ""] = given.words;
    const max = Number(given.text("cases") ?? casesDefault);
    if (!Number.isInteger(max) || max < 0 || max > casesMax) throw new WrongUse(`--cases is from 0 to ${casesMax}.`);
    return desk.database.reading(async (tx) => {
      const run = isId(runId) ? await findDay(tx, runId) : undefined;
      if (run === undefined) return refusal("day_is_unknown", unknown);
      const groups = await groupsOfRun(tx, runId);
      const { cases } = await readDayCases(tx, { runId }, { after: null, max });
      return {
        json: { run, groups, against: rulesAgainst(run.summary?.refused ?? {}), cases },
        text: [headOf(run), groupsText(groups), ...againstText(run.summary?.refused ?? {}), ...casesText(cases)].join(
          "\n\n",
        ),
      };
    });
  },
};

function isId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}

function stateText({ state, isDry }: ShownRun): string {
  return [...(isDry ? ["dry"] : []), state].join(", ");
}

function headOf(run: ShownRun): string {
  const broke = run.brokeBecause === null ? "" : ` ${run.brokeBecause}`;
  return `${run.on}, ${stateText(run)}: ${figuresText(run.figures)}, ${run.refused} refused.${broke}`;
}

/** The figures of a run in a line. */
export function figuresText({ lookedAt, moved, letters, people, waiting, closed }: DayFigures): string {
  const came = `${letters} letters, ${people} for people, ${waiting} waiting, ${closed} closed`;
  return `${lookedAt} looked at, ${moved} moved: ${came}`;
}

function groupsText(groups: readonly DayGroup[]): string {
  const rows = groups.map(({ ladder, version, step, action, cases }) => [
    ...[ladder, String(version), step ?? "", action, String(cases)],
  ]);
  return tableText(["ladder", "version", "step", "came to", "cases"], rows, { right: [1, 4] });
}

/** By which rules what is due cannot be done on that day, each with of how many cases. */
export function againstText(refused: Readonly<Record<string, number>>): string[] {
  const rows = rulesAgainst(refused).map(({ rule, cite, because, verified, cases }) => [
    ...[rule, cite ?? because ?? "", verified ? "" : "few sources", String(cases)],
  ]);
  if (rows.length === 0) return [];
  return [tableText(["not that day by", "written in", "known by", "cases"], rows, { right: [3] })];
}

function casesText(cases: readonly ShownDayCase[]): string[] {
  if (cases.length === 0) return [];
  const rows = cases.map(({ number, debtor, was, did, next, nextOn, because, refused, lawfulAt }) => [
    ...[number, debtor, was ?? "", did ?? "", next ?? "closed", nextOn ?? "", because.join(" ")],
    ...[refused?.rule ?? "", lawfulAt ?? (refused === null ? "" : "at no time")],
  ]);
  const last = ["not that day by", "could be done from"];
  return [tableText(["number", "debtor", "was", "did", "next", "on", "why", ...last], rows)];
}
