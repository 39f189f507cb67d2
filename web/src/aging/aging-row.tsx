import { Link } from "@tanstack/react-router";
import { memo, type ReactNode } from "react";
import { paths } from "../paths.ts";
import { Amount } from "../ui/amount.tsx";
import { isZero } from "../ui/amount-text.ts";
import { rowName, type Row } from "./row-name.ts";

type AgingRowProps = {
  readonly row: Row;
  readonly buckets: readonly string[];
  readonly currency: string;
  readonly opensDebtor: boolean;
};

/** A row of the aging. It opens what it is made of. */
export const AgingRow = memo(function AgingRow({ row, buckets, currency, opensDebtor }: AgingRowProps) {
  const { name, number } = rowName(row);
  return (
    <tr>
      <th scope="row" className="aging-who">
        {opensDebtor ? <RowLink row={row}>{name}</RowLink> : name}{" "}
        {number === "" ? null : <span className="soft figures">{number}</span>}
      </th>
      {row.amounts.map((amount, index) => (
        <td key={buckets[index]} className="number">
          <Amount bare value={{ amount, currency }} />
        </td>
      ))}
      <td className="number aging-total">
        <Amount bare value={{ amount: row.total, currency }} />
      </td>
      <td className="number">
        {isZero({ amount: row.credits.total }) ? null : (
          <Amount bare value={{ amount: row.credits.total, currency }} tone="in" />
        )}
      </td>
    </tr>
  );
});

/** A row that names its debtor opens it; one that has only a number is looked up in the book. */
function RowLink({ row, children }: { readonly row: Row; readonly children: ReactNode }) {
  if (row.debtorId === undefined) {
    return (
      <Link to={paths.book} search={{ find: row.number ?? row.debtor }}>
        {children}
      </Link>
    );
  }
  return (
    <Link to={paths.debtor} params={{ debtorId: row.debtorId }}>
      {children}
    </Link>
  );
}
