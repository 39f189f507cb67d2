import type { ReadDebtorAnswer } from "../client.ts";

/** A creditor whose case of this debtor waits for a person to look at it. */
export type Review = { readonly creditorId: string; readonly creditor: string };

type Case = ReadDebtorAnswer["cases"][number];

/** Whether a case waits for a look of somebody in a role: what is for a supervisor no one else passes by. */
export function isReviewOf({ next }: Case, role: string): boolean {
  return next?.action === "review" && (next.owner !== "supervisor" || role === "supervisor");
}

/** The cases whose next step is a review that somebody in a role does. */
export function reviewsOf(
  { cases, accounts }: Pick<ReadDebtorAnswer, "cases" | "accounts">,
  role: string,
): readonly Review[] {
  return cases
    .filter((open) => isReviewOf(open, role))
    .flatMap(({ creditor }) => {
      const account = accounts.find((each) => each.creditor === creditor);
      return account === undefined ? [] : [{ creditor, creditorId: account.creditorId }];
    });
}
