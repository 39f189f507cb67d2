import { existsSync, readFileSync } from "node:fs";
import { inOrder } from "#happenings/book/how-asked";
import { takeInFiles, type HowToRead, type TakenIn } from "#happenings/book/take-in-files";
import { plainKindMapping, readKindMapping } from "#intake/cutover/kind-mapping";
import { cutOverKinds, isCutOverKind } from "#intake/cutover/kinds";
import { importRefusals } from "#intake/import-batch";
import { readMappingOnPreset } from "#intake/preset-mapping";
import { findMapping } from "#intake/mappings/store";
import type { Desk } from "#happenings/desk/desk";
import { WrongUse, type CommandAnswer, type CommandArguments } from "#platform/command";
import { readWords } from "#happenings/documents/read-words";
import { unreadCount } from "#evidence/words/store";
import { dayOrderOption, instantOption } from "./dates.ts";
import type { DeskCommand } from "./desk-command.ts";
import { filesAt, filesMax } from "./files-at.ts";
import { owesOption, whoOwes } from "./owes-option.ts";
import { refusal } from "./refusal.ts";
import { tableText } from "./table-text.ts";

/** How long a command reads the words of new documents; the desk reads on in the background. */
const wordsMsMax = 20_000;

/** `dunlin import`: takes files of receivables in, as one batch in one transaction. */
export const importCommand: DeskCommand = {
  name: "import",
  summary: "Takes files of receivables in, as one batch",
  takes: "FILE|FOLDER...",
  wordsMin: 1,
  wordsMax: filesMax,
  options: {
    preset: { type: "string", says: "how the files are read (default: generic; dunlin presets lists them)" },
    mapping: { type: "string", says: "a file that says which heading is which column, or the name of a saved mapping" },
    kind: { type: "string", says: "a kind of file from another system: accounts, efforts, stops... (dunlin presets)" },
    creditor: { type: "string", says: "whose receivables they are" },
    owes: owesOption,
    dates: { type: "string", says: "in which order days are written, where the files do not show it: mm/dd/yyyy" },
    "as-of": { type: "string", says: "the instant that the files show (default: now)" },
    "all-or-nothing": { type: "boolean", says: "one rejected row leaves nothing" },
    "dry-run": { type: "boolean", says: "says what would come of it, and changes nothing" },
  },
  runsIn: "desk",
  run: async (desk, given) => {
    const dates = dayOrderOption("dates", given.text("dates"));
    const named = await howToRead(desk, given);
    if ("because" in named) return refusal(named.refusal, named.because);
    const how = dates === undefined ? named : inOrder(named, dates);
    const isDryRun = given.flag("dry-run");
    const isDocuments = "kind" in how && how.kind === "documents";
    const taken = await takeInFiles(desk, {
      files: given.words.flatMap((path) => filesAt(path, { mayBeFolder: isDocuments })),
      how,
      creditor: given.text("creditor"),
      owes: whoOwes(given.text("owes")),
      asOf: instantOption("as-of", given.text("as-of")),
      allOrNothing: given.flag("all-or-nothing"),
      dryRun: isDryRun,
      loginId: null,
    });
    if (!taken.ok) return refusal(taken.refusal, importRefusals[taken.refusal]);
    return answerOf(taken.value, { isDryRun, words: isDocuments && !isDryRun ? await wordsText(desk) : "" });
  },
};

/** The words of documents are read after they are on record, so that a long import is not held up by them. */
async function wordsText(desk: Desk): Promise<string> {
  const read = await readWords(desk, { msMax: wordsMsMax });
  const waiting = await unreadCount(desk.database.queries);
  const more = waiting === 0 ? "" : ` ${waiting} wait for a running desk.`;
  return `The words of ${read} documents were read, by which they are found.${more}`;
}

type Unusable = { readonly refusal: "mapping_is_unusable" | "kind_is_unknown"; readonly because: string };

async function howToRead({ database }: Desk, given: CommandArguments): Promise<HowToRead | Unusable> {
  const [preset, file, kind] = [given.text("preset"), given.text("mapping"), given.text("kind")];
  if (preset !== undefined && file !== undefined) throw new WrongUse("--preset and --mapping exclude each other.");
  if (preset !== undefined && kind !== undefined) throw new WrongUse("--preset and --kind exclude each other.");
  if (kind !== undefined) return kindToRead(kind, file);
  if (file === undefined) return { preset: preset ?? "generic" };
  const saved = existsSync(file) ? undefined : await findMapping(database.queries, file);
  if (saved !== undefined) return { mapping: saved.mapping };
  const mapping = readMappingOnPreset(jsonOf(file));
  return mapping.ok ? { mapping: mapping.value } : { refusal: "mapping_is_unusable", because: mapping.because };
}

