import { sql } from "kysely";
import { searchBook } from "#happenings/book/search-book";
import type { DeskCommand } from "./desk-command.ts";
import { tableText } from "./table-text.ts";

const foundMax = 20;

/** `dunlin search`: finds debtors by anything that is known of them. */
export const search: DeskCommand = {
  name: "search",
  summary: "Finds debtors by name, number, invoice, amount, telephone, address or words of documents and notes",
  takes: "WORDS...",
  wordsMin: 1,
  wordsMax: 20,
  options: {},
  runsIn: "desk",
  run: async ({ database, vault }, given) => {
    const asked = { text: given.words.join(" "), vault, within: sql<boolean>`true`, max: foundMax };
    const found = await database.transaction((tx) => searchBook(tx, asked));
    const rows = found.map(({ number, name, by, said }) => [number, name, by, said]);
    const text = found.length === 0 ? "Nothing is found." : tableText(["number", "debtor", "found by", "as"], rows);
    return { json: found, text };
  },
};
