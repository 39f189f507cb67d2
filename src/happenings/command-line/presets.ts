import { listedKinds, type ListedKind } from "#intake/cutover/kinds";
import { presets as known } from "#intake/presets";
import type { ProcessCommand } from "./desk-command.ts";
import { tableText } from "./table-text.ts";

/** `dunlin presets`: the ways of reading files that have a name, and the kinds of files from another system. */
export const presets: ProcessCommand = {
  name: "presets",
  summary: "Lists the presets and kinds of dunlin import, with what each reads",
  takes: "",
  wordsMin: 0,
  wordsMax: 0,
  options: {},
  runsIn: "process",
  run: async () => {
    const list = Object.entries(known).map(([name, { says }]) => ({ name, reads: says }));
    const kinds = listedKinds();
    const text = tableText(
      ["preset", "reads"],
      list.map(({ name, reads }) => [name, reads]),
    );
    return {
      json: [...list, ...kinds.map(({ name, ...kind }) => ({ name, kind: name, ...kind }))],
      text: [text, ...kinds.map(kindText)].join("\n\n"),
    };
  },
};

function kindText({ name, reads, columns }: ListedKind): string {
  const rows = columns.map(({ name: column, says, needed }) => [column, needed === "no" ? "" : needed, says]);
  return `--kind ${name}: ${reads}\n${tableText(["column", "needed", "holds"], rows)}`;
}
