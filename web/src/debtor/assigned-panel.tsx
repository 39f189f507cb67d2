import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { AssignForm } from "../assigning/assign-form.tsx";
import { listAssignments, type ListAssignmentsAnswer } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { NearDay } from "../ui/day.tsx";
import { Panel } from "../ui/panel.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

/** Whose the accounts are, will be and were: by whom, from when, and why. */
export function AssignedPanel() {
  const { debtorId, refresh } = useDebtorDesk();
  const may = useMay();
  const [isGiving, setIsGiving] = useState(false);
  const query = useQuery({
    queryKey: ["assignments", debtorId],
    queryFn: ({ signal }) => listAssignments({ debtorId }, { signal }),
    enabled: may("listAssignments"),
  });
  if (!may("listAssignments")) return null;
  const assignments = query.data?.assignments ?? [];
  const done = () => {
    setIsGiving(false);
    return refresh();
  };
  return (
    <Panel title={words.sharing.assigned}>
      {query.error === null ? null : <ReadTrouble error={query.error} again={() => void query.refetch()} />}
      {query.isSuccess && assignments.length === 0 ? <span className="soft">{words.sharing.everybodys}</span> : null}
      <ul className="plain-list facts">
        {assignments.map((one) => (
          <AssignedLine key={JSON.stringify(one)} assigned={one} />
        ))}
      </ul>
      {isGiving ? <AssignForm what={{ debtorIds: [debtorId] }} done={done} cancel={() => setIsGiving(false)} /> : null}
      {may("assignDebtors") && !isGiving ? (
        <Button size="compact-xs" variant="default" onClick={() => setIsGiving(true)}>
          {words.sharing.handOver}
        </Button>
      ) : null}
    </Panel>
  );
}

function AssignedLine({ assigned }: { readonly assigned: ListAssignmentsAnswer["assignments"][number] }) {
  const { account, to, fromOn, untilOn, because, by } = assigned;
  return (
    <li>
      <span className="facts-main">{to}</span>
      <span className="soft small">
        {account}, {words.sharing.from} <NearDay on={fromOn} />
        {untilOn === null ? null : (
          <>
            {" "}
            {words.sharing.until} <NearDay on={untilOn} />
          </>
        )}
      </span>
      <span className="soft small">
        {because} {by === null ? null : words.sharing.by(by)}
      </span>
    </li>
  );
}
