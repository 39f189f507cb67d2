import { addressLines } from "./letter-page.ts";
import { longDay } from "./templates/written.ts";

/** As many letters as are printed in one run: more wait for the next. */
export const printedMax = 500;

export type PrintRun = {
  readonly printRunId: string;
  readonly madeAt: Temporal.Instant;
  /** Who made it; null: somebody on the command line. */
  readonly madeBy: string | null;
  readonly letters: number;
  /** Letters whose sheets were taken out by hand before it was posted. */
  readonly takenOut: number;
  /** The day on which it was given to the post; null where nobody has said so yet. */
  readonly postedOn: Temporal.PlainDate | null;
};

/** A letter of a run, in the order of the run. */
export type PrintedLetter = {
  readonly debtorId: string;
  readonly letterId: string;
  readonly digest: string;
  readonly debtor: string;
  readonly number: string;
  readonly creditor: string;
  readonly template: string;
  readonly address: string;
};

/** Where pages of a run begin and end, counted from behind its list. */
export type Pages = { readonly from: number; readonly to: number };

/** A letter that was printed and may not leave any more, or need not: its sheets are to be taken out by hand. */
export type SheetToTakeOut = Pick<PrintedLetter, "debtorId" | "letterId" | "debtor" | "number"> & {
  readonly because: string;
  /** Where it stands in the list of its run, and on which pages; null where it is not kept any more. */
  readonly place: number | null;
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

type Listed = PrintedLetter & { readonly pages: number };

/** On which pages each letter of a run stands: printed on both sides, each begins on a new sheet. */
export function pagesOf(letters: readonly Pick<Listed, "pages">[], bothSides: boolean): Pages[] {
  let next = 1;
  return letters.map(({ pages }) => {
    const from = next;
    next += onSheets(pages, bothSides);
    return { from, to: from + pages - 1 };
  });
}

function onSheets(pages: number, bothSides: boolean): number {
  return bothSides ? pages + (pages % 2) : pages;
}

/** The list that goes before the letters of a run: who is written to, and on which pages. Texts are ready to be shown. */
export function manifestPage(
  run: { readonly on: Temporal.PlainDate; readonly office: string },
  { letters, bothSides }: { readonly letters: readonly Listed[]; readonly bothSides: boolean },
) {
  const pages = pagesOf(letters, bothSides);
  const rows = letters.map(({ debtor, number, creditor, template, address }, place) => {
    const { from, to } = pages[place] ?? { from: 0, to: 0 };
    const at = from === to ? `${from}` : `${from}–${to}`;
    return [`${place + 1}`, debtor, number, addressLines(address).at(-1) ?? "", creditor, template, at];
  });
  const all = letters.reduce((sum, letter) => sum + onSheets(letter.pages, bothSides), 0);
  const { on, office } = run;
  return {
    date: { year: on.year, month: on.month, day: on.day, text: longDay(on, "en") },
    office,
    rows,
    total: `${letters.length} ${letters.length === 1 ? "letter" : "letters"} on ${all} pages, after this list`,
  };
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
