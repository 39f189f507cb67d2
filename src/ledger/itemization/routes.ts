import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { refused, type Outcome } from "#base/outcome";
import { readCurrency, type Currency } from "#money/currency";
import { readDecimal, type Money } from "#money/money";
import { AskedDay } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import { itemizationKinds, itemizationRefusals, type Itemization, type ItemizationRefusal } from "./itemization.ts";

const amount = z
  .string()
  .trim()
  .regex(/^-?\d{1,15}(?:\.\d{1,4})?$/);
const since = amount.default("0");

const Said = z.object({
  kind: z.enum(itemizationKinds).describe("Which day the itemization date is (12 CFR 1006.34(b)(3))"),
  on: AskedDay,
  currency: z.string().length(3),
  atFirst: amount.describe("What was owed on that day"),
  interest: since,
  fees: since,
  payments: since,
  credits: since,
  creditorThen: z.string().trim().max(200).default("").describe("To whom it was owed then, where that is another"),
  numberThen: z.string().trim().max(100).default("").describe("The account's number then, where that is another"),
});

type Asked = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: Id<"debtor">;
  readonly accountId: Id<"account">;
  readonly itemization: Itemization;
  readonly creditorThen: string;
  readonly numberThen: string;
};

type Deps = { readonly sayItemization: (asked: Asked) => Promise<Outcome<undefined, ItemizationRefusal>> };

const says = (name: ItemizationRefusal, status: 404 | 422) => ({ status, says: itemizationRefusals[name] }) as const;

/** What was owed on an account's itemization date, and what came and went since. */
export function itemizationRoutes({ sayItemization }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "sayItemization",
      method: "post",
      path: "/debtors/{debtorId}/accounts/{accountId}/itemization",
      summary: "Say what was owed on an account's itemization date and came and went since, for its validation notice",
      params: z.object({ debtorId: z.uuid(), accountId: z.uuid() }),
      body: Said,
      answer: "nothing",
      refusals: {
        account_is_not_the_debtors: says("account_is_not_the_debtors", 404),
        nothing_is_owed_in_it: says("nothing_is_owed_in_it", 422),
        amount_is_unreadable: says("amount_is_unreadable", 422),
        itemized_amounts_are_not_negative: says("itemized_amounts_are_not_negative", 422),
        itemized_in_the_future: says("itemized_in_the_future", 422),
        itemization_does_not_add_up: says("itemization_does_not_add_up", 422),
      },
      handle: async ({ params, body: { creditorThen, numberThen, ...body }, ...asked }) => {
        const currency = readCurrency(body.currency);
        const itemization = currency === undefined ? undefined : itemizationOf(body, currency);
        if (itemization === undefined) return refused("amount_is_unreadable");
        const of = params as { debtorId: Id<"debtor">; accountId: Id<"account"> };
        return sayItemization({ ...asked, ...of, itemization, creditorThen, numberThen });
      },
    }),
  ];
}

/** The amounts as they are written, in a currency; undefined where one is none of it. */
function itemizationOf(
  body: Omit<z.output<typeof Said>, "creditorThen" | "numberThen">,
  currency: Currency,
): Itemization | undefined {
  const read = (text: string): Money | undefined => readDecimal(text, currency);
  const [atFirst, interest, fees] = [read(body.atFirst), read(body.interest), read(body.fees)];
  const [payments, credits] = [read(body.payments), read(body.credits)];
  if (!atFirst || !interest || !fees || !payments || !credits) return undefined;
  return { kind: body.kind, on: Temporal.PlainDate.from(body.on), atFirst, interest, fees, payments, credits };
}
