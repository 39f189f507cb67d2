import type { Caller } from "#access/caller";
import { namesOfLogins } from "#access/store";
import type { AnyOperation } from "#platform/operation";
import type { Desk } from "#happenings/desk/desk";
import { accepted } from "#base/outcome";
import { cashRoutes } from "#cash/routes";
import { disputeRoutes } from "#disputes/routes";
import { loadPostings } from "#ledger/reading/store";
import { itemizationRoutes } from "#ledger/itemization/routes";
import { ledgerRoutes } from "#ledger/routes";
import { termsRoutes } from "#ledger/terms/routes";
import { personOf } from "#parties/store";
import { reversalWithinAuthority } from "#happenings/approvals/within-authority";
import { answerAging } from "./answer-aging.ts";
import { applyCredit } from "./apply-credit.ts";
import { exportAging } from "./export-aging.ts";
import { listTerms, setTerms } from "./named-terms.ts";
import { postPayment } from "./post-payment.ts";
import { answerDispute } from "./answer-dispute.ts";
import { raiseDispute, resolveDispute } from "./raise-dispute.ts";
import { takeBackDispute } from "./take-back-dispute.ts";
import { releaseRetainage } from "./release-retainage.ts";
import { reverseEntry } from "./reverse-entry.ts";
import { sayItemization } from "./say-itemization.ts";

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
        reversalWithinAuthority({ tx, caller, ...asked }, () =>
          reverseEntry(desk, tx, { ...asked, source: "desk", loginId: caller.loginId }),
        ),
      readAging: async (asked) => {
        const answered = await answerAging(asked);
        return answered.ok ? accepted(answered.value.agings) : answered;
      },
      exportAging: async (asked) => {
        const answered = await answerAging(asked);
        if (!answered.ok) return answered;
        const said = Object.fromEntries(Object.entries(asked.query).map(([name, value]) => [name, String(value)]));
        return accepted(await exportAging(desk, { ...asked, ...answered.value, said }));
      },
    }),
    ...itemizationRoutes({ sayItemization: ({ tx, ...asked }) => sayItemization(desk, tx, asked) }),
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
      answerDispute: ({ tx, caller, ...asked }) => answerDispute(desk, tx, { ...asked, loginId: caller.loginId }),
      resolveDispute: ({ tx, caller, ...asked }) => resolveDispute(desk, tx, { ...asked, loginId: caller.loginId }),
      takeBackDispute: ({ tx, caller, ...asked }) => takeBackDispute(desk, tx, { ...asked, loginId: caller.loginId }),
    }),
  ];
}
