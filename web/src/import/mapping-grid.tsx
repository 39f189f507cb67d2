import { NativeSelect } from "@mantine/core";
import type { DescribeFileAnswer } from "../client.ts";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { words } from "../words.ts";
import type { OwnMapping } from "./import-form.ts";
import { nameColumn } from "./name-column.ts";

type MappingGridProps = {
  readonly described: DescribeFileAnswer;
  readonly mapping: OwnMapping;
  readonly onChange: (mapping: OwnMapping) => void;
};

const rowsShown = 12;

/** The first rows as they lie. Above each column stands what it is; the number of a row makes it the row of headings. */
export function MappingGrid({ described, mapping, onChange }: MappingGridProps) {
  const { rows, header, columns } = described;
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const places = Array.from({ length: width }, (_, place) => place);
  const columnAt = (place: number) => Object.entries(columns).find(([, at]) => at === place)?.[0] ?? "";
  const first = Math.max(0, rows.findIndex(({ number }) => number === header?.row) - 3);
  return (
    <ScrollRegion className="import-scroll mapping-grid" label={words.mapping.grid}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.imports.row}</th>
            {places.map((place) => (
              <th key={place} scope="col">
                <NativeSelect
                  size="xs"
                  aria-label={words.mapping.columnOf(header?.headings[place] ?? "", place + 1)}
                  disabled={(header?.headings[place] ?? "") === ""}
                  value={columnAt(place)}
                  onChange={(event) =>
                    onChange(nameColumn(mapping, described, { place, column: event.currentTarget.value }))
                  }
                  data={[
                    { value: "", label: words.mapping.notRead },
                    ...described.columnNames.map((value) => ({ value, label: words.mapping.column(value) })),
                  ]}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(first, first + rowsShown).map((row) => (
            <GridRow
              key={row.number}
              row={row}
              isHeader={row.number === header?.row}
              isRead={places.map((place) => columnAt(place) !== "")}
              makeHeader={() => onChange({ ...mapping, headerRow: row.number })}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type GridRowProps = {
  readonly row: DescribeFileAnswer["rows"][number];
  readonly isHeader: boolean;
  /** Of each column, whether anything is read from it. */
  readonly isRead: readonly boolean[];
  readonly makeHeader: () => void;
};

function GridRow({ row: { number, cells }, isHeader, isRead, makeHeader }: GridRowProps) {
  return (
    <tr className={isHeader ? "mapping-header" : undefined}>
      <td>
        <button
          type="button"
          className="mapping-row figures"
          aria-label={words.mapping.makeHeader(number)}
          aria-pressed={isHeader}
          onClick={makeHeader}
        >
          {number}
        </button>
      </td>
      {isRead.map((is, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- a column of a file is its place
        <td key={place} className={is ? undefined : "soft"}>
          {cells[place] ?? ""}
        </td>
      ))}
    </tr>
  );
}
