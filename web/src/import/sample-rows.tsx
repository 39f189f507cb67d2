import type { PreviewImportAnswer } from "../client.ts";
import { amountText } from "../ui/amount-text.ts";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { words } from "../words.ts";

type Row = PreviewImportAnswer["sample"][number];

/** The first rows as they were read, so that a wrong column is seen before it is taken in. */
export function SampleRows({ rows }: { readonly rows: readonly Row[] }) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((column) =>
    rows.some((row) => cellText(row[column]) !== ""),
  );
  if (rows.length === 0) return null;
  return (
    <ScrollRegion className="import-scroll" label={words.imports.sample}>
      <table className="table">
        <caption>{words.imports.sample}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={isAmount(rows, column) ? "number" : undefined}>
                {words.kinds.other(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={JSON.stringify(row)}>
              {columns.map((column) => (
                <td key={column} className={isAmount(rows, column) ? "number figures" : "figures"}>
                  {cellText(row[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Whether a column holds amounts, which stand to the right: as decimals, so that a row's number is none. */
function isAmount(rows: readonly Row[], column: string): boolean {
  const said = rows.map((row) => cellText(row[column])).filter((text) => text !== "");
  return said.length > 0 && said.every((text) => /^-?[\d,]+\.\d+$/.test(text));
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return String(value);
  if ("amount" in value && "currency" in value) {
    return amountText({ amount: String(value.amount), currency: String(value.currency) });
  }
  return JSON.stringify(value);
}
