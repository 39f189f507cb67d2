import { Button } from "@mantine/core";
import { useState } from "react";
import {
  changeAccountPurpose,
  endObligor,
  type ChangeAccountPurposeBody,
  type EndObligorBody,
  type ReadDebtorAnswer,
} from "../client.ts";
import { statementPath } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { Amounts } from "../ui/amount.tsx";
import { AskReason } from "../ui/ask-reason.tsx";
import { Panel } from "../ui/panel.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { AccountNotice } from "./account-notice.tsx";
import { useDebtorDesk } from "./debtor-desk.ts";
import { DebtorLink } from "./debtor-link.tsx";
import { ObligorForm } from "./obligor-form.tsx";

type Account = ReadDebtorAnswer["accounts"][number];
type Obligor = Account["obligors"][number];

/** Under what the debtor owes, who is bound beside them, and by which accounts of others they are bound. */
export function AccountsPanel() {
  const { view } = useDebtorDesk();
  return (
    <Panel title={words.debtor.accounts}>
      <ul className="plain-list facts">
        {view.accounts.map((account) => (
          <AccountLine key={account.id} account={account} />
        ))}
        {view.boundBy.map((bound) => (
          <li key={`${bound.accountId} ${bound.role}`}>
            <span className="soft small">{words.people.obligor.boundBy(words.kinds.other(bound.role))}</span>
            <span className="facts-main">
              <DebtorLink debtor={bound} />
            </span>
            <span className="soft small">
              {bound.creditor} <span className="figures">{bound.account}</span>
            </span>
            <Amounts values={bound.open} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function AccountLine({ account }: { readonly account: Account }) {
  const { debtorId } = useDebtorDesk();
  const may = useMay();
  const [binding, setBinding] = useState(false);
  return (
    <li>
      <span className="facts-main">{account.creditor}</span>
      {may("readStatement") ? (
        <a
          className="small"
          href={statementPath({ debtorId, creditorId: account.creditorId })}
          aria-label={words.debtor.statementOf(account.creditor)}
          target="_blank"
          rel="noreferrer"
        >
          {words.debtor.statement}
        </a>
      ) : null}
      <span className="soft small">
        {words.kinds.account(account.kind)} <span className="figures">{account.number}</span>
        {`, ${words.people.purpose.of(account.purpose)}, ${words.debtor.capacity(account.capacity)}`}
      </span>
      <SayPurpose account={account} />
      <AccountNotice account={account} />
      {account.obligors.map((obligor) => (
        <ObligorLine key={`${obligor.debtorId} ${obligor.role}`} obligor={obligor} accountId={account.id} />
      ))}
      {binding ? <ObligorForm accountId={account.id} close={() => setBinding(false)} /> : null}
      {may("bindObligor") && !binding ? (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={words.people.obligor.bindTo(account.number)}
          onClick={() => setBinding(true)}
        >
          {words.people.obligor.bind}
        </Button>
      ) : null}
    </li>
  );
}

/** Says what an account was for, where that was recorded wrong. */
function SayPurpose({ account }: { readonly account: Account }) {
  const { debtorId, refresh } = useDebtorDesk();
  const may = useMay();
  const from = account.purpose as ChangeAccountPurposeBody["from"];
  const to = from === "consumer" ? "business" : "consumer";
  const change = useAct({
    send: (because: string, options) =>
      changeAccountPurpose({ debtorId, accountId: account.id, body: { from, to, because } }, options),
    done: refresh,
  });
  if (!may("changeAccountPurpose")) return null;
  return <AskReason act={words.people.purpose.say(from)} question={words.people.purpose.why} {...change} />;
}

function ObligorLine({ obligor, accountId }: { readonly obligor: Obligor; readonly accountId: string }) {
  const { debtorId, refresh } = useDebtorDesk();
  const may = useMay();
  const end = useAct({
    send: (because: string, options) => {
      const role = obligor.role as EndObligorBody["role"];
      return endObligor({ debtorId, accountId, obligorId: obligor.debtorId, body: { role, because } }, options);
    },
    done: refresh,
  });
  return (
    <span className="small">
      <span className="soft">{words.kinds.other(obligor.role)}: </span>
      <DebtorLink debtor={obligor} />{" "}
      {may("endObligor") ? <AskReason act={words.people.end} question={words.people.obligor.endWhy} {...end} /> : null}
    </span>
  );
}
