import { Link } from "@tanstack/react-router";
import type { ReadReportRowsAnswer } from "../client.ts";
import { paths } from "../paths.ts";
import { figures } from "../ui/amount-text.ts";
import { dayText } from "../ui/day-text.ts";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { words } from "../words.ts";

type Row = ReadReportRowsAnswer["rows"][number];
type ExpectedRowsProps = { readonly rows: readonly Row[]; readonly currency: string };

const columns = ["who", "what", "day", "open", "chance", "amount", "why"] as const;
const numbers: readonly string[] = ["open", "chance", "amount"];

/** What a figure of a forecast is made of: of whom and of what, how much is open, with which chance, and why. */
export function ExpectedRows({ rows, currency }: ExpectedRowsProps) {
  const money = (amount: string) => `${figures({ amount, currency })} ${currency}`;
  return (
    <ScrollRegion className="report-scroll" label={words.reports.expectedTable}>
      <table className="table" aria-label={words.reports.expectedTable}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={numbers.includes(column) ? "number" : undefined}>
                {words.reports.expected[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ debtorId, debtor, number, amount, why }) =>
            why === undefined ? null : (
              <tr key={`${debtorId} ${why.item} ${why.onDay} ${why.from}`}>
                <th scope="row">
                  <Link to={paths.debtor} params={{ debtorId }}>
                    {debtor}
                  </Link>{" "}
                  <span className="soft figures">{number}</span>
                </th>
                <td>{why.item === "" ? words.reports.promise : why.item}</td>
                <td className="figures">{dayText(why.onDay)}</td>
                <td className="number figures">{money(why.open)}</td>
                <td className="number figures">{why.percent} %</td>
                <td className="number figures">{money(amount)}</td>
                <td className="soft">{whyText(why)}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function whyText({ from, seen }: NonNullable<Row["why"]>): string {
  const { expectedWhy } = words.reports;
  if (from === "rate" || from === "coming") return expectedWhy.rate;
  const { paid = 0, of = 0, week = null } = seen ?? {};
  const said = expectedWhy[from](paid, of);
  if (week === null) return said;
  return `${said}, ${week < 0 ? expectedWhy.usuallyBefore(-week) : expectedWhy.usually(week + 1)}`;
}
