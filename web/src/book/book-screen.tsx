import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { actingKeys, useActing } from "../assigning/use-acting.ts";
import { TellMe } from "../lookouts/tell-me.tsx";
import { paths } from "../paths.ts";
import { isRefusal } from "../ui/problem.ts";
import { ScreenTitle } from "../ui/screen-title.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { filterAsked, filterShown } from "../words/filter-words.ts";
import { words } from "../words.ts";
import { BookList } from "./book-list.tsx";
import { lineKey, type Line } from "./book-search.ts";
import { BookSelection } from "./book-selection.tsx";
import { ColumnChoice } from "./column-choice.tsx";
import { ExportButton } from "./export-button.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { FilterField } from "./filter-field.tsx";
import { wholeOf } from "./filter-offers.ts";
import { JumpRow } from "./jump-row.tsx";
import { MonitorTiles } from "./monitor-tiles.tsx";
import { NothingHere } from "./nothing-here.tsx";
import { useBook, useBookSearch, useFilterFields } from "./use-book.ts";
import { useList } from "../ui/use-list.ts";
import { useTyped } from "../ui/use-typed.ts";
import { ViewTabs } from "../views/view-tabs.tsx";
import "./book.css";
import "./filter.css";

/** All debtors that one may see: filtered, in order, by columns; as a view, or as a monitor shows them. */
export function BookScreen() {
  const { asked, ask } = useBookSearch();
  const field = useRef<HTMLInputElement>(null);
  const fields = useFilterFields();
  const [text, type] = useTyped({
    settled: asked.find ?? "",
    shown: (find) => filterShown(find, words.book.filterWords()),
    whole: (typed) => filterAsked(wholeOf(typed, fields), words.book.filterWords()),
    settle: (find) => ask({ find: find === "" ? undefined : find }),
  });
  const book = useBook(asked);
  const acting = useActing(book.again);
  const list = useBookList({ lines: book.lines, acting, field });
  const { selected } = list;
  // What cannot be read of a filter is told beside it, and the list stays as it was.
  const fault = isRefusal(book.error, "filter_is_unclear") ? words.said(book.error.facts.says ?? "") : undefined;
  return (
    <div className="screen">
      <div className="screen-head">
        <ScreenTitle>{words.book.title}</ScreenTitle>
        <FilterField field={field} text={text} type={type} fault={fault} />
      </div>
      <MonitorTiles />
      {asked.monitor === undefined ? null : <TellMe monitor={asked.monitor} />}
      <ViewTabs screen="book" search={asked} whole={words.book.whole} />
      <div className="book-tools">
        {book.filter === undefined ? null : <FilterChips filter={book.filter} asked={asked} ask={ask} />}
        <JumpRow asked={asked} columns={book.columns} ask={ask} />
        <span className="book-tools-end">
          <ColumnChoice asked={asked} ask={ask} />
          <ExportButton asked={asked} label={words.ui.excel} />
        </span>
      </div>
      {book.error === null || fault !== undefined ? null : <ReadTrouble error={book.error} again={book.again} />}
      {book.isPending ? <SkeletonRows count={10} height={48} /> : null}
      {book.isEmpty ? <NothingHere {...asked} /> : null}
      <BookSelection chosen={selected.chosen} asked={asked} acting={acting} clear={selected.clear} />
      {book.lines.length === 0 ? null : <BookList {...{ book, asked, ask, list }} />}
    </div>
  );
}

type Worked = {
  readonly lines: readonly Line[];
  readonly acting: ReturnType<typeof useActing>;
  readonly field: React.RefObject<HTMLInputElement | null>;
};

/** The book as it is worked by keys: the way to the filter, the first of the selected opened, and the acts. */
function useBookList({ lines, acting, field }: Worked) {
  const navigate = useNavigate();
  return useList({ title: words.book.title, rows: lines, keyOf: lineKey, selects: true }, (grip) => [
    { key: "/", label: words.book.keys.find, run: () => field.current?.focus() },
    {
      key: "o",
      label: words.book.keys.open,
      run: () => {
        const [first] = grip.targets();
        if (first !== undefined) void navigate({ to: paths.debtor, params: { debtorId: first.debtorId } });
      },
    },
    ...actingKeys(acting, grip),
  ]);
}
