import type { ListDebtorsAnswer } from "../client.ts";
import { Amount } from "../ui/amount.tsx";
import { TableDay } from "../ui/day.tsx";
import { Tag } from "../ui/tag.tsx";
import { words } from "../words.ts";
import type { Column } from "./book-search.ts";

type CellValue = ListDebtorsAnswer["debtors"][number]["cells"][string] | undefined;

/** What stands in a column of a line, set by what the column holds. */
export function Cell({ column, value }: { readonly column: Column; readonly value: CellValue }) {
  if (value === null || value === undefined || value === false) return null;
  if (value === true) {
    return <Tag tone={column.name === "disputed" ? "amber" : "red"}>{words.book.columns[column.name]}</Tag>;
  }
  if (typeof value === "object") return <Amount value={value} />;
  if (typeof value === "number") return <span className="figures">{words.book.days(value)}</span>;
  switch (column.name) {
    case "kind":
    case "lang":
      return words.kinds.other(value);
    case "action":
      return words.kinds.act(value);
    case "number":
      return <span className="figures soft">{value}</span>;
    default:
      return column.is === "day" ? <TableDay on={value} /> : value;
  }
}
