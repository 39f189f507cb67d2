import { existsSync, readFileSync, statSync } from "node:fs";
import { isFormat, readers, type FormatName, type Given } from "#formats/readers";
import { WrongUse, type CommandArguments } from "#platform/command";
import type { ProcessCommand } from "./desk-command.ts";
import { lockboxProfileIn } from "./lockbox-profile.ts";
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
  },
  runsIn: "process",
  run: async (_, given) => {
    const [format = "", path = ""] = given.words;
    if (!isFormat(format)) throw new WrongUse(`There is no format ${format}. There are: ${formatNames()}.`);
    if (!existsSync(path) || !statSync(path).isFile()) throw new WrongUse(`There is no file ${path}.`);
    if (statSync(path).size > bytesMax) throw new WrongUse(`${path} has more than ${bytesMax} bytes. Split it.`);
    const { counts, ...json } = readers[format].read(readFileSync(path), givenFor(format, given));
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

function givenFor(format: FormatName, { text }: CommandArguments): Given {
  const profile = text("profile");
  if (profile === undefined) return {};
  if (!readers[format].takes.includes("profile")) throw new WrongUse(`--profile says nothing of ${format}.`);
  return { profile: lockboxProfileIn(profile) };
}

function formatNames(): string {
  return Object.keys(readers).join(", ");
}
