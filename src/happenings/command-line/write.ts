import { existsSync, writeFileSync } from "node:fs";
import { isWritten, writers } from "#formats/writers";
import { WrongUse } from "#platform/command";
import type { ProcessCommand } from "./desk-command.ts";
import { readJson } from "./json-file.ts";
import { tableText } from "./table-text.ts";

/** `dunlin write`: a file of one of the trade's formats. Nothing is written where anything is wrong, nor over another file. */
export const write: ProcessCommand = {
  name: "write",
  summary: "Writes a file of one of the trade's formats, from a file of JSON",
  takes: "FORMAT",
  wordsMin: 1,
  wordsMax: 1,
  options: {
    from: { type: "string", says: "the file of JSON that says what it is to hold" },
    out: { type: "string", says: "the file to write, which is not there yet" },
  },
  runsIn: "process",
  run: async (_, { words: [format = ""], text }) => {
    const [from, out] = [text("from"), text("out")];
    if (!isWritten(format)) throw new WrongUse(`There is no format ${format}. There are: ${formatNames()}.`);
    if (from === undefined || out === undefined) throw new WrongUse("Say --from FILE.json and --out FILE.");
    if (existsSync(out)) throw new WrongUse(`There is a file ${out} already.`);
    const made = writers[format].write(readJson(from));
    if ("text" in made) {
      // Whoever makes the same file at the same instant is told, and nothing is written over.
      writeFileSync(out, made.text, { flag: "wx" });
      return { json: { out, faults: [] }, text: `${out} is written.` };
    }
    const { faults } = made;
    const table = tableText(
      ["at", "because"],
      faults.map(({ at, because }) => [at, because]),
      { right: [] },
    );
    const because =
      faults.length === 1 ? "1 fault: nothing is written." : `${faults.length} faults: nothing is written.`;
    return { json: { out: null, faults }, text: table, because };
  },
};

function formatNames(): string {
  return Object.keys(writers).join(", ");
}
