import { longDay } from "./templates/written.ts";

/** As many letters as are printed in one run: more wait for the next. */
export const printedMax = 500;

export type PrintRun = {
  readonly printRunId: string;
  readonly madeAt: Temporal.Instant;
  /** The office's day on which it was made, and its name then. */
  readonly madeOn: Temporal.PlainDate;
  readonly office: string;
  /** Who made it; null: somebody on the command line. */
  readonly madeBy: string | null;
  readonly letters: number;
  /** Letters whose sheets were taken out by hand before it was posted. */
  readonly takenOut: number;
  /** The day on which it was given to the post; null where nobody has said so yet. */
  readonly postedOn: Temporal.PlainDate | null;
};

/** What the list of a run says of a letter, as it was when it was printed. */
export type PrintedLine = {
  readonly debtor: string;
  readonly number: string;
  /** The last line of its address. */
  readonly town: string;
  readonly creditor: string;
  readonly template: string;
};

/** A letter of a run, as it was printed. */
export type PrintedLetter = {
  readonly debtorId: string;
  readonly letterId: string;
  /** Where it lies in the run, from one on. */
  readonly place: number;
  /** How many pages it has; null where it was printed before they were kept. */
  readonly pages: number | null;
  /** Null where its debtor was erased since. */
  readonly line: PrintedLine | null;
  /** Its document; null where its sheets were taken out. */
  readonly digest: string | null;
};

/** Where pages of a run begin and end, counted from behind its list. */
export type Pages = { readonly from: number; readonly to: number };

/** A letter that was printed and may not leave any more, or need not: its sheets are to be taken out by hand. */
export type SheetToTakeOut = Pick<PrintedLetter, "debtorId" | "letterId" | "place"> & {
  /** As the list says them; null where its debtor was erased since. */
  readonly debtor: string | null;
  readonly number: string | null;
  readonly because: string;
  /** On which pages it stands; null where that was not kept. */
  readonly pages: Pages | null;
  /** The same of the PDF for both sides of the sheet. */
  readonly pagesOfBothSides: Pages | null;
};

export const printRunRefusals = {
  nothing_to_print: "No letter waits to be printed.",
  print_run_is_unknown: "There is no such print run.",
  posted_in_the_future: "What is posted later is not posted yet.",
  posted_before_it_was_made: "A run is posted on the day that it was made, or later.",
  run_was_posted: "The run was said to be posted on another day already.",
  letter_is_not_in_the_run: "A letter is named whose sheets are not in this run.",
  sheets_to_take_out: "Since it was printed some of its letters have been stopped: their sheets are to be taken out.",
} as const;

/**
 * On which pages each letter of a run stands, in their order: printed on both sides, each begins on a new sheet. Behind one
 * whose pages are not known, nobody can say.
 */
export function pagesOf(letters: readonly Pick<PrintedLetter, "pages">[], bothSides: boolean): (Pages | null)[] {
  let next: number | null = 1;
  return letters.map(({ pages }) => {
    const from: number | null = next;
    if (from === null || pages === null) return (next = null);
    next = from + onSheets(pages, bothSides);
    return { from, to: from + pages - 1 };
  });
}

function onSheets(pages: number, bothSides: boolean): number {
  return bothSides ? pages + (pages % 2) : pages;
}

/** A letter whose pages were counted. */
type Listed = Pick<PrintedLetter, "place" | "line" | "digest"> & { readonly pages: number };

/**
 * The list that goes before the letters of a run: who is written to, and on which pages. The place of a letter whose sheets
 * were taken out stays, and is empty. Texts are ready to be shown.
 */
export function manifestPage(
  run: Pick<PrintRun, "madeOn" | "office">,
  { letters, bothSides }: { readonly letters: readonly Listed[]; readonly bothSides: boolean },
) {
  const pages = pagesOf(letters, bothSides);
  const rows = letters.map(({ place, line, digest }, index) => {
    const at = pagesSaid(pages[index] ?? null);
    const { debtor = "(erased)", number = "", town = "", creditor = "", template = "" } = line ?? {};
    const out = digest === null ? "taken out" : "";
    return [
      `${place}`,
      debtor,
      number,
      town,
      creditor,
      asWords(template),
      [at, out].filter((part) => part !== "").join(", "),
    ];
  });
  const all = letters.reduce((sum, letter) => sum + onSheets(letter.pages, bothSides), 0);
  const takenOut = letters.filter(({ digest }) => digest === null).length;
  const { madeOn, office } = run;
  return {
    date: { year: madeOn.year, month: madeOn.month, day: madeOn.day, text: longDay(madeOn, "en") },
    office,
    rows,
    total: `${lettersSaid(letters.length)} on ${all} ${all === 1 ? "page" : "pages"}, after this list${takenOut === 0 ? "" : `, ${takenOut} taken out`}`,
  };
}

function pagesSaid(pages: Pages | null): string {
  if (pages === null || pages.to < pages.from) return "";
  return pages.from === pages.to ? `${pages.from}` : `${pages.from}–${pages.to}`;
}

/** The name of a template as it is read: "validation-notice" is a "Validation notice". */
function asWords(template: string): string {
  const said = template.replaceAll("-", " ");
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function lettersSaid(letters: number): string {
  return `${letters} ${letters === 1 ? "letter" : "letters"}`;
}

export const manifestTemplate = String.raw`
#let d = json(bytes(sys.inputs.data))
#set document(title: "Print run", author: d.office, date: datetime(year: d.date.year, month: d.date.month, day: d.date.day))
#set page(paper: "us-letter", margin: 0.7in, footer: context align(center, text(size: 8pt)[
  List, page #counter(page).display("1 of 1", both: true)
]))
#set text(font: "Libertinus Serif", size: 9.5pt, lang: "en", region: "US")
#let plain(value) = text(value)
= Print run of #plain(d.date.text)
#plain(d.office). #plain(d.total).
#set table(stroke: none, inset: (x: 3pt, y: 3pt))
#table(
  columns: (auto, 1.3fr, auto, 1.2fr, 1fr, auto, auto),
  align: (right, left, left, left, left, left, right),
  table.header(
    table.hline(stroke: 0.6pt),
    [], [*To*], [*Number*], [*Place*], [*Creditor*], [*Letter*], [*Pages*],
    table.hline(stroke: 0.6pt),
  ),
  ..d.rows.flatten().map(plain),
  table.hline(stroke: 0.6pt),
)
`;
