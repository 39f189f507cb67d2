import { useState } from "react";
import { answerDispute, resolveDispute, type ReadDebtorAnswer } from "../client.ts";
import { AskApproval } from "../floor/ask-approval.tsx";
import { useMay } from "../shell/session.ts";
import { Amount } from "../ui/amount.tsx";
import { AskReason } from "../ui/ask-reason.tsx";
import { NearDay, TableDay } from "../ui/day.tsx";
import { Tag } from "../ui/tag.tsx";
import { takeFocusInSight } from "../ui/take-focus.ts";
import { useAct } from "../ui/use-act.ts";
import { useDrop } from "../ui/use-drop.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { DaysOverdue } from "./days-overdue.tsx";
import { Proofs } from "./evidence.tsx";
import { ItemDue } from "./item-due.tsx";
import { ItemDocuments } from "./item-documents.tsx";
import { ItemPostings } from "./item-postings.tsx";

type Item = ReadDebtorAnswer["items"][number];

/** One item. Its number is the handle that opens it to its postings and documents; files dropped on it are its own. */
export function ItemRow({ item, isAsked }: { readonly item: Item; readonly isAsked: boolean }) {
  const may = useMay();
  const [open, setOpen] = useState(isAsked);
  const [adding, setAdding] = useState<readonly File[]>();
  const take = (files: readonly File[]) => {
    setOpen(true);
    setAdding([...(adding ?? []), ...files]);
  };
  const isOverdue = (item.daysOverdue ?? 0) > 0;
  const { over, place } = useDrop(may("addDocuments") ? take : undefined);
  return (
    <>
      <tr className={[open ? "items-open" : "", over ? "items-over" : ""].join(" ")} {...place}>
        <td>
          <ItemHandle item={item} isAsked={isAsked} open={open} toggle={() => setOpen(!open)} />
        </td>
        <td className="items-issued" data-label={words.debtor.issued}>
          <TableDay on={item.issuedOn} />
        </td>
        <td className="items-due" data-label={words.debtor.due}>
          {item.dueOn === null ? <Tag tone="amber">{words.debtor.terms.retained}</Tag> : <TableDay on={item.dueOn} />}
        </td>
        <td className="number items-days" data-label={isOverdue ? words.debtor.days : undefined}>
          <DaysOverdue days={item.daysOverdue} />
        </td>
        <td className="number items-amount" data-label={words.debtor.amount}>
          <Amount bare value={item.amount} tone="soft" />
        </td>
        <td className="number items-left">
          <Amount value={item.open} />
        </td>
      </tr>
      {open ? (
        <tr className="item-inside">
          <td colSpan={6}>
            {item.dispute === null ? null : <DisputeLine dispute={item.dispute} />}
            {item.unverified === null ? null : <UnverifiedLine dispute={item.unverified} />}
            <ItemDue item={item} />
            <ItemPostings item={item} />
            <ItemDocuments item={item} adding={adding} setAdding={setAdding} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

type HandleProps = {
  readonly item: Item;
  /** Whether one came here for it: then it has the focus. */
  readonly isAsked: boolean;
  readonly open: boolean;
  readonly toggle: () => void;
};

/** The number, which opens the row, with what there is to know of it at a glance. */
function ItemHandle({ item, isAsked, open, toggle }: HandleProps) {
  return (
    <>
      <button
        type="button"
        className="item-handle"
        aria-expanded={open}
        onClick={toggle}
        ref={isAsked ? takeFocusInSight : undefined}
      >
        <span className="item-arrow" aria-hidden="true" />
        <span className="figures">{item.number}</span>
      </button>
      {item.instalments.length === 0 ? null : (
        <span className="soft small">{words.debtor.terms.parts(item.instalments.length)}</span>
      )}
      {item.dispute === null ? null : <Tag tone="amber">{words.debtor.disputed}</Tag>}
      {item.unverified === null ? null : <Tag tone="amber">{words.debtor.unverified}</Tag>}
    </>
  );
}

type Disputed = { readonly dispute: NonNullable<Item["dispute"]> };

/** What is contested, how it came, and whether verification was sent. */
function DisputeSaid({ dispute: { amount, because, inWriting, raisedOn, answeredOn, documents } }: Disputed) {
  return (
    <span>
      <strong>{words.debtor.disputed}</strong> {amount === null ? words.debtor.disputedAll : <Amount value={amount} />}:{" "}
      {because}{" "}
      <span className="soft">
        {inWriting ? words.debtor.disputedInWriting : words.debtor.disputedByWord} <NearDay on={raisedOn} />
        {answeredOn === null ? null : (
          <>
            {", "}
            {words.debtor.disputeAnswered} <NearDay on={answeredOn} />
          </>
        )}
      </span>{" "}
      <Proofs documents={documents} />
    </span>
  );
}

function DisputeLine({ dispute }: Disputed) {
  const { debtorId, refresh } = useDebtorDesk();
  const may = useMay();
  const at = { debtorId, disputeId: dispute.id };
  const answer = useAct({
    send: (sent: string, options) => answerDispute({ ...at, body: { sent } }, options),
    done: refresh,
  });
  const resolve = useAct({
    send: (resolution: string, options) => resolveDispute({ ...at, body: { resolution } }, options),
    done: refresh,
  });
  return (
    <div className="dispute-line">
      <DisputeSaid dispute={dispute} />
      <div className="dispute-acts">
        {may("answerDispute") && dispute.answeredOn === null ? (
          <AskReason act={words.debtor.answer} question={words.debtor.answerHow} {...answer} />
        ) : null}
        {may("resolveDispute") ? (
          <AskReason act={words.debtor.resolve} question={words.debtor.resolveHow} {...resolve} />
        ) : null}
        {may("askApproval") && !may("resolveDispute") ? (
          <AskApproval debtorId={debtorId} kind="resolve-dispute" thingId={dispute.id} />
        ) : null}
      </div>
    </div>
  );
}

/** A dispute that is over in words: for the law it stands until verification is on record as sent. */
function UnverifiedLine({ dispute }: { readonly dispute: NonNullable<Item["unverified"]> }) {
  const { debtorId, refresh } = useDebtorDesk();
  const may = useMay();
  const answer = useAct({
    send: (sent: string, options) => answerDispute({ debtorId, disputeId: dispute.id, body: { sent } }, options),
    done: refresh,
  });
  return (
    <div className="dispute-line">
      <span>
        <strong>{words.debtor.unverified}</strong> {dispute.because}{" "}
        <span className="soft">
          {words.debtor.unverifiedWhy} <NearDay on={dispute.resolvedOn} />
        </span>
      </span>
      <div className="dispute-acts">
        {may("answerDispute") ? (
          <AskReason act={words.debtor.answer} question={words.debtor.answerHow} {...answer} />
        ) : null}
      </div>
    </div>
  );
}
