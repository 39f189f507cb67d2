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
import { creditRefusals, type CreditRefusal, type CreditWish } from "./apply-credit.ts";
import { paymentRefusals, type Payment, type PaymentRefusal } from "./payment.ts";

const Share = z.object({ itemId: z.uuid(), number: z.string(), amount: Amount });

const Directions = z.array(z.object({ itemId: z.uuid(), amount: Amount })).max(1000);

const Posted = z
  .object({
    entryId: z.uuid(),
    creditId: z.uuid(),
    applied: z.array(Share),
    onAccount: Amount,
  })
  .meta({ id: "PostedPayment" });

const Wanted = z.object({
  accountId: z.uuid(),
  as: z.enum(["payment", "deposit"]).default("payment"),
  amount: Amount,
  receivedOn: AskedDay,
  reference: z.string().trim().max(90).optional(),
  to: Directions.optional(),
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

type AppliedCredit = {
  readonly entryId: Id<"entry">;
  readonly applied: PostedPayment["applied"];
  readonly left: Money;
};

type AskedCredit = CreditWish & {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: Id<"debtor">;
  readonly creditId: Id<"credit">;
};

type Deps = {
  postPayment: (asked: Asked) => Promise<Outcome<PostedPayment, PaymentRefusal>>;
  applyCredit: (asked: AskedCredit) => Promise<Outcome<AppliedCredit, CreditRefusal>>;
};

const refusals = {
  amount_is_unreadable: { status: 422, says: "An amount is not written in its currency, as 1234.50 and USD are." },
  account_is_unknown: { status: 404, says: paymentRefusals.account_is_unknown },
  amount_must_be_positive: { status: 422, says: paymentRefusals.amount_must_be_positive },
  payment_lies_in_the_future: { status: 422, says: paymentRefusals.payment_lies_in_the_future },
  deposit_pays_nothing: { status: 422, says: paymentRefusals.deposit_pays_nothing },
  account_keeps_another_currency: { status: 422, says: paymentRefusals.account_keeps_another_currency },
  allocation_must_be_positive: { status: 422, says: paymentRefusals.allocation_must_be_positive },
  item_is_not_open: { status: 409, says: paymentRefusals.item_is_not_open },
  currencies_must_be_the_same: { status: 422, says: paymentRefusals.currencies_must_be_the_same },
  payment_has_too_little_left: { status: 422, says: paymentRefusals.payment_has_too_little_left },
  item_owes_less: { status: 409, says: paymentRefusals.item_owes_less },
} as const satisfies Record<PaymentRefusal | "amount_is_unreadable", object>;

const creditAnswers = {
  amount_is_unreadable: refusals.amount_is_unreadable,
  credit_is_unknown: { status: 404, says: creditRefusals.credit_is_unknown },
  credit_is_used_up: { status: 409, says: creditRefusals.credit_is_used_up },
  amount_must_be_positive: { status: 422, says: creditRefusals.amount_must_be_positive },
  credit_has_less_left: { status: 409, says: creditRefusals.credit_has_less_left },
  allocation_must_be_positive: refusals.allocation_must_be_positive,
  item_is_not_open: refusals.item_is_not_open,
  currencies_must_be_the_same: refusals.currencies_must_be_the_same,
  payment_has_too_little_left: refusals.payment_has_too_little_left,
  item_owes_less: refusals.item_owes_less,
  nothing_is_open_for_it: { status: 409, says: creditRefusals.nothing_is_open_for_it },
} as const satisfies Record<CreditRefusal | "amount_is_unreadable", object>;

/** Money in, posted by hand, and what is left of it applied. */
export function cashRoutes({ postPayment, applyCredit }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "applyCredit",
      method: "post",
      path: "/debtors/{debtorId}/credits/{creditId}/applications",
      summary: "Apply what is left of a payment, memo or deposit: first as directed, then in the account's order",
      params: z.object({ debtorId: z.uuid(), creditId: z.uuid() }),
      body: z.object({ amount: Amount.optional(), to: Directions.optional() }),
      answer: z.object({ entryId: z.uuid(), applied: z.array(Share), left: Amount }),
      refusals: creditAnswers,
      handle: async ({ params, body, ...asked }) => {
        const [amount, to] = [body.amount === undefined ? null : readMoney(body.amount), readDirections(body.to)];
        if (amount === undefined || to === undefined) return refused("amount_is_unreadable");
        const ids = params as { debtorId: Id<"debtor">; creditId: Id<"credit"> };
        const outcome = await applyCredit({ ...asked, ...ids, amount, to });
        if (!outcome.ok) return outcome;
        const { entryId, applied, left } = outcome.value;
        return accepted({ entryId, applied: applied.map(shareAnswer), left: writeMoney(left) });
      },
    }),
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

function readPayment({ as, amount: text, receivedOn, to: told }: z.output<typeof Wanted>): Payment | undefined {
  const [amount, to] = [readMoney(text), readDirections(told)];
  if (amount === undefined || to === undefined) return undefined;
  return { as, amount, receivedOn: Temporal.PlainDate.from(receivedOn), to };
}

function readDirections(to: z.output<typeof Directions> = []): Payment["to"] | undefined {
  const directions = to.flatMap((one) => {
    const amount = readMoney(one.amount);
    return amount === undefined ? [] : [{ itemId: one.itemId as Id<"item">, amount }];
  });
  return directions.length < to.length ? undefined : directions;
}

function shareAnswer({ itemId, number, amount }: PostedPayment["applied"][number]) {
  return { itemId, number, amount: writeMoney(amount) };
}

function postedAnswer({ entryId, creditId, applied, onAccount }: PostedPayment): z.input<typeof Posted> {
  return { entryId, creditId, applied: applied.map(shareAnswer), onAccount: writeMoney(onAccount) };
}
