import { useTakeNext } from "../today/take-next.ts";
import { useMay } from "../shell/session.ts";
import { useKeys } from "../ui/key-bindings.ts";
import { words } from "../words.ts";
import { actsOf } from "./acts.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { reviewsOf } from "./reviews.ts";

/** The keys of the debtor screen. They do what the buttons do, and nothing where the button is disabled. */
export function DebtorKeys() {
  const { debtorId, view, compose, call } = useDebtorDesk();
  const may = useMay();
  const next = useTakeNext();
  useKeys(words.debtor.screen, [
    ...(may("askPermit") ? [{ key: "c", label: words.doing.call, run: () => call() }] : []),
    ...actsOf(may)
      .filter(({ allowed }) => allowed)
      .map(({ key, label, what }) => ({ key, label, run: () => compose(what) })),
    ...(may("postPayment")
      ? [{ key: "$", label: words.doing.payment, hidden: true, run: () => compose("payment") }]
      : []),
    ...(may("recordReview") && reviewsOf(view).length > 0
      ? [{ key: "r", label: words.doing.review, run: () => compose("review") }]
      : []),
    ...(may("takeNext") ? [{ key: "]", label: words.doing.keys.next, run: () => next.run(debtorId) }] : []),
    { key: "Escape", label: words.doing.keys.close, run: () => compose(undefined) },
  ]);
  return null;
}
