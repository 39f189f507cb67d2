import { money, type Currency, type Money } from "#money/money";
import { addressLines, grouped } from "./letter-page.ts";
import { longDay, shortDay as shortDayIn } from "./templates/written.ts";

/** An item as a statement shows it: what it was for, what was settled of it by the day, and what is left. */
export type StatementItem = {
  readonly number: string;
  readonly issuedOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
  readonly charged: Money;
  readonly open: Money;
  readonly isDisputed: boolean;
};

/** What one debtor owes one creditor on a day. */
export type StatementFacts = {
  readonly on: Temporal.PlainDate;
  readonly from: { readonly name: string; readonly address: string; readonly phone: string };
  readonly creditor: { readonly name: string; readonly payTo: string };
  readonly debtor: { readonly name: string; readonly number: string; readonly address: string };
  /** Whether a consumer is to be told that a debt collector writes. */
  readonly disclosure: string | null;
  readonly items: readonly StatementItem[];
  readonly credits: readonly { readonly number: string; readonly on: Temporal.PlainDate; readonly open: Money }[];
};

export const statementRefusals = {
  nothing_open: "Nothing was owed on that day, and no credit was left.",
} as const;

// A statement is written in English.
const shortDay = (day: Temporal.PlainDate) => shortDayIn(day, "en");

/** A statement's facts as its page is given them: every text is ready to be shown, and every sum follows from its lines. */
export function statementPage({ on, from, creditor, debtor, disclosure, items, credits }: StatementFacts) {
  const currencies = [...new Set([...items, ...credits].map(({ open }) => open.currency))].toSorted();
  return {
    date: { year: on.year, month: on.month, day: on.day, text: longDay(on, "en") },
    from: { name: from.name, lines: addressLines(from.address), phone: from.phone },
    to: { name: debtor.name, lines: addressLines(debtor.address) },
    ...{ creditor: creditor.name, number: debtor.number, payTo: creditor.payTo, disclosure },
    tables: currencies.map((currency) => {
      const rows = items.filter(({ open }) => open.currency === currency);
      const left = credits.filter(({ open }) => open.currency === currency);
      const owed = sum(currency, rows);
      return {
        currency,
        rows: rows.map((item) => itemRow(item, on)),
        owed: grouped(owed),
        credits: left.map((credit) => [credit.number, shortDay(credit.on), grouped(credit.open)]),
        balance: left.length === 0 ? null : grouped(money(currency, owed.minor - sum(currency, left).minor)),
      };
    }),
  };
}

function itemRow({ number, issuedOn, dueOn, charged, open, isDisputed }: StatementItem, on: Temporal.PlainDate) {
  const { days } = dueOn.until(on, { largestUnit: "days" });
  return [
    ...[isDisputed ? `${number} (contested)` : number, shortDay(issuedOn), shortDay(dueOn), days > 0 ? `${days}` : ""],
    ...[grouped(charged), grouped(money(open.currency, charged.minor - open.minor)), grouped(open)],
  ];
}

function sum(currency: Currency, rows: readonly { readonly open: Money }[]): Money {
  return money(
    currency,
    rows.reduce((all, { open }) => all + open.minor, 0n),
  );
}

/** A statement in Typst: whose, of which day, how each balance comes about. All values are data. */
export const statementTemplate = String.raw`
#let d = json(bytes(sys.inputs.data))
#set document(title: "Statement, " + d.creditor, author: d.from.name,
  date: datetime(year: d.date.year, month: d.date.month, day: d.date.day))
#set page(paper: "us-letter", margin: (top: 0.9in, bottom: 0.9in, x: 0.9in),
  footer: context align(center, text(size: 8pt, fill: luma(90))[
    #d.from.name, page #counter(page).display("1 of 1", both: true)
  ]))
#set text(font: "Libertinus Serif", size: 10pt, lang: "en", region: "US")
#let plain(value) = text(value)
#let stacked(values) = values.map(plain).join(linebreak())
#grid(columns: (1fr, auto), align: (left + bottom, right + bottom),
  text(size: 15pt, weight: "bold", plain(d.from.name)),
  text(size: 8.5pt, fill: luma(70), stacked(d.from.lines + (if d.from.phone == "" { () } else { (d.from.phone,) }))))
#line(length: 100%, stroke: 0.6pt + luma(120))
#v(0.3in)
#block(height: 1.1in, stacked((d.to.name,) + d.to.lines))
#grid(columns: (1fr, auto), stacked(("Our reference: " + d.number, "Creditor: " + d.creditor)), plain(d.date.text))
#show heading: set text(size: 13pt)
= Statement of account
What is open on this day is what was charged, less what was settled by then.
#set table(stroke: none, inset: (x: 4pt, y: 4pt))
#for part in d.tables {
  set text(number-width: "tabular")
  table(columns: (1fr, auto, auto, auto, auto, auto, auto), align: (left, right, right, right, right, right, right),
    table.header(table.hline(stroke: 0.6pt), [*Number*], [*Issued*], [*Due*], [*Days past due*], [*Charged*], [*Settled*],
      strong("Open, " + part.currency), table.hline(stroke: 0.6pt)),
    ..part.rows.map(row => row.map(plain)).flatten(),
    table.hline(stroke: 0.6pt), table.cell(colspan: 6)[*Owed*], strong(part.owed),
    ..part.credits.map(credit => (table.cell(colspan: 6)[Received #plain(credit.at(1)), not yet applied: #plain(credit.at(0))],
      plain("-" + credit.at(2)))).flatten(),
    ..if part.balance == none { () } else { (table.cell(colspan: 6)[*Balance after what is not yet applied*], strong(part.balance)) })
}
#if d.payTo != "" [Payment to: #plain(d.payTo)]
#if d.disclosure != none { block(above: 1.5em, text(size: 9.5pt, strong(d.disclosure))) }
`;
