import { verifyBook } from "#happenings/audit/verify-book";
import type { DeskCommand } from "./desk-command.ts";

/** `dunlin verify`: recomputes everything that is kept twice, and names each breach. */
export const verifyCommand: DeskCommand = {
  name: "verify",
  summary: "Checks the whole book: balances, chains, cases, permits, documents",
  takes: "",
  wordsMin: 0,
  wordsMax: 0,
  options: {},
  runsIn: "desk",
  run: async (desk) => {
    const verified = await verifyBook(desk, desk.database.queries);
    const checked = Object.entries(verified.checked).map(([what, count]) => `${count} ${what}`);
    const breaches = verified.breaches.map(({ what, where, because }) => `✗ ${what}: ${where}: ${because}`);
    const text = [`Checked ${checked.join(", ")}.`, ...breaches].join("\n");
    if (breaches.length === 0) return { json: verified, text: `${text}\nNo breach was found.` };
    return { json: verified, text, because: `${breaches.length} breaches were found.` };
  },
};
