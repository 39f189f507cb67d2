import { TextInput } from "@mantine/core";
import { useDeferredValue, useMemo, useState } from "react";
import type { ReadAgingAnswer } from "../client.ts";
import { Amount } from "../ui/amount.tsx";
import { LoadMore } from "../ui/load-more.tsx";
import { StackedBar } from "../ui/stacked-bar.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { words } from "../words.ts";
import { ageStretches } from "./age-stretches.ts";
import { AgingRow } from "./aging-row.tsx";
import { rowName, type Row } from "./row-name.ts";

type Aging = ReadAgingAnswer[number];

type AgingTableProps = { readonly aging: Aging; readonly opensDebtor: boolean };

const pageSize = 100;

/** The aging in one currency: a bar to look at, the table behind it, and its rows a hundred at a time. */
export function AgingTable({ aging, opensDebtor }: AgingTableProps) {
  const [shown, setShown] = useState(pageSize);
  const [filter, setFilter] = useState("");
  const wanted = useDeferredValue(filter.trim().toLowerCase());
  const rows = useMemo(() => aging.rows.filter((row) => rowText(row).toLowerCase().includes(wanted)), [aging, wanted]);
  const { currency } = aging;
  return (
    <section className="aging" aria-label={`${words.aging.title} ${currency}`}>
      <header className="aging-head">
        <h2>
          <Amount value={{ amount: aging.total, currency }} />
        </h2>
        <span className="soft small">{words.aging.shown(Math.min(shown, rows.length), aging.rows.length)}</span>
        <TextInput
          size="xs"
          type="search"
          aria-label={words.aging.filter}
          placeholder={words.aging.filter}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
      </header>
      <StackedBar label={words.aging.bar} stretches={ageStretches(aging)} />
      <ScrollRegion className="aging-scroll" label={words.aging.table(currency)}>
        <table className="table">
          <AgingTotals aging={aging} />
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <AgingRow
                key={`${row.debtorId} ${row.accountId} ${row.creditorId} ${rowText(row)}`}
                buckets={aging.buckets}
                row={row}
                currency={currency}
                opensDebtor={opensDebtor}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <LoadMore hasMore={shown < rows.length} busy={false} more={() => setShown(shown + pageSize)} />
    </section>
  );
}

function rowText(row: Row): string {
  const { name, number } = rowName(row);
  return `${name} ${number}`;
}

function AgingTotals({ aging }: { readonly aging: Aging }) {
  const { currency } = aging;
  return (
    <thead>
      <tr>
        <th scope="col">{words.aging.who}</th>
        {aging.buckets.map((bucket, index) => (
          <th key={bucket} scope="col" className="number">
            <span className={`stretch-mark scale-${Math.min(index, 4)}`} aria-hidden="true" />
            {words.debtor.bucket(bucket)}
          </th>
        ))}
        <th scope="col" className="number">
          {words.aging.total}
        </th>
        <th scope="col" className="number">
          {words.aging.credits}
        </th>
      </tr>
      <tr className="aging-totals">
        <th scope="row">{words.aging.all}</th>
        {aging.amounts.map((amount, index) => (
          <td key={aging.buckets[index]} className="number">
            <Amount bare value={{ amount, currency }} />
          </td>
        ))}
        <td className="number">
          <Amount bare value={{ amount: aging.total, currency }} />
        </td>
        <td className="number">
          <Amount bare value={{ amount: aging.credits.total, currency }} tone="in" />
        </td>
      </tr>
    </thead>
  );
}
