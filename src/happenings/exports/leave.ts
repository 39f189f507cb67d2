import type { Id } from "#base/id";
import { recordExport, type Export } from "#book/exports/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { FileAnswer } from "#platform/operation";
import { workbookType, writeWorkbook, type Sheet } from "#platform/workbook";
import type { Desk } from "#happenings/desk/desk";

/** Something that leaves the desk as a file: what was asked for, how much it is, and who takes it along. */
export type Leaving = {
  readonly what: Export["what"];
  /** As its address says it; what nobody said is left out. */
  readonly asked: Readonly<Record<string, unknown>>;
  readonly lines: number;
  readonly loginId: Id<"login"> | null;
  readonly now: Temporal.Instant;
};

/** Puts on record that something leaves. */
export async function recordLeft(
  { chance }: Pick<Desk, "chance">,
  tx: Queries,
  { asked, now, ...leaving }: Leaving,
): Promise<void> {
  const said = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [[name, String(value)]],
  );
  const exportId = newId<"export">(now, chance);
  await recordExport(tx, { ...leaving, exportId, asked: Object.fromEntries(said), exportedAt: now });
}

/**
 * A file that leaves, and is on record before anybody has it. What is in it was read of a snapshot that takes no writes: the
 * record is a transaction of its own.
 */
export async function leaveAsFile(
  desk: Pick<Desk, "chance" | "database">,
  file: FileAnswer,
  leaving: Leaving,
): Promise<FileAnswer> {
  await desk.database.transaction((tx) => recordLeft(desk, tx, leaving));
  return file;
}

type Named = { readonly sheets: readonly Sheet[]; readonly name: string };

/** The same of lists: a workbook, a sheet for each. */
export async function leaveAsWorkbook(
  desk: Pick<Desk, "chance" | "database">,
  { sheets, name }: Named,
  leaving: Leaving,
): Promise<FileAnswer> {
  return leaveAsFile(desk, await workbookFile({ sheets, name }), leaving);
}

/** Lists as a workbook under a name. */
export async function workbookFile({ sheets, name }: Named): Promise<FileAnswer> {
  return { bytes: await writeWorkbook(sheets), mediaType: workbookType, name: `${name}.xlsx` };
}
