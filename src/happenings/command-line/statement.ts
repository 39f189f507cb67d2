import { writeFile } from "node:fs/promises";
import { statementRefusals } from "#letters/statement";
import { findDebtorRefusals } from "#parties/find-debtor";
import { creditorsOf } from "#parties/creditors/store";
import { findDebtor, personOf } from "#parties/store";
import { WrongUse } from "#platform/command";
import { officeToday } from "#happenings/desk/office-day";
import { makeStatement } from "#happenings/statements/make-statements";
import { dayOption } from "./dates.ts";
import type { DeskCommand } from "./desk-command.ts";
import { refusal } from "./refusal.ts";

/** `dunlin statement`: what a debtor owes a creditor on a day, line by line, as a PDF. */
export const statement: DeskCommand = {
  name: "statement",
  summary: "Writes what a debtor owes a creditor on a day, line by line, as a PDF",
  takes: "DEBTOR",
  wordsMin: 1,
  wordsMax: 1,
  options: {
    on: { type: "string", says: "the day (default: today)" },
    creditor: { type: "string", says: "the creditor's name, where the debtor has several" },
    out: { type: "string", says: "the file to write" },
  },
  runsIn: "desk",
  run: async (desk, given) => {
    const out = given.text("out");
    if (out === undefined) throw new WrongUse("--out names the file to write.");
    const { database, clock } = desk;
    const tx = database.queries;
    const found = await findDebtor(tx, given.words[0] ?? "");
    if (!found.ok) return refusal(found.refusal, findDebtorRefusals[found.refusal]);
    const on = dayOption("on", given.text("on")) ?? (await officeToday(tx, clock.now()));
    const named = given.text("creditor")?.toLowerCase();
    const creditors = (await creditorsOf(tx, await personOf(tx, found.value))).filter(
      ({ name }) => named === undefined || name.toLowerCase() === named,
    );
    const [only] = creditors;
    if (only === undefined) return refusal("nothing_open", statementRefusals.nothing_open);
    if (creditors.length > 1) {
      const names = creditors.map(({ name }) => name).join(", ");
      return refusal("several_creditors", `Say by --creditor whose statement it is: ${names}.`);
    }
    const made = await makeStatement(desk, tx, { debtorId: found.value, creditorId: only.creditorId, on });
    if (!made.ok) return refusal(made.refusal, statementRefusals[made.refusal]);
    await writeFile(out, made.value);
    return { json: { file: out, bytes: made.value.length, on: on.toString() }, text: `Written to ${out}.` };
  },
};
