import { Button, NativeSelect } from "@mantine/core";
import type { ListExportsAnswer } from "../client.ts";
import { DayChoice } from "../ui/day-choice.tsx";
import { words } from "../words.ts";
import { exportedThings, type ExportSearch } from "./export-search.ts";

type FilterProps = {
  readonly people: ListExportsAnswer["people"];
  readonly search: ExportSearch;
  readonly choose: (next: ExportSearch) => void;
};

/** Which files are shown: what they hold, who took them out, and on which days. */
export function ExportFilter({ people, search, choose }: FilterProps) {
  const says = words.exports;
  const any = { value: "", label: says.any };
  const orNone = (text: string) => (text === "" ? undefined : text);
  const isFiltered = Object.values(search).some((value) => value !== undefined);
  return (
    <search className="exports-filter" aria-label={says.filter}>
      <NativeSelect
        label={says.what}
        value={search.what ?? ""}
        onChange={({ currentTarget: { value } }) =>
          choose({ ...search, what: exportedThings.find((thing) => thing === value) })
        }
        data={[any, ...exportedThings.map((thing) => ({ value: thing, label: says.things[thing] }))]}
      />
      <NativeSelect
        label={says.by}
        value={search.by ?? ""}
        onChange={({ currentTarget: { value } }) => choose({ ...search, by: orNone(value) })}
        data={[any, ...people.map(({ loginId, name }) => ({ value: loginId, label: name }))]}
      />
      <DayChoice label={says.from} value={search.from ?? ""} choose={(from) => choose({ ...search, from })} />
      <DayChoice label={says.to} value={search.to ?? ""} choose={(to) => choose({ ...search, to })} />
      {isFiltered ? (
        <Button variant="default" onClick={() => choose({})}>
          {says.clear}
        </Button>
      ) : null}
    </search>
  );
}
