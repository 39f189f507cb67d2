import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { refused, type Outcome } from "#base/outcome";
import { readMoney } from "#money/written-money";
import type { Queries } from "#platform/database";
import { AskedDay, Money } from "#platform/answers";
import { operation, type AnyOperation } from "#platform/operation";
import { withdrawalRefusals, type Terms, type WithdrawalRefusal } from "./promise-to-pay.ts";
import { promiseRefusals, type PromiseRefusal } from "./take.ts";

type Asked = {
  readonly tx: Queries;
  readonly debtorId: Id<"debtor">;
  readonly loginId: Id<"login">;
  readonly now: Temporal.Instant;
};
type Given = Asked & Terms & { readonly accountId: Id<"account"> };
type Withdrawal = Asked & { readonly promiseId: Id<"promise">; readonly because: string };

type Deps = {
  readonly takePromise: (given: Given) => Promise<Outcome<{ readonly promiseId: Id<"promise"> }, PromiseRefusal>>;
  readonly withdrawPromise: (withdrawal: Withdrawal) => Promise<Outcome<undefined, WithdrawalRefusal>>;
};

const taking = {
  amount_is_unreadable: { status: 422, says: "The amount is not written in its currency, as 1234.50 and USD are." },
  account_is_unknown: { status: 404, says: promiseRefusals.account_is_unknown },
  amount_must_be_positive: { status: 422, says: promiseRefusals.amount_must_be_positive },
  account_owes_less: { status: 422, says: promiseRefusals.account_owes_less },
  due_day_is_past: { status: 422, says: promiseRefusals.due_day_is_past },
  due_day_is_too_far: { status: 422, says: promiseRefusals.due_day_is_too_far },
  promise_is_already_open: { status: 409, says: promiseRefusals.promise_is_already_open },
} as const satisfies Record<PromiseRefusal | "amount_is_unreadable", object>;

const withdrawing = {
  promise_is_unknown: { status: 404, says: withdrawalRefusals.promise_is_unknown },
  promise_is_not_open: { status: 409, says: withdrawalRefusals.promise_is_not_open },
} as const satisfies Record<WithdrawalRefusal, object>;

/** Promises to pay: taken on the telephone, and taken back. */
export function promiseRoutes({ takePromise, withdrawPromise }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "takePromise",
      method: "post",
      path: "/debtors/{debtorId}/promises",
      summary: "Record a promise to pay an amount of an account by a day",
      params: z.object({ debtorId: z.uuid() }),
      body: z.object({
        accountId: z.uuid(),
        amount: Money,
        dueOn: AskedDay,
      }),
      answer: z.object({ promiseId: z.uuid() }),
      refusals: taking,
      handle: ({ params, body, caller, tx, now }) => {
        const amount = readMoney(body.amount);
        if (amount === undefined) return Promise.resolve(refused("amount_is_unreadable"));
        return takePromise({
          ...{ tx, now, amount, loginId: caller.loginId, dueOn: Temporal.PlainDate.from(body.dueOn) },
          ...{ debtorId: params.debtorId as Id<"debtor">, accountId: body.accountId as Id<"account"> },
        });
      },
    }),
    operation<Caller>()({
      id: "withdrawPromise",
      method: "put",
      path: "/debtors/{debtorId}/promises/{promiseId}/withdrawal",
      summary: "Withdraw an open promise",
      params: z.object({ debtorId: z.uuid(), promiseId: z.uuid() }),
      body: z.object({ because: z.string().trim().min(1).max(500) }),
      answer: "nothing",
      refusals: withdrawing,
      handle: ({ params, body, caller, tx, now }) =>
        withdrawPromise({
          ...{ tx, now, because: body.because, loginId: caller.loginId },
          ...{ debtorId: params.debtorId as Id<"debtor">, promiseId: params.promiseId as Id<"promise"> },
        }),
    }),
  ];
}
