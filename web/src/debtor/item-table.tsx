import { useSearch } from "@tanstack/react-router";
import type { ReadDebtorAnswer } from "../client.ts";
import { words } from "../words.ts";
import { ItemRow } from "./item-row.tsx";

type Item = ReadDebtorAnswer["items"][number];

/** Items as a table, each of which opens to the postings that explain it; the one that a person came for is open. */
export function ItemTable({ items }: { readonly items: readonly Item[] }) {
  const { item: asked } = useSearch({ from: "/debtors/$debtorId" });
  const isAsked = ({ number }: Item) => number === asked;
  return (
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
        {items.map((item) => (
          <ItemRow key={`${item.id} ${isAsked(item)}`} item={item} isAsked={isAsked(item)} />
        ))}
      </tbody>
    </table>
  );
}
