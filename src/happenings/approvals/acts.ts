import { sql } from "kysely";
import { storedAmount, type DebtorApproval, type DebtorKind } from "#approvals/approval";
import { assert } from "#base/assert";
import type { Id } from "#base/id";
import type { Outcome } from "#base/outcome";
import type { Money } from "#money/money";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { liftStop } from "#happenings/contact/held-stop";
import { setCreditLimit } from "#happenings/credit/set-credit-limit";
import { resolveDispute } from "#happenings/money/raise-dispute";
import { reverseEntry } from "#happenings/money/reverse-entry";

/** An act is done in the name of whoever asked for it, and says who approved it. */
export type Doing = { readonly approver: string; readonly now: Temporal.Instant };
type Within = { readonly desk: Desk; readonly tx: Queries };
type Act = (within: Within, approval: DebtorApproval, doing: Doing) => Promise<Outcome<unknown, string>>;

const said = ({ because }: DebtorApproval, { approver }: Doing) => `${because} (approved by ${approver})`;
const who = ({ debtorId, askedBy: loginId }: DebtorApproval, { now }: Doing) => ({ debtorId, loginId, now });

/** What is done when something of a debtor is approved, by what was asked for. */
export const acts: Readonly<Record<DebtorKind, Act>> = {
  "lift-stop": ({ desk, tx }, approval, doing) =>
    liftStop(desk, tx, {
      ...who(approval, doing),
      stopId: approval.thingId as Id<"stop">,
      because: said(approval, doing),
    }),
  "resolve-dispute": ({ desk, tx }, approval, doing) =>
    resolveDispute(desk, tx, {
      ...who(approval, doing),
      disputeId: approval.thingId as Id<"dispute">,
      resolution: said(approval, doing),
    }),
  "reverse-entry": ({ desk, tx }, approval, doing) =>
    reverseEntry(desk, tx, {
      ...who(approval, doing),
      entryId: approval.thingId as Id<"entry">,
      because: said(approval, doing),
      source: "desk",
    }),
  "set-credit-limit": ({ desk, tx }, approval, doing) => {
    assert(approval.amount !== null, "a limit that is asked for has an amount");
    return setCreditLimit(desk, tx, {
      ...who(approval, doing),
      creditorId: approval.thingId as Id<"creditor">,
      amount: approval.amount,
      sinceOn: null,
      because: said(approval, doing),
    });
  },
};

type Thing = { readonly personIds: readonly Id<"debtor">[]; readonly thingId: string };

/** What is asked about, if it is this person's and can still be done: with the amount that it is a matter of. */
export type Found = { readonly amount: Money | null };

/** Looks for what is asked about, by what is asked for. */
export async function findThing(tx: Queries, kind: DebtorKind, thing: Thing): Promise<Found | undefined> {
  const { rows } = await sql<{ currency: string | null; minor: bigint | null }>`${questions[kind](thing)}`.execute(tx);
  const [row] = rows;
  return row && { amount: storedAmount(row.currency, row.minor) };
}

const questions = {
  "lift-stop": ({ personIds, thingId }: Thing) => sql`
    select null as currency, null::bigint as minor from person_stop
     where debtor_id = any(${personIds}::uuid[]) and stop_id = ${thingId} and lifted_at is null`,
  "resolve-dispute": ({ personIds, thingId }: Thing) => sql`
    select currency, amount_minor as minor from dispute
     where debtor_id = any(${personIds}::uuid[]) and dispute_id = ${thingId} and resolved_on is null`,
  "reverse-entry": ({ personIds, thingId }: Thing) => sql`
    select currency, max(minor) as minor
      from (select p.currency, sum(p.amount_minor)::bigint as minor from posting p
             where p.debtor_id = any(${personIds}::uuid[]) and p.entry_id = ${thingId}
               and not exists (select from entry r where r.debtor_id = p.debtor_id and r.reverses_id = p.entry_id)
             group by p.currency, p.debit) moved
     group by currency`,
  "set-credit-limit": ({ personIds, thingId }: Thing) => sql`
    select null as currency, null::bigint as minor from creditor c
     where creditor_id = ${thingId}
       and exists (select from account a
                    where a.debtor_id = any(${personIds}::uuid[]) and a.creditor_id = c.creditor_id)`,
} satisfies Record<DebtorKind, (thing: Thing) => unknown>;
