import { Amount } from "../ui/amount.tsx";
import { isZero } from "../ui/amount-text.ts";
import { TableDay } from "../ui/day.tsx";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

/** Payments and credit memos of which something is applied to nothing yet. */
export function CreditList() {
  const { view } = useDebtorDesk();
  const open = view.credits.filter((credit) => !isZero(credit.open));
  if (open.length === 0) return null;
  return (
    <section className="credits" aria-label={words.debtor.credits}>
      <h3>
        {words.debtor.credits}, {words.debtor.unapplied.toLowerCase()}
      </h3>
      <ul className="plain-list">
        {open.map((credit) => (
          <li key={credit.id}>
            <span>
              {words.kinds.other(credit.kind)} <span className="figures">{credit.number}</span>
            </span>
            <TableDay on={credit.receivedOn} />
            <Amount value={credit.open} tone="in" />
          </li>
        ))}
      </ul>
    </section>
  );
}
