import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { refused, type Outcome } from "#base/outcome";
import type { Money } from "#money/money";
import { readMoney } from "#money/written-money";
import { AskedDay, Money as Amount } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import { creditRefusals } from "./credit.ts";

const because = z.string().trim().min(1).max(1000);
const params = z.object({ debtorId: z.uuid() });

type Asked = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: Id<"debtor">;
  readonly because: string;
};
type Limiting = Asked & {
  readonly creditorId: Id<"creditor">;
  readonly amount: Money;
  /** From which day on; without one, from today. */
  readonly sinceOn: Temporal.PlainDate | null;
};
type Holding = Asked & { readonly creditorId: Id<"creditor"> };
type Lifting = Asked & { readonly holdId: Id<"hold"> };

type LimitRefusal = "creditor_is_not_the_debtors" | "credit_limit_is_not_negative";
type HoldRefusal = "creditor_is_not_the_debtors" | "one_hold_in_force";

type Deps = {
  setCreditLimit: (
    asked: Limiting,
  ) => Promise<Outcome<{ readonly limitId: Id<"limit"> }, LimitRefusal | "over_authority">>;
  placeHold: (asked: Holding) => Promise<Outcome<{ readonly holdId: Id<"hold"> }, HoldRefusal>>;
  liftHold: (asked: Lifting) => Promise<Outcome<undefined, "hold_is_not_in_force">>;
};

const unknownCreditor = { status: 404, says: creditRefusals.creditor_is_not_the_debtors } as const;

/** How far a debtor is trusted, and when nothing more is delivered on credit. */
export function creditRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [...limitRoutes(deps), ...holdRoutes(deps)];
}

function limitRoutes({ setCreditLimit }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "setCreditLimit",
      method: "post",
      path: "/debtors/{debtorId}/credit-limits",
      summary: "Set how much a debtor may owe a creditor, from a day on",
      params,
      body: z.object({ creditorId: z.uuid(), amount: Amount, sinceOn: AskedDay.optional(), because }),
      answer: z.object({ limitId: z.uuid() }),
      refusals: {
        amount_is_unreadable: {
          status: 422,
          says: "The amount is not written in its currency, as 1234.50 and USD are.",
        },
        creditor_is_not_the_debtors: unknownCreditor,
        credit_limit_is_not_negative: { status: 422, says: creditRefusals.credit_limit_is_not_negative },
        over_authority: { status: 403, says: "The amount is over your authority. Ask for it to be approved." },
      },
      handle: ({ params: { debtorId }, body, ...asked }) => {
        const amount = readMoney(body.amount);
        if (amount === undefined) return Promise.resolve(refused("amount_is_unreadable"));
        const ids = { debtorId, creditorId: body.creditorId } as { debtorId: Id<"debtor">; creditorId: Id<"creditor"> };
        const sinceOn = body.sinceOn === undefined ? null : Temporal.PlainDate.from(body.sinceOn);
        return setCreditLimit({ ...asked, ...ids, amount, sinceOn, because: body.because });
      },
    }),
  ];
}

function holdRoutes({ placeHold, liftHold }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "placeHold",
      method: "post",
      path: "/debtors/{debtorId}/holds",
      summary: "Put a debtor's credit with a creditor on hold",
      params,
      body: z.object({ creditorId: z.uuid(), because }),
      answer: z.object({ holdId: z.uuid() }),
      refusals: {
        creditor_is_not_the_debtors: unknownCreditor,
        one_hold_in_force: { status: 409, says: creditRefusals.one_hold_in_force },
      },
      handle: ({ params: { debtorId }, body, ...asked }) => {
        const ids = { debtorId, creditorId: body.creditorId } as { debtorId: Id<"debtor">; creditorId: Id<"creditor"> };
        return placeHold({ ...asked, ...ids, because: body.because });
      },
    }),
    operation<Caller>()({
      id: "liftHold",
      method: "put",
      path: "/debtors/{debtorId}/holds/{holdId}/lifting",
      summary: "Lift a hold on a debtor's credit",
      params: z.object({ debtorId: z.uuid(), holdId: z.uuid() }),
      body: z.object({ because }),
      answer: "nothing",
      refusals: { hold_is_not_in_force: { status: 409, says: creditRefusals.hold_is_not_in_force } },
      handle: ({ params: ids, body, ...asked }) =>
        liftHold({ ...asked, ...body, ...(ids as { debtorId: Id<"debtor">; holdId: Id<"hold"> }) }),
    }),
  ];
}
