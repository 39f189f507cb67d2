import { Button, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { TellMe } from "../lookouts/tell-me.tsx";
import { paths } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { Empty } from "../ui/empty.tsx";
import { useKeys } from "../ui/key-bindings.ts";
import { LoadMore } from "../ui/load-more.tsx";
import { useRowKeys } from "../ui/row-keys.ts";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { BookHead } from "./book-head.tsx";
import { BookRow } from "./book-row.tsx";
import { monitorOf, type BookSearch } from "./book-search.ts";
import { MonitorTiles } from "./monitor-tiles.tsx";
import { useBook } from "./use-book.ts";
import "./book.css";

/** All debtors that one may see, found by anything known of them, or those whom a monitor shows. */
export function BookScreen() {
  const { find, monitor } = useSearch({ from: paths.book });
  const may = useMay();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useSearchText(find ?? "");
  const book = useBook({ find, monitor });
  const { list, move } = useRowKeys();
  useKeys(words.book.title, [
    { key: "j", label: words.book.keys.down, run: () => move(1) },
    { key: "k", label: words.book.keys.up, run: () => move(-1) },
    { key: "/", label: words.book.keys.find, run: () => field.current?.focus() },
  ]);
  return (
    <div className="screen">
      <div className="screen-head">
        <h1>{words.book.title}</h1>
        {may("listDuplicates") ? <Link to={paths.duplicates}>{words.people.duplicates}</Link> : null}
        <TextInput
          ref={field}
          type="search"
          className="book-find"
          aria-label={words.book.find}
          placeholder={words.book.find}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <MonitorTiles />
      {monitor === undefined ? null : <TellMe monitor={monitor} />}
      {book.error === null ? null : <ReadTrouble error={book.error} again={book.again} />}
      {book.isPending ? <SkeletonRows count={10} height={48} /> : null}
      {book.isEmpty ? <NothingHere find={find} monitor={monitor} /> : null}
      {book.debtors.length === 0 ? null : (
        <>
          <BookHead />
          <ol className="row-list" ref={list} aria-label={words.book.title} aria-busy={book.isStale}>
            {book.debtors.map((row) => (
              <BookRow key={row.debtorId} row={row} />
            ))}
          </ol>
        </>
      )}
      <LoadMore hasMore={book.hasMore} busy={book.busy} load={book.more} />
    </div>
  );
}

/** What is typed goes into the address a moment later, so that what was found can be bookmarked. */
function useSearchText(find: string) {
  const navigate = useNavigate();
  const [text, setText] = useState(find);
  const settle = useDebouncedCallback((next: string) => {
    const wanted = next.trim();
    void navigate({
      to: paths.book,
      search: ({ monitor }) => ({ monitor: monitorOf(monitor), find: wanted === "" ? undefined : wanted }),
      replace: true,
    });
  }, 150);
  const type = (next: string) => {
    setText(next);
    settle(next);
  };
  return [text, type] as const;
}

function NothingHere({ find, monitor }: BookSearch) {
  if (find !== undefined) return <Empty title={words.book.nothingFound(find)}>{words.book.nothingFoundWords}</Empty>;
  if (monitor !== undefined) {
    const whole = <Button renderRoot={(props) => <Link to={paths.book} {...props} />}>{words.book.wholeBook}</Button>;
    return (
      <Empty title={words.book.nobodyWatched} action={whole}>
        {words.book.nobodyWatchedWords}
      </Empty>
    );
  }
  return (
    <Empty
      title={words.book.empty}
      action={<Button renderRoot={(props) => <Link to={paths.import} {...props} />}>{words.today.toImport}</Button>}
    >
      {words.book.emptyWords}
    </Empty>
  );
}
