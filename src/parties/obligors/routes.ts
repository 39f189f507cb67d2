import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import type { Outcome } from "#base/outcome";
import { obligorRefusals, obligorRoles, type ObligorRefusal, type ObligorRole } from "#parties/obligor";
import { AskedDay } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";

const OfAccount = z.object({ debtorId: z.uuid(), accountId: z.uuid() });
const role = z.enum(obligorRoles);
const because = z.string().trim().min(1).max(500);

type Asked = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: Id<"debtor">;
  readonly accountId: Id<"account">;
  readonly role: ObligorRole;
  readonly because: string;
};
/** The obligor as a person names them: by number, by CREDITOR/NUMBER, or by id. */
type Binding = Asked & { readonly obligor: string; readonly fromOn: Temporal.PlainDate | null };
type Ending = Asked & { readonly obligorId: Id<"debtor">; readonly on: Temporal.PlainDate | null };

type Deps = {
  bindObligor: (asked: Binding) => Promise<Outcome<{ readonly obligorId: string }, ObligorRefusal>>;
  endObligor: (asked: Ending) => Promise<Outcome<undefined, ObligorRefusal>>;
};

const says = (name: ObligorRefusal, status: 404 | 409 | 422) => ({ status, says: obligorRefusals[name] }) as const;
const account_is_not_the_debtors = says("account_is_not_the_debtors", 404);
const dayOf = (day: string | undefined) => (day === undefined ? null : Temporal.PlainDate.from(day));

/** Who is bound by an account beside its debtor. The account stays with its debtor, and each one's stops are their own. */
export function obligorRoutes({ bindObligor, endObligor }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "bindObligor",
      method: "post",
      path: "/debtors/{debtorId}/accounts/{accountId}/obligors",
      summary: "Bind somebody by an account beside its debtor, in a role and from a day on",
      params: OfAccount,
      body: z.object({ obligor: z.string().trim().min(1).max(200), role, fromOn: AskedDay.optional(), because }),
      answer: z.object({ obligorId: z.uuid() }),
      refusals: {
        nobody_is_known_by_that: says("nobody_is_known_by_that", 404),
        several_are_known_by_that: says("several_are_known_by_that", 422),
        account_is_not_the_debtors,
        begins_in_the_future: says("begins_in_the_future", 422),
        obligor_is_the_debtor: says("obligor_is_the_debtor", 409),
        obligor_is_bound_already: says("obligor_is_bound_already", 409),
      },
      handle: ({ params, body: { fromOn, ...said }, ...asked }) =>
        bindObligor({
          ...{ ...asked, ...said, fromOn: dayOf(fromOn) },
          ...(params as { debtorId: Id<"debtor">; accountId: Id<"account"> }),
        }),
    }),
    operation<Caller>()({
      id: "endObligor",
      method: "post",
      path: "/debtors/{debtorId}/accounts/{accountId}/obligors/{obligorId}/end",
      summary: "End that somebody is bound by an account in a role",
      params: OfAccount.extend({ obligorId: z.uuid() }),
      body: z.object({ role, on: AskedDay.optional(), because }),
      answer: "nothing",
      refusals: {
        account_is_not_the_debtors,
        obligor_is_not_bound: says("obligor_is_not_bound", 404),
        ends_before_it_begins: says("ends_before_it_begins", 422),
      },
      handle: ({ params, body: { on, ...said }, ...asked }) =>
        endObligor({
          ...{ ...asked, ...said, on: dayOf(on) },
          ...(params as { debtorId: Id<"debtor">; accountId: Id<"account">; obligorId: Id<"debtor"> }),
        }),
    }),
  ];
}
