import { Button } from "@mantine/core";
import { useState } from "react";
import { leaveGroup, type ReadDebtorAnswer } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { Amounts } from "../ui/amount.tsx";
import { AskReason } from "../ui/ask-reason.tsx";
import { Panel } from "../ui/panel.tsx";
import { phoneText } from "../ui/phone-text.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { DebtorLink } from "./debtor-link.tsx";
import { GroupForm } from "./group-form.tsx";

type Group = NonNullable<ReadDebtorAnswer["group"]>;

/** To which group of firms the debtor belongs: its parent, its children, who pays, and what they owe together. */
export function GroupPanel() {
  const { view } = useDebtorDesk();
  const may = useMay();
  const [joining, setJoining] = useState(false);
  const { group } = view;
  const hasParent = group !== null && group.parent !== null;
  const mayJoin = may("joinGroup");
  if (group === null && (!mayJoin || view.debtor.kind !== "business")) return null;
  return (
    <Panel title={words.people.group.title}>
      {group === null ? <span className="soft">{words.people.group.none}</span> : <GroupLines group={group} />}
      {joining ? <GroupForm close={() => setJoining(false)} /> : null}
      {mayJoin && !joining && !hasParent ? (
        <Button size="compact-xs" variant="default" onClick={() => setJoining(true)}>
          {words.people.group.join}
        </Button>
      ) : null}
    </Panel>
  );
}

function GroupLines({ group }: { readonly group: Group }) {
  const { parent, payer, children, childrenMore, members, total } = group;
  return (
    <ul className="plain-list facts">
      {parent === null ? null : <ParentLine parent={parent} />}
      {payer === null ? null : <PayerLine payer={payer} isParent={payer.debtorId === parent?.debtorId} />}
      {children.map((child) => (
        <li key={child.debtorId}>
          <span className="facts-main">
            <DebtorLink debtor={child} />
          </span>
          <span className="soft small">
            {child.pays ? words.people.group.childPaid : words.people.group.childPaysItself}
          </span>
          <Amounts values={child.owed} />
        </li>
      ))}
      {childrenMore === 0 ? null : <li className="soft small">{words.people.group.more(childrenMore)}</li>}
      {members < 2 ? null : (
        <li>
          <span className="soft small">{words.people.group.total(members)}</span>
          <Amounts values={total} />
        </li>
      )}
    </ul>
  );
}

function ParentLine({ parent }: { readonly parent: NonNullable<Group["parent"]> }) {
  const { debtorId, refresh } = useDebtorDesk();
  const may = useMay();
  const leave = useAct({
    send: (because: string, options) => leaveGroup({ debtorId, body: { because } }, options),
    done: refresh,
  });
  return (
    <li>
      <span className="soft small">{words.people.group.belongsTo}</span>
      <span className="facts-main">
        <DebtorLink debtor={parent} />
      </span>
      <span className="soft small">{parent.pays ? words.people.group.pays : words.people.group.paysItself}</span>
      {may("leaveGroup") ? (
        <AskReason act={words.people.group.leave} question={words.people.group.leaveWhy} {...leave} />
      ) : null}
    </li>
  );
}

/** Whom one reaches about money that another firm pays. */
function PayerLine({ payer, isParent }: { readonly payer: NonNullable<Group["payer"]>; readonly isParent: boolean }) {
  return (
    <li>
      <span className="soft small">{words.people.group.askHere(payer.name)}</span>
      {isParent ? null : (
        <span className="facts-main">
          <DebtorLink debtor={payer} />
        </span>
      )}
      {payer.reach.map(({ kind, value, name, role }) => (
        <span key={value} className="small">
          {name === null ? "" : `${name}${role === null ? "" : `, ${words.kinds.other(role)}`}: `}
          <span className="soft">{words.kinds.point(kind)}</span> <span className="figures">{phoneText(value)}</span>
        </span>
      ))}
    </li>
  );
}
