import { presets as known } from "#intake/presets";
import type { ProcessCommand } from "./desk-command.ts";
import { tableText } from "./table-text.ts";

/** `dunlin presets`: the ways of reading files that have a name. */
export const presets: ProcessCommand = {
  name: "presets",
  summary: "Lists the presets of dunlin import, with what each reads",
  takes: "",
  wordsMin: 0,
  wordsMax: 0,
  options: {},
  runsIn: "process",
  run: async () => {
    const list = Object.entries(known).map(([name, { says }]) => ({ name, reads: says }));
    return {
      json: list,
      text: tableText(
        ["preset", "reads"],
        list.map(({ name, reads }) => [name, reads]),
      ),
    };
  },
};
