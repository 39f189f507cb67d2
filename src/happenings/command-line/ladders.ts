import { readFileSync } from "node:fs";
import { findDay } from "#happenings/cases/read-days";
import { startUnderChanged } from "#happenings/ladders/decide-changed-ladders";
import { listLadders } from "#happenings/ladders/ladder-operations";
import { checkLadder, saveLadder } from "#happenings/ladders/save-ladder";
import type { TextFault } from "#happenings/ladders/read-ladder-text";
import { WrongUse, type CommandAnswer } from "#platform/command";
import { ladderRefusals } from "#strategy/ladder-refusals";
import { versionsOf } from "#strategy/ladder-versions/store";
import { figuresText } from "./days.ts";
import type { DeskCommand } from "./desk-command.ts";
import { refusal } from "./refusal.ts";
import { tableText } from "./table-text.ts";

const noOptions = { options: {}, runsIn: "desk" } as const;

/** `dunlin ladders`: the ladders in force. */
export const ladders: DeskCommand = {
  ...{ name: "ladders", summary: "Lists the ladders by which cases are worked", takes: "", wordsMin: 0, wordsMax: 0 },
  ...noOptions,
  run: async (desk) => {
    const listed = await listLadders(desk.database.queries);
    const rows = listed.map(({ name, version, applies, capacity, kinds, openCases, steps }) => [
      ...[name, String(version), [applies, capacity, ...(kinds ?? [])].filter(Boolean).join(", ")],
      ...[String(openCases), steps.map(({ id }) => id).join(" ")],
    ]);
    return {
      json: listed,
      text: tableText(["ladder", "version", "for", "open cases", "steps"], rows, { right: [1, 3] }),
    };
  },
};

/** `dunlin ladders show`: a ladder as it is written. */
export const laddersShow: DeskCommand = {
  ...{ name: "ladders show", summary: "Prints a ladder as it is written", takes: "NAME", wordsMin: 1, wordsMax: 1 },
  options: { version: { type: "string", says: "an earlier version (default: the one in force)" } },
  runsIn: "desk",
  run: async (desk, given) => {
    const [name = ""] = given.words;
    const wanted = given.text("version");
    const found = (await versionsOf(desk.database.queries, name)).find(
      ({ version }) => wanted === undefined || String(version) === wanted,
    );
    if (found === undefined) return refusal("ladder_is_unknown", ladderRefusals.ladder_is_unknown);
    return { json: found, text: found.words.trimEnd() };
  },
};

/** `dunlin ladders check`: what is wrong with a ladder in a file. */
export const laddersCheck: DeskCommand = {
  ...{ name: "ladders check", summary: "Says what is wrong with a ladder in a file: line, field and reason" },
  ...{ takes: "FILE", wordsMin: 1, wordsMax: 1 },
  ...noOptions,
  run: async (desk, given) => {
    const { faults, ladder } = await checkLadder(desk.database.queries, textOf(given.words[0]));
    return faults.length > 0 ? faulty(faults) : { json: { faults: [] }, text: `"${ladder?.name}" can be saved.` };
  },
};

/** `dunlin ladders save`: saves a ladder that lies in a file. */
export const laddersSave: DeskCommand = {
  ...{
    name: "ladders save",
    summary: "Saves a ladder from a file as its next version, and decides the cases under it",
  },
  ...{ takes: "FILE", wordsMin: 1, wordsMax: 1 },
  options: {
    because: { type: "string", says: "why, in words" },
    over: { type: "string", says: "the version that was changed (default: the one in force)" },
  },
  runsIn: "desk",
  run: async (desk, given) => {
    const because = given.text("because")?.trim() ?? "";
    if (because === "") throw new WrongUse("--because says why.");
    const words = textOf(given.words[0]);
    const saved = await desk.database.transaction(async (tx) => {
      const { version } = await checkLadder(tx, words);
      const over = Number(given.text("over") ?? version);
      return saveLadder(tx, { words, because, over, loginId: null, now: desk.clock.now() });
    });
    if (saved.ok) {
      const { name, version } = saved.value;
      const started = await startUnderChanged(desk, name);
      await started?.ended;
      const run = started === null ? undefined : await findDay(desk.database.queries, started.runId);
      const did = run === undefined ? "" : ` ${figuresText(run.figures)}.`;
      const json = { ...saved.value, runId: run?.runId ?? null };
      return { json, text: `Version ${version} of "${name}" is in force.${did}` };
    }
    const faults = saved.detail?.["faults"] as readonly TextFault[] | undefined;
    return faults === undefined ? refusal(saved.refusal, ladderRefusals[saved.refusal]) : faulty(faults);
  },
};

function textOf(path: string | undefined): string {
  try {
    return readFileSync(path ?? "", "utf8");
  } catch {
    throw new WrongUse(`The file ${path} cannot be read.`);
  }
}

function faulty(faults: readonly TextFault[]): CommandAnswer {
  const text = faults.map(({ line, says }) => `line ${line}: ${says}`).join("\n");
  return { json: { refusal: "ladder_has_faults", faults }, text, because: ladderRefusals.ladder_has_faults };
}