function kindToRead(kind: string, file: string | undefined): HowToRead | Unusable {
  if (!isCutOverKind(kind)) return { refusal: "kind_is_unknown", because: importRefusals.kind_is_unknown };
  if (file === undefined) return { kind, mapping: plainKindMapping };
  const mapping = readKindMapping(jsonOf(file), cutOverKinds[kind]);
  return mapping.ok ? { kind, mapping: mapping.value } : { refusal: "mapping_is_unusable", because: mapping.because };
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new WrongUse(`${file} is no JSON file that can be read: ${String(error)}`);
  }
}

const mandateBy = "dunlin creditors mandate";

type Besides = { readonly isDryRun: boolean; readonly words: string };

function answerOf(taken: TakenIn, { isDryRun, words }: Besides): CommandAnswer {
  const { creditor, ignored, rows, created, updated, unchanged, closed, rejected, control, batchId } = taken;
  const { doubtfulAddresses, withoutMandate, isNewCreditor, whoOwes: who } = taken;
  const counts = { rows, created, updated, unchanged, closed, doubtfulAddresses };
  const json = {
    creditor,
    isNewCreditor,
    whoOwes: who,
    withoutMandate,
    ignored,
    ...counts,
    rejected,
    control,
    batchId,
  };
  const text = [
    `${isDryRun ? "Nothing was changed. This would come of it in" : "Into"} the book of ${creditor}:`,
    `${rows} rows: ${created} created, ${updated} updated, ${unchanged} unchanged, ${closed} closed.`,
    ...(isNewCreditor ? [newCreditorText(creditor)] : []),
    ...whoOwesText(who),
    ...withoutMandate.map(({ name }) => `No mandate of ${name} is in force: nothing leaves for it (${mandateBy}).`),
    ...ignored.map(({ file, headings }) => `Not read in ${file}: ${headings.join(", ")}.`),
    ...(doubtfulAddresses === 0 ? [] : [`Doubtful addresses: ${doubtfulAddresses}. They were taken in as they are.`]),
    ...Object.entries(control).map(
      ([currency, totals]) =>
        `${currency}: ${totals.rows} in the files, ${totals.book} in the book, ${totals.pending} pending in the source.`,
    ),
  ];
  if (words !== "") text.push(words);
  if (batchId !== null) text.push(`If this was a mistake: dunlin take-back ${batchId} --because "..."`);
  if (rejected.length === 0) return { json, text: text.join("\n") };
  const cells = rejected.map(({ file, row, field, because }) => [file, String(row), field, because]);
  text.push("", tableText(["file", "row", "field", "because"], cells, { right: [1] }));
  const others = batchId !== null ? "the others were taken in" : "nothing was taken in";
  const because = `${faultsText(rejected)}; ${isDryRun ? "this was a dry run" : others}.`;
  return { json, text: text.join("\n"), because };
}

function newCreditorText(name: string): string {
  return `There was no creditor ${name}: it is a new one, collected for in its own name. Is the name written as before?`;
}

function whoOwesText({ persons, firms, guessed, mustBeSaid, knownOtherwise }: TakenIn["whoOwes"]): string[] {
  const lines = persons + firms === 0 ? [] : [`New debtors: ${persons} persons, ${firms} firms.`];
  if (mustBeSaid) lines.push(`Nothing is taken in so. ${importRefusals.who_owes_is_not_said} (--owes persons|firms)`);
  else if (guessed > 0) lines.push(`Taken for firms, since nobody says who owes (--owes persons|firms): ${guessed}.`);
  if (knownOtherwise === 0) return lines;
  return [...lines, `Known as persons where this says firms, or the other way, and left so: ${knownOtherwise}.`];
}

/** A row may have several faults; what is wrong with a whole file stands at no row. */
function faultsText(rejected: TakenIn["rejected"]): string {
  const count = new Set(rejected.map(({ file, row }) => `${file} ${row}`)).size;
  return count === 1 ? "1 row or file was rejected" : `${count} rows or files were rejected`;
}
