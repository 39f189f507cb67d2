import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { ReadDebtorAnswer } from "../client.ts";
import { isZero } from "../ui/amount-text.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { ItemRow } from "./item-row.tsx";

type Item = ReadDebtorAnswer["items"][number];

/** What is retained is due on no day, and comes last. */
function oldestFirst(a: Item, b: Item): number {
  return (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999");
}

/** The items: those that are open, oldest first; paid ones on demand. Each opens to the postings that explain it. */
export function ItemTable() {
  const { view } = useDebtorDesk();
  const { item: asked } = useSearch({ from: "/debtors/$debtorId" });
  const isAsked = ({ number }: Item) => number === asked;
  const [chosen, setShowPaid] = useState<boolean>();
  const open = view.items.filter((item) => !isZero(item.open)).toSorted(oldestFirst);
  const paid = view.items.filter((item) => isZero(item.open));
  const showPaid = chosen ?? paid.some(isAsked);
  const shown = showPaid ? [...open, ...paid] : open;
  return (
    <>
      {shown.length === 0 ? <p className="owed-none">{words.debtor.nothingOpen}</p> : null}
      {shown.length === 0 ? null : (
        <table className="table items">
          <thead>
            <tr>
              <th scope="col">{words.debtor.item}</th>
              <th scope="col" className="items-issued">
                {words.debtor.issued}
              </th>
              <th scope="col">{words.debtor.due}</th>
              <th scope="col" className="number">
                {words.debtor.days}
              </th>
              <th scope="col" className="number items-amount">
                {words.debtor.amount}
              </th>
              <th scope="col" className="number">
                {words.debtor.open}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((item) => (
              <ItemRow key={`${item.id} ${isAsked(item)}`} item={item} isAsked={isAsked(item)} />
            ))}
          </tbody>
        </table>
      )}
      {paid.length === 0 ? null : (
        <p className="owed-paid">
          <button type="button" className="link-button small" onClick={() => setShowPaid(!showPaid)}>
            {showPaid ? words.debtor.hidePaid : words.debtor.showPaid}
          </button>{" "}
          <span className="soft small">{words.debtor.paidItems(paid.length)}</span>
        </p>
      )}
    </>
  );
}
