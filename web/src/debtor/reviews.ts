import type { ReadDebtorAnswer } from "../client.ts";

/** A creditor whose case of this debtor waits for a person to look at it. */
export type Review = { readonly creditorId: string; readonly creditor: string };

/** The cases whose next step is a review. */
export function reviewsOf({ cases, accounts }: Pick<ReadDebtorAnswer, "cases" | "accounts">): readonly Review[] {
  return cases
    .filter(({ next }) => next?.action === "review")
    .flatMap(({ creditor }) => {
      const account = accounts.find((each) => each.creditor === creditor);
      return account === undefined ? [] : [{ creditor, creditorId: account.creditorId }];
    });
}
