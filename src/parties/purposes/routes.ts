import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import type { Outcome } from "#base/outcome";
import { accountPurposes, purposeRefusals, type PurposeRefusal } from "#parties/account-purpose";
import type { AccountPurpose } from "#parties/debtor";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";

const purpose = z.enum(accountPurposes);

type Asked = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: Id<"debtor">;
  readonly accountId: Id<"account">;
  readonly from: AccountPurpose;
  readonly to: AccountPurpose;
  readonly because: string;
};

type Deps = { changeAccountPurpose: (asked: Asked) => Promise<Outcome<undefined, PurposeRefusal>> };

const says = (name: PurposeRefusal, status: 404 | 409 | 422) => ({ status, says: purposeRefusals[name] }) as const;

/** What a debt was made for: whether the law of consumers governs it. */
export function purposeRoutes({ changeAccountPurpose }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "changeAccountPurpose",
      method: "post",
      path: "/debtors/{debtorId}/accounts/{accountId}/purpose",
      summary: "Say whether an account is a consumer's debt or one of a business, on which the law of contact depends",
      params: z.object({ debtorId: z.uuid(), accountId: z.uuid() }),
      body: z.object({ from: purpose, to: purpose, because: z.string().trim().min(1).max(500) }),
      answer: "nothing",
      refusals: {
        nothing_changes: says("nothing_changes", 422),
        account_is_not_the_debtors: says("account_is_not_the_debtors", 404),
        changed_meanwhile: says("changed_meanwhile", 409),
      },
      handle: ({ params, body, ...asked }) =>
        changeAccountPurpose({
          ...{ ...asked, ...body },
          ...(params as { debtorId: Id<"debtor">; accountId: Id<"account"> }),
        }),
    }),
  ];
}
