import type { Caller } from "#access/caller";
import { namesOfLogins } from "#access/store";
import type { AnyOperation } from "#platform/operation";
import type { Desk } from "#happenings/desk/desk";
import { accepted, refused } from "#base/outcome";
import { cashRoutes } from "#cash/routes";
import { disputeRoutes } from "#disputes/routes";
import { agingBuckets, bucketsEnding } from "#ledger/aging";
import { loadPostings } from "#ledger/reading/store";
import { ledgerRoutes } from "#ledger/routes";
import { termsRoutes } from "#ledger/terms/routes";
import { creditorsNamed } from "#parties/creditors/store";
import { personOf } from "#parties/store";
import { officeToday } from "#happenings/desk/office-day";
import { applyCredit } from "./apply-credit.ts";
import { listTerms, setTerms } from "./named-terms.ts";
import { postPayment } from "./post-payment.ts";
import { raiseDispute, resolveDispute } from "./raise-dispute.ts";
import { readAging } from "./read-aging.ts";
import { releaseRetainage } from "./release-retainage.ts";
import { reverseEntry } from "./reverse-entry.ts";

/** The operations of ledger, terms, cash and disputes, wired to what happens. */
export function moneyOperations(desk: Desk): AnyOperation<Caller>[] {
  return [
    ...ledgerRoutes({
      readPostings: async ({ tx, debtorId, itemId }) => {
        const lines = await loadPostings(tx, { debtorIds: await personOf(tx, debtorId), itemId });
        const names = await namesOfLogins(
          tx,
          lines.map(({ loginId }) => loginId),
        );
        return lines.map((line) => ({ ...line, by: names.get(line.loginId) ?? null }));
      },
      reverseEntry: ({ tx, caller, ...asked }) =>
        reverseEntry(desk, tx, { ...asked, source: "desk", loginId: caller.loginId }),
      readAging: async ({ tx, caller, now, query }) => {
        // Whoever is signed in for a creditor sees that creditor's book, whatever is asked for, and learns of no other.
        const own = caller.creditorId === null ? await creditorsNamed(tx, query.creditor) : [caller.creditorId];
        if (own?.length === 0) return refused("creditor_is_unknown");
        const on = query.on === undefined ? await officeToday(tx, now) : Temporal.PlainDate.from(query.on);
        const knownAt = query.knownAt === undefined ? null : Temporal.Instant.from(query.knownAt);
        const buckets =
          query.buckets === undefined ? agingBuckets : bucketsEnding(query.buckets.split(",").map(Number));
        if (buckets === undefined) return refused("buckets_do_not_rise");
        const { by, agedBy } = query;
        return accepted(await readAging(tx, { on, knownAt, by, agedBy, buckets, creditorIds: own }));
      },
    }),
    ...termsRoutes({
      listTerms: ({ tx }) => listTerms(tx),
      setTerms: ({ tx, caller, ...asked }) => setTerms(desk, tx, { ...asked, loginId: caller.loginId }),
      releaseRetainage: ({ tx, caller, ...asked }) => releaseRetainage(desk, tx, { ...asked, loginId: caller.loginId }),
    }),
    ...cashRoutes({
      postPayment: ({ tx, caller, ...asked }) =>
        postPayment(desk, tx, { ...asked, source: "desk", loginId: caller.loginId }),
      applyCredit: ({ tx, caller, ...asked }) => applyCredit(desk, tx, { ...asked, loginId: caller.loginId }),
    }),
    ...disputeRoutes({
      raiseDispute: ({ tx, caller, ...asked }) => raiseDispute(desk, tx, { ...asked, loginId: caller.loginId }),
      resolveDispute: ({ tx, caller, ...asked }) => resolveDispute(desk, tx, { ...asked, loginId: caller.loginId }),
    }),
  ];
}
