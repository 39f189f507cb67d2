import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { paths } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { Empty } from "../ui/empty.tsx";
import { filterShown } from "../words/filter-words.ts";
import { words } from "../words.ts";
import type { BookSearch } from "./book-search.ts";

/** Why the list is empty, and the one thing to do. */
export function NothingHere({ find, monitor, from }: BookSearch) {
  const whole = <Button renderRoot={(props) => <Link to={paths.book} {...props} />}>{words.book.wholeBook}</Button>;
  if (find !== undefined) {
    return (
      <Empty title={words.book.nothingFound(filterShown(find, words.book.filterWords()))} action={whole}>
        {words.book.nothingFoundWords}
      </Empty>
    );
  }
  if (monitor !== undefined || from !== undefined) {
    return (
      <Empty title={words.book.nobodyWatched} action={whole}>
        {words.book.nobodyWatchedWords}
      </Empty>
    );
  }
  return <EmptyBook />;
}

/** The first day: whoever settles the office is led to that before the book, and who may not import is not led there. */
function EmptyBook() {
  const may = useMay();
  return (
    <Empty
      title={words.book.empty}
      action={
        may("importFiles") ? (
          <Button renderRoot={(props) => <Link to={paths.import} {...props} />}>{words.today.toImport}</Button>
        ) : null
      }
    >
      {may("importFiles") ? words.book.emptyWords : words.book.emptyForReaders}
      {may("addPerson") ? (
        <>
          {" "}
          {words.book.firstDay} <Link to={paths.settings}>{words.settings.title}</Link>
          {", "}
          <Link to={paths.firm}>{words.firm.title}</Link>
          {", "}
          <Link to={paths.officePeople}>{words.office.people}</Link>
        </>
      ) : null}
    </Empty>
  );
}
