import { TextInput } from "@mantine/core";
import { useState } from "react";
import { askApproval, setCreditLimit, type SetCreditLimitBody } from "../client.ts";
import { useTellAsked, useWaiting, Waiting } from "../floor/ask-approval.tsx";
import { useMay } from "../shell/session.ts";
import { ActForm } from "../ui/act-form.tsx";
import { OpensBeside } from "../ui/opens-beside.tsx";
import { isRefusal } from "../ui/problem.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

/** Sets a limit in one currency from today on: an amount, and why. */
export function LimitForm({ creditorId, currency }: { readonly creditorId: string; readonly currency: string }) {
  const { debtorId, refresh } = useDebtorDesk();
  const [open, setOpen] = useState(false);
  const may = useMay();
  const tellAsked = useTellAsked();
  const done = () => {
    setOpen(false);
    return refresh();
  };
  const set = useAct({
    send: (body: SetCreditLimitBody, options) => setCreditLimit({ debtorId, body }, options),
    done,
  });
  const ask = useAct({
    send: ({ creditorId: thingId, amount, because }: SetCreditLimitBody, options) =>
      askApproval({ debtorId, body: { kind: "set-credit-limit", thingId, amount, because } }, options),
    done: async ({ approvalId }) => {
      await tellAsked(approvalId);
      return done();
    },
  });
  const waiting = useWaiting({ debtorId, kind: "set-credit-limit", thingId: creditorId });
  const asks = !may("setCreditLimit") || isRefusal(set.error, "over_authority");
  const act = asks ? ask : set;
  const label = asks ? words.approvals.ask(words.approvals.kinds["set-credit-limit"]) : words.debtor.credit.set;
  if (asks && waiting !== undefined) return <Waiting approval={waiting} />;
  return (
    <OpensBeside button={label} opening={[open, setOpen]}>
      {(close) => (
        <LimitFields
          label={label}
          currency={currency}
          act={act}
          cancel={close}
          onSubmit={(said) => act.run({ creditorId, ...said })}
        />
      )}
    </OpensBeside>
  );
}

type FieldsProps = {
  readonly label: string;
  readonly currency: string;
  readonly act: { readonly busy: boolean; readonly error: Error | null };
  readonly cancel: () => void;
  readonly onSubmit: (said: Pick<SetCreditLimitBody, "amount" | "because">) => void;
};

function LimitFields({ label, currency, act, cancel, onSubmit }: FieldsProps) {
  const [amount, setAmount] = useState("");
  const [because, setBecause] = useState("");
  const isWhole = amount.trim() !== "" && because.trim() !== "";
  const send = () =>
    onSubmit({ amount: { amount: amount.trim().replaceAll(",", ""), currency }, because: because.trim() });
  return (
    <ActForm label={label} {...{ act, isWhole, send, cancel }}>
      <TextInput
        label={words.debtor.credit.limitIn(currency)}
        value={amount}
        onChange={(event) => setAmount(event.currentTarget.value)}
        inputMode="decimal"
        autoComplete="off"
        data-autofocus
      />
      <TextInput
        label={words.debtor.credit.limitWhy}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
    </ActForm>
  );
}
