import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { raiseDispute, type RaiseDisputeBody, type ReadDebtorAnswer } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { amountText, decimalsOf, isZero } from "../ui/amount-text.ts";
import { useNotice } from "../ui/notice.tsx";
import { useDraft } from "../ui/stored.ts";
import { useAct } from "../ui/use-act.ts";
import { takeFocus } from "../ui/take-focus.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { EvidenceField, keepFiles } from "./evidence.tsx";
import { readAmount } from "./promise-phrase.ts";
import { disputeBack } from "./ways-back.ts";

type Reason = NonNullable<RaiseDisputeBody["reason"]>;

type Filled = {
  readonly itemId: string;
  readonly amount: string;
  readonly because: string;
  readonly reason: Reason;
  /** How it came; empty where nobody has said it yet. */
  readonly came: "" | "written" | "said";
};

/** Nothing is filled in yet: what is told on a call is said, how another dispute came is asked. */
const otherwise: Filled = { itemId: "", amount: "", because: "", reason: "other", came: "" };
const onCall: Filled = { ...otherwise, came: "said" };

/** Records what is contested of an item, and what they say about it. */
export function DisputeForm() {
  const { debtorId, view, compose, isCalling } = useDebtorDesk();
  const [draft, change, forget] = useDraft(`dispute ${debtorId}`, isCalling ? onCall : otherwise);
  const { amount, because, reason, came } = draft;
  const open = view.items.filter((item) => !isZero(item.open) && isContestable(item, came));
  const { id: itemId = "" } = open.find(({ id }) => id === draft.itemId) ?? open[0] ?? {};
  const [files, setFiles] = useState<readonly File[]>([]);
  const act = useRaiseDispute(forget);
  const currency = open.find(({ id }) => id === itemId)?.open.currency ?? "USD";
  const read = amount.trim() === "" ? undefined : readAmount(amount.trim(), decimalsOf(currency));
  const isReadable = amount.trim() === "" || read !== undefined;
  const isWhole = itemId !== "" && because.trim() !== "" && isReadable && came !== "";
  const part = read === undefined ? {} : { amount: { amount: read, currency } };
  return (
    <ActForm
      label={words.doing.raiseDispute}
      act={act}
      isWhole={isWhole}
      send={() =>
        act.run({ body: { itemId, because: because.trim(), reason, inWriting: came === "written", ...part }, files })
      }
      cancel={() => compose(undefined)}
    >
      <Textarea
        label={words.doing.disputeBecause}
        value={because}
        onChange={(event) => change({ because: event.currentTarget.value })}
        autosize
        minRows={2}
        ref={takeFocus}
      />
      <CameField came={came} choose={(chosen) => change({ came: chosen })} />
      <ReasonField reason={reason} choose={(chosen) => change({ reason: chosen })} />
      <NativeSelect
        label={words.doing.disputeItem}
        value={itemId}
        onChange={(event) => change({ itemId: event.currentTarget.value })}
        data={open.map((item) => ({ value: item.id, label: `${item.number}, ${amountText(item.open)}` }))}
      />
      <TextInput
        label={words.doing.disputeAmount}
        value={amount}
        inputMode="decimal"
        onChange={(event) => change({ amount: event.currentTarget.value })}
      />
      <EvidenceField files={files} onChange={setFiles} />
    </ActForm>
  );
}

/** What was said of an item may be written after it, and not said again. */
function isContestable({ dispute }: ReadDebtorAnswer["items"][number], came: Filled["came"]): boolean {
  return dispute === null || (!dispute.inWriting && came !== "said");
}

type CameFieldProps = { readonly came: Filled["came"]; readonly choose: (came: Filled["came"]) => void };

/** Whether it came in writing, for which the law stops collecting from a consumer. */
function CameField({ came, choose }: CameFieldProps) {
  return (
    <NativeSelect
      label={words.doing.disputeCame}
      description={words.doing.disputeCameHint}
      value={came}
      required
      onChange={(event) => choose(event.currentTarget.value as Filled["came"])}
      data={[
        { value: "", label: words.ui.notChosen },
        { value: "written", label: words.doing.disputeCameWritten },
        { value: "said", label: words.doing.disputeCameSaid },
      ]}
    />
  );
}

type ReasonFieldProps = { readonly reason: Reason; readonly choose: (reason: Reason) => void };

/** Why it is contested, of the reasons that are counted. */
function ReasonField({ reason, choose }: ReasonFieldProps) {
  return (
    <NativeSelect
      label={words.doing.disputeReason}
      value={reason}
      onChange={(event) => choose(event.currentTarget.value as Reason)}
      data={Object.entries(words.doing.disputeReasons).map(([value, label]) => ({ value, label }))}
    />
  );
}

type Sent = { readonly body: RaiseDisputeBody; readonly files: readonly File[] };

/** Files go on record first, by their content, so that sending them twice is sending them once. */
function useRaiseDispute(forget: () => void) {
  const { debtorId, refresh, compose } = useDebtorDesk();
  const { tell } = useNotice();
  return useAct({
    send: async ({ body, files }: Sent, options) => {
      const documents = await keepFiles(debtorId, files);
      return raiseDispute({ debtorId, body: { ...body, ...(documents.length === 0 ? {} : { documents }) } }, options);
    },
    done: ({ disputeId }) => {
      forget();
      tell({ says: words.doing.disputeRaised, back: disputeBack({ debtorId, disputeId }) });
      compose(undefined);
      return refresh();
    },
  });
}
