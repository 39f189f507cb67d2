import { decimal } from "#money/money";
import { namingRefusals, payByName } from "#happenings/money/money-by-name";
import { WrongUse } from "#platform/command";
import { dayOption } from "./dates.ts";
import type { DeskCommand } from "./desk-command.ts";
import { refusal } from "./refusal.ts";

/** `dunlin pay`: posts a payment by hand. */
export const pay: DeskCommand = {
  name: "pay",
  summary: "Posts a payment by hand, and prints its entry",
  takes: "DEBTOR AMOUNT",
  wordsMin: 2,
  wordsMax: 2,
  options: {
    on: { type: "string", says: "the day on which it was received (default: today)" },
    to: { type: "string", multiple: true, says: "INVOICE=AMOUNT, as the debtor directs; may be given again" },
    account: { type: "string", says: "the account's number, where the debtor has several" },
    deposit: { type: "boolean", says: "it is held as a deposit, and pays nothing until it is applied" },
    reference: { type: "string", says: "what it is known by: a check's number" },
  },
  runsIn: "desk",
  run: async (desk, given) => {
    const [debtor = "", amount = ""] = given.words;
    const posted = await payByName(desk, {
      ...{ debtor, amount, account: given.text("account") ?? null, reference: given.text("reference") ?? "" },
      on: dayOption("on", given.text("on")) ?? null,
      to: given.texts("to").map(directionOf),
      as: given.flag("deposit") ? "deposit" : "payment",
    });
    if (!posted.ok) return refusal(posted.refusal, namingRefusals[posted.refusal]);
    const { entryId, creditId, applied, onAccount } = posted.value;
    const lines = applied.map((one) => ({ number: one.number, amount: decimal(one.amount) }));
    const said = [...lines.map((line) => `${line.amount} to ${line.number}`), `${decimal(onAccount)} on account`];
    return {
      json: { entryId, creditId, applied: lines, onAccount: decimal(onAccount), currency: onAccount.currency },
      text: `Entry ${entryId}: ${said.join(", ")}.`,
    };
  },
};

function directionOf(text: string) {
  const [, invoice, amount] = /^(.+)=([^=]+)$/.exec(text) ?? [];
  if (invoice === undefined || amount === undefined) throw new WrongUse(`--to takes INVOICE=AMOUNT, not "${text}".`);
  return { invoice, amount };
}
