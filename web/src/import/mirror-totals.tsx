import type { Reconciling } from "../client.ts";
import { Amount } from "../ui/amount.tsx";
import { Moment } from "../ui/day.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { Tag } from "../ui/tag.tsx";
import { words } from "../words.ts";

const { reconciling: says } = words;

/** What each mirror book holds, what its source is expected to show, and what its last file said. */
export function MirrorTotals({ totals, lastImports }: Pick<Reconciling, "totals" | "lastImports">) {
  if (totals.length === 0) return null;
  return (
    <ScrollRegion className="import-scroll" label={says.totals}>
      <table className="table">
        <caption>{says.totals}</caption>
        <thead>
          <tr>
            <th scope="col">{says.whose}</th>
            <th scope="col" className="number">
              {says.open}
            </th>
            <th scope="col" className="number">
              {says.pending}
            </th>
            <th scope="col" className="number">
              {says.expected}
            </th>
            <th scope="col">{says.lastFile}</th>
          </tr>
        </thead>
        <tbody>
          {totals.map(({ creditorId, creditor, currency, book, pending, source }) => (
            <tr key={`${creditorId} ${currency}`}>
              <td>{creditor}</td>
              {[book, pending, source].map((amount, at) => (
                <td key={["book", "pending", "source"][at]} className="number">
                  <Amount value={{ amount, currency }} />
                </td>
              ))}
              <td>
                <LastFile last={lastImports.find((one) => one.creditorId === creditorId)} currency={currency} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type LastFileProps = { readonly last: Reconciling["lastImports"][number] | undefined; readonly currency: string };

function LastFile({ last, currency }: LastFileProps) {
  if (last === undefined) return <span className="soft">{says.noFile}</span>;
  const control = last.control.find((one) => one.currency === currency);
  return (
    <>
      <Moment at={last.importedAt} />{" "}
      {control === undefined ? null : (
        <Tag tone={control.agrees ? "green" : "amber"}>
          {control.agrees ? words.imports.agrees : words.imports.differs}
        </Tag>
      )}
    </>
  );
}
