import { useTakeNext } from "../today/take-next.ts";
import { useMay, useSession } from "../shell/session.ts";
import { momentText } from "../ui/day-text.ts";
import { useKeys } from "../ui/key-bindings.ts";
import { useNotice } from "../ui/notice.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { sentenceText } from "../ui/sentence-text.ts";
import { words } from "../words.ts";
import { actsOf } from "./acts.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { reasonsInOrder } from "./reasons-in-order.ts";
import { reviewsOf } from "./reviews.ts";

/** The keys of the debtor screen. They do what the buttons do; where no call is allowed, `c` says why. */
export function DebtorKeys() {
  const { debtorId, view, compose, call } = useDebtorDesk();
  const may = useMay();
  const next = useTakeNext();
  const tellWhyNoCall = useTellWhyNoCall();
  const tellWhoseReview = useTellWhoseReview();
  const isReviewed = view.cases.some((open) => open.next?.action === "review");
  useKeys(words.debtor.screen, [
    {
      ...{ key: "c", label: words.doing.call, hidden: !may("askPermit") },
      run: () => (tellWhyNoCall() ? undefined : call()),
    },
    ...actsOf(may)
      .filter(({ allowed }) => allowed)
      .map(({ key, label, what }) => ({ key, label, run: () => compose(what) })),
    ...(may("postPayment")
      ? [{ key: "$", label: words.doing.payment, hidden: true, run: () => compose("payment") }]
      : []),
    ...(may("recordReview") && isReviewed
      ? [{ key: "r", label: words.doing.review, run: () => (tellWhoseReview() ? undefined : compose("review")) }]
      : []),
    ...(may("takeNext") ? [{ key: "]", label: words.doing.keys.next, run: () => next.run(debtorId) }] : []),
    { key: "Escape", label: words.doing.keys.close, run: () => compose(undefined) },
  ]);
  return null;
}

/** Tells that the review is for a supervisor, and whether it had to. */
function useTellWhoseReview(): () => boolean {
  const { view } = useDebtorDesk();
  const { login } = useSession();
  const { tell } = useNotice();
  return () => {
    if (reviewsOf(view, login.role).length > 0) return false;
    tell({ says: words.doing.reviewIsSupervisors });
    return true;
  };
}

/** Tells why they do not call now, and from when on, and whether it had to: somebody who pressed a key hears of it. */
function useTellWhyNoCall(): () => boolean {
  const { view, isCalling } = useDebtorDesk();
  const { tell } = useNotice();
  const may = useMay();
  const clock = useOfficeClock();
  return () => {
    if (!may("askPermit")) {
      tell({ says: words.doing.notYours(words.kinds.act("call")) });
      return true;
    }
    const calls = view.acts.filter(({ act }) => act === "call");
    if (isCalling || calls.some(({ allowed }) => allowed)) return false;
    // Of several numbers the one that may be called soonest.
    const soonest = reasonsInOrder(calls).at(-1);
    const [reason] = reasonsInOrder(soonest?.reasons ?? []);
    const because = reason === undefined ? words.doing.noPoint : sentenceText(reason.because);
    const retryAt = soonest?.retryAt ?? undefined;
    tell({ says: words.doing.noCall(because, retryAt === undefined ? undefined : momentText(retryAt, clock)) });
    return true;
  };
}
