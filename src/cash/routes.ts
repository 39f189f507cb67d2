import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import type { AnyOperation } from "#platform/operation";
import type { Queries } from "#platform/database";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { Money } from "#money/money";
import { readMoney, writeMoney } from "#money/written-money";
import { AskedDay, Money as Amount } from "#platform/answers";
import { operation } from "#platform/operation";
import { paymentRefusals, type Payment, type PaymentRefusal } from "./payment.ts";

const Posted = z
  .object({
    entryId: z.uuid(),
    creditId: z.uuid(),
    applied: z.array(z.object({ itemId: z.uuid(), number: z.string(), amount: Amount })),
    onAccount: Amount,
  })
  .meta({ id: "PostedPayment" });

const Wanted = z.object({
  accountId: z.uuid(),
  amount: Amount,
  receivedOn: AskedDay,
  reference: z.string().trim().max(90).optional(),
  to: z
    .array(z.object({ itemId: z.uuid(), amount: Amount }))
    .max(1000)
    .optional(),
});

type PostedPayment = {
  readonly entryId: Id<"entry">;
  readonly creditId: Id<"credit">;
  readonly applied: readonly { readonly itemId: Id<"item">; readonly number: string; readonly amount: Money }[];
  readonly onAccount: Money;
};

type Asked = Payment & {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: Id<"debtor">;
  readonly accountId: Id<"account">;
  readonly reference: string;
};

type Deps = { postPayment: (asked: Asked) => Promise<Outcome<PostedPayment, PaymentRefusal>> };

const refusals = {
  amount_is_unreadable: { status: 422, says: "An amount is not written in its currency, as 1234.50 and USD are." },
  account_is_unknown: { status: 404, says: paymentRefusals.account_is_unknown },
  amount_must_be_positive: { status: 422, says: paymentRefusals.amount_must_be_positive },
  payment_lies_in_the_future: { status: 422, says: paymentRefusals.payment_lies_in_the_future },
  account_keeps_another_currency: { status: 422, says: paymentRefusals.account_keeps_another_currency },
  allocation_must_be_positive: { status: 422, says: paymentRefusals.allocation_must_be_positive },
  item_is_not_open: { status: 409, says: paymentRefusals.item_is_not_open },
  currencies_must_be_the_same: { status: 422, says: paymentRefusals.currencies_must_be_the_same },
  payment_has_too_little_left: { status: 422, says: paymentRefusals.payment_has_too_little_left },
  item_owes_less: { status: 409, says: paymentRefusals.item_owes_less },
} as const satisfies Record<PaymentRefusal | "amount_is_unreadable", object>;

/** Money in, posted by hand. */
export function cashRoutes({ postPayment }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "postPayment",
      method: "post",
      path: "/debtors/{debtorId}/payments",
      summary: "Post a payment: first as directed, then to what is due the longest; the rest stays on account",
      params: z.object({ debtorId: z.uuid() }),
      body: Wanted,
      answer: Posted,
      refusals,
      handle: async ({ params, body, ...asked }) => {
        const payment = readPayment(body);
        if (payment === undefined) return refused("amount_is_unreadable");
        const { accountId, reference = "" } = body;
        const ids = { ...params, accountId } as { debtorId: Id<"debtor">; accountId: Id<"account"> };
        const outcome = await postPayment({ ...asked, ...ids, ...payment, reference });
        return outcome.ok ? accepted(postedAnswer(outcome.value)) : outcome;
      },
    }),
  ];
}

function readPayment({ amount: text, receivedOn, to = [] }: z.output<typeof Wanted>): Payment | undefined {
  const amount = readMoney(text);
  if (amount === undefined) return undefined;
  const directions = to.flatMap((one) => {
    const amount = readMoney(one.amount);
    return amount === undefined ? [] : [{ itemId: one.itemId as Id<"item">, amount }];
  });
  if (directions.length < to.length) return undefined;
  return { amount, receivedOn: Temporal.PlainDate.from(receivedOn), to: directions };
}

function postedAnswer({ entryId, creditId, applied, onAccount }: PostedPayment): z.input<typeof Posted> {
  const items = applied.map(({ itemId, number, amount }) => ({ itemId, number, amount: writeMoney(amount) }));
  return { entryId, creditId, applied: items, onAccount: writeMoney(onAccount) };
}
