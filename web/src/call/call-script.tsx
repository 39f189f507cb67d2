import { useDebtorDesk } from "../debtor/debtor-desk.ts";
import { useSession } from "../shell/session.ts";
import { amountText } from "../ui/amount-text.ts";
import { words } from "../words.ts";

/** What to say: who calls and for whom, and nothing of the debt until it is known who is there. */
export function CallScript({ isMatched }: { readonly isMatched: boolean }) {
  const { view } = useDebtorDesk();
  const { login } = useSession();
  const account = view.accounts[0];
  // What is contested, rests or is not due is asked for by no letter, and by nobody who calls.
  const asked = view.asked.find(({ creditorId }) => creditorId === account?.creditorId)?.amounts ?? [];
  const isOwn = account === undefined || account.capacity === "own_name";
  const facts = {
    creditor: account?.creditor ?? "",
    person: view.debtor.kind === "business" ? (view.related[0]?.name ?? words.call.payables) : view.debtor.name,
    caller: login.name,
    owed: asked.map(amountText).join(", "),
  };
  const { call } = words;
  const opening = isOwn
    ? view.debtor.kind === "business"
      ? call.ownName(facts)
      : call.ownNamePerson(facts)
    : call.thirdParty(facts);
  const after = isOwn ? call.afterCheckOwn(facts) : call.afterCheckThird(facts);
  return (
    <section className="call-script" aria-label={call.script}>
      <h3>{call.script}</h3>
      <p className={isMatched ? "soft" : undefined}>{opening}</p>
      <p className={isMatched ? undefined : "soft"}>{after}</p>
    </section>
  );
}
