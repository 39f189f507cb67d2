import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import type { Exported } from "../client.ts";
import { paths } from "../paths.ts";
import { Moment } from "../ui/day.tsx";
import { Empty } from "../ui/empty.tsx";
import { LoadMore } from "../ui/load-more.tsx";
import { Panel } from "../ui/panel.tsx";
import { ScreenHead } from "../ui/screen-head.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { WhenRead } from "../ui/when-read.tsx";
import { filterShown } from "../words/filter-words.ts";
import { words } from "../words.ts";
import { ExportFilter } from "./export-filter.tsx";
import { exportPlace } from "./export-place.ts";
import type { ExportSearch } from "./export-search.ts";
import { useExports } from "./use-exports.ts";
import "./exports.css";

/** What left the desk as a file, the newest first, by any filter. */
export function ExportsScreen() {
  const says = words.exports;
  const navigate = useNavigate();
  const search = useSearch({ from: paths.exports });
  const { people, ...pages } = useExports(search);
  const choose = (next: ExportSearch) => void navigate({ to: paths.exports, search: next, replace: true });
  const isFiltered = Object.values(search).some((value) => value !== undefined);
  return (
    <div className="screen">
      <ScreenHead title={says.title} lead={says.lead} />
      <ExportFilter people={people} search={search} choose={choose} />
      <WhenRead query={pages} rows={8} height={36}>
        {() => (pages.isEmpty ? <Nothing isFiltered={isFiltered} /> : <Exports exports={pages.rows} />)}
      </WhenRead>
      <LoadMore {...pages} />
    </div>
  );
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  const says = words.exports;
  return isFiltered ? <p className="soft">{says.noneFits}</p> : <Empty title={says.none}>{says.noneWords}</Empty>;
}

function Exports({ exports }: { readonly exports: readonly Exported[] }) {
  const says = words.exports;
  return (
    <Panel title={says.title} flush>
      <ScrollRegion className="exports-scroll" label={says.table}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{says.when}</th>
              <th scope="col">{says.by}</th>
              <th scope="col">{says.what}</th>
              <th scope="col" className="number">
                {says.rows}
              </th>
              <th scope="col">{says.asked}</th>
            </tr>
          </thead>
          <tbody>
            {exports.map((one) => (
              <ExportRow key={one.exportId} one={one} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Panel>
  );
}

function ExportRow({ one: { what, asked, lines, exportedAt, by } }: { readonly one: Exported }) {
  const says = words.exports;
  return (
    <tr>
      <td>
        <Moment at={exportedAt} />
      </td>
      <td>{by ?? words.ui.changes.commandLine}</td>
      <td>{says.things[what]}</td>
      <td className="number">{words.ui.count(lines)}</td>
      <td className="exports-asked">
        <Link {...exportPlace({ what, asked })} title={says.look}>
          {askedText(asked)}
        </Link>
      </td>
    </tr>
  );
}

/** What was asked for, by the names that its address has for it. */
function askedText(asked: Exported["asked"]): string {
  const { named, all } = words.exports;
  const said = Object.entries(asked).filter(([, value]) => value !== "");
  const shown = (name: string, value: string) =>
    name === "find" ? filterShown(value, words.book.filterWords()) : value;
  return said.length === 0
    ? all
    : said.map(([name, value]) => `${named[name] ?? name}: ${shown(name, value)}`).join("; ");
}
