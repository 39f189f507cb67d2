import { Button, Textarea } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { askForPayTo, type AskForPayToBody, type Creditor } from "../client.ts";
import { approvalsKey, useApprovals } from "../floor/use-approvals.ts";
import { WaitingApproval } from "../floor/waiting-approval.tsx";
import { useMay } from "../shell/session.ts";
import { ActForm } from "../ui/act-form.tsx";
import { Banner } from "../ui/banner.tsx";
import { useNotice } from "../ui/notice.tsx";
import { Panel } from "../ui/panel.tsx";
import { fieldTrouble } from "../ui/problem.ts";
import { typedField } from "../ui/typed-field.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

type PanelProps = { readonly creditor: Creditor };

/** Where letters say to pay a creditor; and another place, which one asks for and somebody else approves. */
export function PayToPanel({ creditor }: PanelProps) {
  const says = words.creditors.payToByTwo;
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const { data } = useApprovals("open");
  const waiting = data?.approvals.find(({ payTo }) => payTo?.creditorId === creditor.creditorId);
  return (
    <Panel title={says.title}>
      {waiting === undefined ? (
        <p className="pay-to">{creditor.payTo === "" ? says.nothing : creditor.payTo}</p>
      ) : (
        <>
          <Banner tone="amber" title={says.waits}>
            <span>{says.waitsWords}</span>
          </Banner>
          <WaitingApproval approval={waiting} />
        </>
      )}
      {waiting !== undefined || asking || !may("askForPayTo") ? null : (
        <Button variant="default" onClick={() => setAsking(true)}>
          {says.ask}
        </Button>
      )}
      {asking && waiting === undefined ? <AskForm creditor={creditor} close={() => setAsking(false)} /> : null}
    </Panel>
  );
}

function AskForm({ creditor: { creditorId, version, payTo }, close }: PanelProps & { readonly close: () => void }) {
  const says = words.creditors.payToByTwo;
  const queries = useQueryClient();
  const { tell } = useNotice();
  const [text, setText] = useState(payTo);
  const [because, setBecause] = useState("");
  const act = useAct({
    send: (body: AskForPayToBody, options) => askForPayTo({ creditorId, body }, options),
    done: async () => {
      tell({ says: words.approvals.askedFor });
      await queries.invalidateQueries({ queryKey: approvalsKey });
      close();
    },
  });
  const field = { disabled: false, set: setText, value: text, hint: words.creditors.hints.payTo, label: says.after };
  return (
    <ActForm
      label={says.askNow}
      act={act}
      isWhole={because.trim() !== "" && text.trim() !== payTo.trim()}
      send={() => act.run({ over: version, payTo: text, because: because.trim() })}
      cancel={close}
    >
      <p className="lead">{says.lead}</p>
      <Textarea
        {...typedField({ ...field, trouble: fieldTrouble(act.error, "payTo") })}
        autosize
        minRows={3}
        maxRows={8}
        data-autofocus
      />
      <Textarea
        label={says.how}
        description={says.howHint}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
        maxLength={1000}
        autosize
        minRows={2}
      />
    </ActForm>
  );
}
