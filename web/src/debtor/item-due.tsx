import { TextInput } from "@mantine/core";
import { useState } from "react";
import { releaseRetainage, type ReadDebtorAnswer, type ReleaseRetainageBody } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { ActForm } from "../ui/act-form.tsx";
import { Amount } from "../ui/amount.tsx";
import { isZero } from "../ui/amount-text.ts";
import { TableDay } from "../ui/day.tsx";
import { OpensBeside } from "../ui/opens-beside.tsx";
import { Tag } from "../ui/tag.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { DaysOverdue } from "./days-overdue.tsx";
import { useDebtorDesk } from "./debtor-desk.ts";

type Item = ReadDebtorAnswer["items"][number];
type Instalment = Item["instalments"][number];

/** When an item is due where one day does not say it: its parts, what is held back, what is let off for paying early. */
export function ItemDue({ item }: { readonly item: Item }) {
  const { terms, discounts, instalments } = item;
  if (terms === "" && discounts.length === 0 && instalments.length === 0) return null;
  return (
    <div className="item-due">
      {terms === "" ? null : (
        <p className="item-terms">
          <span className="soft">{words.debtor.terms.terms}</span> {terms}
        </p>
      )}
      {discounts.map(({ untilOn, amount }) => (
        <p key={untilOn} className="item-terms">
          <span className="soft">{words.debtor.terms.discount}</span> <Amount value={amount} tone="in" />{" "}
          {words.debtor.terms.until} <TableDay on={untilOn} />
        </p>
      ))}
      {instalments.length === 0 ? null : <Instalments item={item} />}
    </div>
  );
}

function Instalments({ item }: { readonly item: Item }) {
  return (
    <table className="table instalments" aria-label={words.debtor.terms.instalmentsOf(item.number)}>
      <thead>
        <tr>
          <th scope="col">{words.debtor.terms.instalment}</th>
          <th scope="col">{words.debtor.due}</th>
          <th scope="col" className="number">
            {words.debtor.days}
          </th>
          <th scope="col" className="number">
            {words.debtor.amount}
          </th>
          <th scope="col" className="number">
            {words.debtor.open}
          </th>
        </tr>
      </thead>
      <tbody>
        {item.instalments.map((part) => (
          <InstalmentRow key={part.number} item={item} part={part} />
        ))}
      </tbody>
    </table>
  );
}

function InstalmentRow({ item, part }: { readonly item: Item; readonly part: Instalment }) {
  const may = useMay();
  const isOpen = !isZero(part.open);
  return (
    <tr>
      <td className="figures">{part.number}</td>
      <td>
        {part.dueOn === null ? (
          <span className="item-retained">
            <Tag tone="amber">{words.debtor.terms.retained}</Tag>
            {isOpen && may("releaseRetainage") ? <Release item={item} /> : null}
          </span>
        ) : (
          <TableDay on={part.dueOn} />
        )}
      </td>
      <td className="number">{isOpen ? <DaysOverdue days={part.daysOverdue} /> : words.debtor.terms.settled}</td>
      <td className="number">
        <Amount bare value={part.amount} tone="soft" />
      </td>
      <td className="number">
        <Amount bare value={part.open} />
      </td>
    </tr>
  );
}

/** Makes due what was held back: from which day on, and why. */
function Release({ item }: { readonly item: Item }) {
  const { debtorId, refresh } = useDebtorDesk();
  const [open, setOpen] = useState(false);
  const [dueOn, setDueOn] = useState("");
  const [because, setBecause] = useState("");
  const act = useAct({
    send: (body: ReleaseRetainageBody, options) => releaseRetainage({ debtorId, itemId: item.id, body }, options),
    done: () => {
      setOpen(false);
      return refresh();
    },
  });
  return (
    <OpensBeside button={words.debtor.terms.release} opening={[open, setOpen]}>
      {(close) => (
        <ActForm
          label={words.debtor.terms.release}
          act={act}
          isWhole={dueOn !== "" && because.trim() !== ""}
          send={() => act.run({ dueOn, because: because.trim() })}
          cancel={close}
        >
          <TextInput
            type="date"
            label={words.debtor.terms.releaseOn}
            value={dueOn}
            onChange={(event) => setDueOn(event.currentTarget.value)}
            data-autofocus
          />
          <TextInput
            label={words.debtor.terms.releaseWhy}
            value={because}
            onChange={(event) => setBecause(event.currentTarget.value)}
          />
        </ActForm>
      )}
    </OpensBeside>
  );
}
