import { sql } from "kysely";
import { decimal, readDecimal, type Currency, type Money } from "#money/money";
import type { Id } from "#base/id";
import { paymentRefusals } from "#cash/payment";
import { officeToday } from "#happenings/office-day";
import { postPayment } from "#happenings/post-payment";
import { findDebtorRefusals } from "#parties/find-debtor";
import { findDebtor, personOf } from "#parties/store";
import { WrongUse } from "#platform/command";
import type { Queries } from "#platform/database";
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
    reference: { type: "string", says: "what it is known by: a cheque's number" },
  },
  runsIn: "desk",
  run: async (desk, given) => {
    const [debtor = "", amountText = ""] = given.words;
    return desk.database.transaction(async (tx) => {
      const found = await findDebtor(tx, debtor);
      if (!found.ok) return refusal(found.refusal, findDebtorRefusals[found.refusal]);
      const account = await accountOf(tx, found.value, given.text("account"));
      if (account === undefined) return refusal("account_is_unknown", "Name the account: --account NUMBER.");
      const now = desk.clock.now();
      const today = await officeToday(tx, now);
      const posted = await postPayment(desk, tx, {
        ...{ debtorId: account.debtorId, accountId: account.accountId, now, loginId: null, source: "command" },
        amount: amountOf(amountText, account.currency),
        receivedOn: dayOption("on", given.text("on")) ?? today,
        reference: given.text("reference") ?? "",
        to: await directionsOf(tx, given.texts("to"), account),
      });
      if (!posted.ok) return refusal(posted.refusal, paymentRefusals[posted.refusal]);
      const { entryId, creditId, applied, onAccount } = posted.value;
      const lines = applied.map(({ number, amount }) => ({ number, amount: decimal(amount) }));
      const text = [...lines.map(({ number, amount }) => `${amount} to ${number}`), `${decimal(onAccount)} on account`];
      return {
        json: { entryId, creditId, applied: lines, onAccount: decimal(onAccount), currency: account.currency },
        text: `Entry ${entryId}: ${text.join(", ")}.`,
      };
    });
  },
};

type PaidAccount = {
  readonly debtorId: Id<"debtor">;
  readonly accountId: Id<"account">;
  readonly currency: Currency;
};

/** The account that is meant: the one of that number, or the only one. Its currency is that of its newest item. */
async function accountOf(tx: Queries, debtorId: Id<"debtor">, number: string | undefined) {
  const { rows } = await sql<PaidAccount>`
    select a.debtor_id as "debtorId", a.account_id as "accountId",
           coalesce((select i.currency from item i
                      where i.debtor_id = a.debtor_id and i.account_id = a.account_id
                      order by i.issued_on desc limit 1), 'USD') as currency
      from account a
     where a.debtor_id = any(${await personOf(tx, debtorId)}::uuid[])
       and (${number ?? null}::text is null or a.number = ${number ?? null})
  `.execute(tx);
  return rows.length === 1 ? rows[0] : undefined;
}

async function directionsOf(tx: Queries, texts: readonly string[], { debtorId, accountId, currency }: PaidAccount) {
  const directions = texts.map((text) => {
    const [, number = "", amount = ""] = /^(.+)=([^=]+)$/.exec(text) ?? [];
    if (number === "") throw new WrongUse(`--to takes INVOICE=AMOUNT, not "${text}".`);
    return { number, amount: amountOf(amount, currency) };
  });
  const { rows } = await sql<{ item_id: Id<"item">; number: string }>`
    select item_id, number from item
     where debtor_id = ${debtorId} and account_id = ${accountId}
       and number = any(${directions.map(({ number }) => number)}::text[])
  `.execute(tx);
  return directions.map(({ number, amount }) => {
    const item = rows.find((row) => row.number === number);
    if (item === undefined) throw new WrongUse(`The account has no invoice ${number}.`);
    return { itemId: item.item_id, amount };
  });
}

function amountOf(text: string, currency: Currency): Money {
  const amount = readDecimal(text, currency);
  if (amount === undefined) throw new WrongUse(`"${text}" is no amount in ${currency}.`);
  return amount;
}
