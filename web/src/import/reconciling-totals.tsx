import type { Reconciling } from "../client.ts";
import { Amount } from "../ui/amount.tsx";
import { Moment } from "../ui/day.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { Tag } from "../ui/tag.tsx";
import { words } from "../words.ts";

const sums = ["book", "pending", "source"] as const;

/** By creditor and currency: what is open here, what of that the source still has to show, and what its last file said. */
export function ReconcilingTotals({ found }: { readonly found: Reconciling }) {
  return (
    <ScrollRegion className="import-scroll" label={words.reconciling.totalsTable}>
      <table className="table">
        <caption>{words.reconciling.totalsTable}</caption>
        <thead>
          <tr>
            <th scope="col">{words.reconciling.creditor}</th>
            {sums.map((name) => (
              <th key={name} scope="col" className="number">
                {words.reconciling[name]}
              </th>
            ))}
            <th scope="col">{words.reconciling.lastFile}</th>
          </tr>
        </thead>
        <tbody>
          {found.totals.map((total) => (
            <tr key={`${total.creditorId} ${total.currency}`}>
              <th scope="row">{total.creditor}</th>
              {sums.map((name) => (
                <td key={name} className="number">
                  <Amount value={{ amount: total[name], currency: total.currency }} />
                </td>
              ))}
              <td>
                <LastFile last={found.lastImports.find((each) => each.creditorId === total.creditorId)} of={total} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type LastFileProps = {
  readonly last: Reconciling["lastImports"][number] | undefined;
  readonly of: { readonly currency: string };
};

/** Of which instant the last file was, and whether its total was what is open here and what was pending. */
function LastFile({ last, of: { currency } }: LastFileProps) {
  if (last === undefined) return <span className="soft">{words.reconciling.noFile}</span>;
  const control = last.control.find((each) => each.currency === currency);
  return (
    <>
      <Moment at={last.asOf} />{" "}
      {control === undefined ? null : (
        <Tag tone={control.agrees ? "green" : "amber"}>
          {control.agrees ? words.reconciling.agrees : words.reconciling.differs}
        </Tag>
      )}{" "}
      {last.rejected === 0 ? null : <span className="import-bad">{words.reconciling.rejected(last.rejected)}</span>}
    </>
  );
}
