import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { TellMe } from "../lookouts/tell-me.tsx";
import { paths } from "../paths.ts";
import { useKeys } from "../ui/key-bindings.ts";
import { isRefusal } from "../ui/problem.ts";
import { useRowKeys } from "../ui/row-keys.ts";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { BookList } from "./book-list.tsx";
import { ColumnChoice } from "./column-choice.tsx";
import { ExportButton } from "./export-button.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { FilterField } from "./filter-field.tsx";
import { wholeOf } from "./filter-offers.ts";
import { JumpRow } from "./jump-row.tsx";
import { MonitorTiles } from "./monitor-tiles.tsx";
import { NothingHere } from "./nothing-here.tsx";
import { useSelected } from "./selected.ts";
import { SelectionBar } from "./selection-bar.tsx";
import { useBook, useBookSearch, useLanguage } from "./use-book.ts";
import { useTyped } from "../ui/use-typed.ts";
import { ViewTabs } from "./view-tabs.tsx";
import "./book.css";
import "./filter.css";

/** All debtors that one may see: filtered, in order, by columns; as a view, or as a monitor shows them. */
export function BookScreen() {
  const { asked, ask } = useBookSearch();
  const field = useRef<HTMLInputElement>(null);
  const language = useLanguage();
  const [text, type] = useTyped({
    settled: asked.find ?? "",
    whole: (typed) => wholeOf(typed, language?.fields ?? []),
    settle: (find) => ask({ find: find === "" ? undefined : find }),
  });
  const book = useBook(asked);
  const selected = useSelected(book.lines);
  const rows = useBookKeys({ field, book, selected });
  // What cannot be read of a filter is told beside it, and the list stays as it was.
  const fault = isRefusal(book.error, "filter_is_unclear") ? words.said(book.error.facts.says ?? "") : undefined;
  return (
    <div className="screen">
      <div className="screen-head">
        <h1>{words.book.title}</h1>
        <FilterField field={field} text={text} type={type} fault={fault} />
      </div>
      <MonitorTiles />
      {asked.monitor === undefined ? null : <TellMe monitor={asked.monitor} />}
      <ViewTabs asked={asked} />
      <div className="book-tools">
        {book.filter === undefined ? null : <FilterChips filter={book.filter} asked={asked} ask={ask} />}
        <JumpRow asked={asked} columns={book.columns} ask={ask} />
        <span className="book-tools-end">
          <ColumnChoice asked={asked} ask={ask} />
          <ExportButton asked={asked} label={words.book.export} />
        </span>
      </div>
      {book.error === null || fault !== undefined ? null : <ReadTrouble error={book.error} again={book.again} />}
      {book.isPending ? <SkeletonRows count={10} height={48} /> : null}
      {book.isEmpty ? <NothingHere {...asked} /> : null}
      <SelectionBar chosen={selected.chosen} asked={asked} clear={selected.clear} />
      {book.lines.length === 0 ? null : <BookList {...{ book, asked, ask, selected }} list={rows.list} />}
    </div>
  );
}

type Keyed = {
  readonly field: React.RefObject<HTMLInputElement | null>;
  readonly book: ReturnType<typeof useBook>;
  readonly selected: ReturnType<typeof useSelected>;
};

/** The keys of the book: rows up and down, one or many selected, the first of them opened, and the way to the filter. */
function useBookKeys({ field, book, selected }: Keyed) {
  const navigate = useNavigate();
  const rows = useRowKeys();
  const [first] = selected.chosen;
  useKeys(words.book.title, [
    { key: "j", label: words.book.keys.down, run: () => rows.move(1) },
    { key: "k", label: words.book.keys.up, run: () => rows.move(-1) },
    { key: "/", label: words.book.keys.find, run: () => field.current?.focus() },
    {
      key: "x",
      label: words.book.keys.select,
      run: (how) => {
        const line = book.lines[rows.place()];
        if (line === undefined) return;
        if (how?.shift === true) selected.stretch(line);
        else selected.toggle(line);
      },
    },
    {
      key: "o",
      label: words.book.keys.open,
      run: () => {
        if (first !== undefined) void navigate({ to: paths.debtor, params: { debtorId: first.debtorId } });
      },
    },
    { key: "Escape", label: words.book.keys.unselect, run: selected.clear },
  ]);
  return rows;
}
