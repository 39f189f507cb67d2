import { ageStretches } from "../aging/age-stretches.ts";
import type { ReadDebtorAnswer } from "../client.ts";
import { Amount } from "../ui/amount.tsx";
import { isZero } from "../ui/amount-text.ts";
import { Panel } from "../ui/panel.tsx";
import { StackedBar } from "../ui/stacked-bar.tsx";
import { words } from "../words.ts";
import { CreditList } from "./credit-list.tsx";
import { useDebtorDesk } from "./debtor-desk.ts";
import { OwedItems } from "./owed-items.tsx";
import { PromiseList } from "./promise-list.tsx";
import "./owed.css";

type Owed = ReadDebtorAnswer["owed"][number];

/** What is owed: the total and its age, what was promised, each item with its postings, and credits beside. */
export function OwedPanel() {
  const { view } = useDebtorDesk();
  return (
    <Panel title={words.debtor.whatIsOwed} flush>
      {view.owed.map((owed) => (
        <OwedSummary key={owed.currency} owed={owed} isOne={view.owed.length === 1} />
      ))}
      <PromiseList />
      <OwedItems />
      <CreditList />
    </Panel>
  );
}

/** The head of the page says the total where there is one currency; where there are several, each says its own. */
function OwedSummary({ owed, isOne }: { readonly owed: Owed; readonly isOne: boolean }) {
  const { currency } = owed;
  return (
    <div className="owed">
      <div className="owed-total">
        {isOne ? null : <Amount value={{ amount: owed.total, currency }} />}
        <OwedCredits owed={owed} />
      </div>
      <StackedBar label={words.debtor.whatIsOwed} stretches={ageStretches(owed)} />
      <dl className="owed-buckets">
        {owed.buckets.map((bucket, step) => (
          <div key={bucket}>
            <dt>
              <span className={`stretch-mark scale-${Math.min(step, 4)}`} aria-hidden="true" />
              {words.debtor.bucket(bucket)}
            </dt>
            <dd>
              <Amount bare value={{ amount: owed.amounts[step] ?? "0", currency }} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function OwedCredits({ owed: { memos, payments, deposits, currency } }: { readonly owed: Owed }) {
  return (
    <span className="owed-credits">
      {isZero({ amount: payments }) ? null : (
        <span>
          {words.debtor.payments} <Amount value={{ amount: payments, currency }} tone="in" />
        </span>
      )}
      {isZero({ amount: memos }) ? null : (
        <span>
          {words.debtor.memos} <Amount value={{ amount: memos, currency }} tone="in" />
        </span>
      )}
      {isZero({ amount: deposits }) ? null : (
        <span>
          {words.debtor.deposits} <Amount value={{ amount: deposits, currency }} />
        </span>
      )}
    </span>
  );
}
