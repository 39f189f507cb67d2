import { Link } from "@tanstack/react-router";
import { memo } from "react";
import type { ListDebtorsAnswer } from "../client.ts";
import { paths } from "../paths.ts";
import { Amounts } from "../ui/amount.tsx";
import { words } from "../words.ts";

/** One debtor of the book, as a link that opens it. */
export const BookRow = memo(function BookRow({ row }: { readonly row: ListDebtorsAnswer["debtors"][number] }) {
  return (
    <li className="book-item">
      <Link to={paths.debtor} params={{ debtorId: row.debtorId }} className="book-row" data-row>
        <span className="book-name">{row.name}</span>
        <span className="book-number figures soft">{row.number}</span>
        <span className="book-creditor">
          {words.kinds.other(row.kind)} · {row.creditor}
        </span>
        <span className="book-days">{row.owed.length === 0 ? "" : words.today.overdue(row.daysOverdue)}</span>
        <span className="book-owed">
          {row.owed.length === 0 ? (
            <span className="soft">{words.book.nothingOwed}</span>
          ) : (
            <Amounts values={row.owed} />
          )}
        </span>
        {row.because === null ? null : <span className="book-because">{row.because}</span>}
      </Link>
    </li>
  );
});
