import { existsSync, readFileSync, statSync } from "node:fs";
import { isFormat, readers, type FormatName, type Given } from "#formats/readers";
import { WrongUse, type CommandArguments } from "#platform/command";
import { dayOrderOption } from "./dates.ts";
import type { ProcessCommand } from "./desk-command.ts";
import { lockboxProfileIn } from "./lockbox-profile.ts";
import { sheetOf } from "./sheet-of.ts";
import { tableText } from "./table-text.ts";

const bytesMax = 200_000_000;

/** `dunlin read`: what a file of one of the trade's formats says, and what is wrong with it. */
export const read: ProcessCommand = {
  name: "read",
  summary: "Prints what a file of one of the trade's formats says",
  takes: "FORMAT FILE",
  wordsMin: 2,
  wordsMax: 2,
  options: {
    profile: {
      type: "string",
      says: "of a lockbox: a file in YAML or JSON that says how the bank lays out its records",
    },
    dates: {
      type: "string",
      says: "of a remittance: in which order days are written, where it does not show it: mm/dd/yyyy",
    },
  },
  runsIn: "process",
  run: async (_, given) => {
    const [format = "", path = ""] = given.words;
    if (!isFormat(format)) throw new WrongUse(`There is no format ${format}. There are: ${formatNames()}.`);
    if (!existsSync(path) || !statSync(path).isFile()) throw new WrongUse(`There is no file ${path}.`);
    if (statSync(path).size > bytesMax) throw new WrongUse(`${path} has more than ${bytesMax} bytes. Split it.`);
    const bytes = readFileSync(path);
    const { counts, ...json } = readers[format].read(bytes, await givenFor(format, given, bytes));
    const kinds = Object.entries(counts).flatMap(([kind, count]) => (count === 0 ? [] : [`${count} × ${kind}`]));
    const lines = [`${path}: ${kinds.length === 0 ? "nothing that can be read" : kinds.join(", ")}.`];
    if (json.faults.length > 0) {
      const cells = json.faults.map(({ line, severity, at, because }) => [String(line), severity, at, because]);
      lines.push("", tableText(["line", "severity", "at", "because"], cells, { right: [0] }));
    }
    const errors = json.faults.filter(({ severity }) => severity === "error").length;
    const text = lines.join("\n");
    return errors === 0
      ? { json, text }
      : { json, text, because: errors === 1 ? "1 fault is an error." : `${errors} faults are errors.` };
  },
};

/** What the format asks for beside the file: an option that it does not ask for is wrong use. */
async function givenFor(
  format: FormatName,
  { text, words: [, path = ""] }: CommandArguments,
  bytes: Uint8Array,
): Promise<Given> {
  const { takes } = readers[format];
  const [profile, dates] = (["profile", "dates"] as const).map((name) => {
    const said = text(name);
    const isAskedFor = takes.some((taken) => taken === name);
    if (said !== undefined && !isAskedFor) throw new WrongUse(`--${name} says nothing of ${format}.`);
    return said;
  });
  const order = dayOrderOption("dates", dates);
  return {
    ...(profile === undefined ? {} : { profile: lockboxProfileIn(profile) }),
    ...(order === undefined ? {} : { dates: order }),
    ...(takes.some((taken) => taken === "sheet") ? { sheet: await sheetOf(path, bytes) } : {}),
  };
}

function formatNames(): string {
  return Object.keys(readers).join(", ");
}
