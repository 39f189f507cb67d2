import { columnNames, describeFile, fingerprint, type DescribedFile } from "#intake/describe-file";
import { dayPlaces } from "#intake/header-row";
import type { Mapping } from "#intake/mapping";
import { listMappings } from "#intake/mappings/store";
import { withoutSecrets } from "#intake/secret-cells";
import type { DayOrder } from "#calendar/read-day";
import type { Queries } from "#platform/database";
import type { SheetFile } from "#platform/spreadsheet";
import { daysOf, firstRows } from "./take-in/open-source.ts";

const rowsShown = 40;

/** What a person sees of a file before it is read, and what they are asked. */
export type DescribedUpload = DescribedFile & {
  readonly columnNames: readonly string[];
  /** In which order the file writes its days: as it shows, or as the mapping says; null where somebody must say. */
  readonly dates: DayOrder | null;
  readonly unclear: string | null;
  /** The saved mapping whose file had the same headings. */
  readonly knownAs: string | null;
};

/** Describes a file that was uploaded, or says in a sentence why it cannot be read. */
export async function describeUpload(
  tx: Queries,
  file: SheetFile,
  mapping: Mapping,
): Promise<DescribedUpload | { readonly fault: string }> {
  const rows = await firstRows(file, Math.max(rowsShown, mapping.headerRow ?? 0));
  if ("fault" in rows) return rows;
  const described = describeFile(rows, mapping);
  const { header, columns } = described;
  const days =
    header === null || mapping.dates !== null
      ? { order: mapping.dates, unclear: null }
      : await daysOf(file, { ...header, places: dayPlaces(columns) });
  const own = fingerprint(header?.headings ?? []).join(" ");
  const known = (await listMappings(tx)).find(({ headings }) => headings.join(" ") === own && own !== "");
  return {
    ...described,
    rows: withoutSecrets(rows, header?.headings ?? []),
    columnNames,
    dates: days.order,
    unclear: days.unclear?.because ?? null,
    knownAs: known?.name ?? null,
  };
}
