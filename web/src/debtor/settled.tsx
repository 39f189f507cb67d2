import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { readSettled, type Settled as SettledAnswer } from "../client.ts";
import { Amount } from "../ui/amount.tsx";
import { TableDay } from "../ui/day.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { Tag } from "../ui/tag.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { creditNumber } from "./credit-number.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { ItemTable } from "./item-table.tsx";
import { Reversal } from "./reversal.tsx";

/** What is paid and the money that came, folded away until somebody wants it: a payment that bounced is reversed here. */
export function Settled({ isAsked }: { readonly isAsked: boolean }) {
  const [isOpen, setOpen] = useState(isAsked);
  return (
    <section aria-label={words.debtor.settled.title}>
      <p className="owed-paid">
        <button type="button" className="link-button small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.debtor.settled.hide : words.debtor.settled.show}
        </button>
      </p>
      {isOpen ? <WhatIsSettled /> : null}
    </section>
  );
}

function WhatIsSettled() {
  const { debtorId } = useDebtorDesk();
  const { data, error, refetch } = useQuery({
    queryKey: ["postings", debtorId, "settled"],
    queryFn: ({ signal }) => readSettled({ debtorId }, { signal }),
  });
  if (error !== null) return <ReadTrouble error={error} again={() => void refetch()} />;
  if (data === undefined) return <SkeletonRows count={2} height={28} />;
  const { payments, items, more } = data;
  if (payments.length + items.length === 0) return <p className="owed-none">{words.debtor.settled.nothing}</p>;
  return (
    <>
      {payments.length === 0 ? null : <Payments payments={payments} />}
      {items.length === 0 ? null : <ItemTable items={items} />}
      {more ? <p className="owed-none small">{words.debtor.settled.more}</p> : null}
    </>
  );
}

function Payments({ payments }: Pick<SettledAnswer, "payments">) {
  return (
    <ol className="plain-list postings owed-payments" aria-label={words.debtor.settled.payments}>
      {payments.map((payment) => (
        <li key={payment.entryId} className={payment.reversedBy === null ? "posting" : "posting posting-reversed"}>
          <TableDay on={payment.receivedOn} />
          <span className="posting-words">
            <strong>{words.kinds.other(payment.kind)}</strong>{" "}
            <span className="figures">{creditNumber(payment.number)}</span>{" "}
            <span className="soft">{payment.by ?? sentenceText(payment.because)}</span>
            {payment.reversedBy === null ? null : <Tag tone="red">{words.debtor.postings.reversed}</Tag>}
          </span>
          <Amount value={payment.amount} tone="in" />
          <Reversal entry={payment} />
        </li>
      ))}
    </ol>
  );
}
