import { Button, NativeSelect } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { listStatements, sendStatements, type ListStatementsAnswer, type SendStatementsBody } from "../client.ts";
import { useErrand } from "../shell/errands.tsx";
import { useMay } from "../shell/session.ts";
import { Panel } from "../ui/panel.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ActTrouble, ReadTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { StatementRuns } from "./statement-runs.tsx";
import { StatementTiming } from "./statement-timing.tsx";

type Creditor = ListStatementsAnswer["creditors"][number];
type Way = SendStatementsBody["sentBy"];

const says = words.mail.statements;

/** Statements to all who owe a creditor: tried, sent, or by themselves; and what came of the last times. */
export function StatementsPanel() {
  const query = useQuery({
    queryKey: ["mail", "statements"],
    queryFn: ({ signal }) => listStatements({}, { signal }),
    refetchInterval: ({ state }) => (state.data?.isUnderWay === true ? 1_000 : 30_000),
  });
  const { creditors = [], runs = [], isUnderWay = false } = query.data ?? {};
  const maySend = useMay()("sendStatements");
  return (
    <Panel title={says.title}>
      {query.error === null ? null : <ReadTrouble error={query.error} again={() => void query.refetch()} />}
      {maySend && creditors.length > 0 ? <Sending creditors={creditors} isUnderWay={isUnderWay} /> : null}
      {query.isPending ? <SkeletonRows count={2} height={32} /> : null}
      {query.data === undefined ? null : <StatementRuns runs={runs} isUnderWay={isUnderWay} />}
    </Panel>
  );
}

type SendingProps = { readonly creditors: readonly Creditor[]; readonly isUnderWay: boolean };

function Sending({ creditors, isUnderWay }: SendingProps) {
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<string>();
  const [sentBy, setSentBy] = useState<Way>("email");
  const creditor = creditors.find(({ creditorId }) => creditorId === chosen) ?? creditors[0];
  const field = useRef<HTMLSelectElement>(null);
  useErrand("send-statements", () => field.current?.focus());
  const act = useAct({
    send: (body: SendStatementsBody, options) => sendStatements({ body }, options),
    done: () => queries.invalidateQueries({ queryKey: ["mail"] }),
  });
  if (creditor === undefined) return null;
  const { creditorId } = creditor;
  const isBusy = isUnderWay || act.busy;
  return (
    <>
      <div className="mail-statements">
        <NativeSelect
          label={says.creditor}
          ref={field}
          value={creditorId}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={creditors.map(({ creditorId: value, name: label }) => ({ value, label }))}
        />
        <NativeSelect
          label={says.way}
          value={sentBy}
          onChange={(event) => setSentBy(event.currentTarget.value === "post" ? "post" : "email")}
          data={[
            { value: "email", label: says.ways.email },
            { value: "post", label: says.ways.post },
          ]}
        />
        <Button variant="default" disabled={isBusy} onClick={() => act.run({ creditorId, sentBy, dryRun: true })}>
          {says.tryOut}
        </Button>
        <Button disabled={isBusy} onClick={() => act.run({ creditorId, sentBy, dryRun: false })}>
          {says.send}
        </Button>
      </div>
      <p className="soft small">{says.once}</p>
      <ActTrouble error={act.error} />
      <StatementTiming key={creditorId} creditor={creditor} sentBy={sentBy} />
    </>
  );
}
