import type { DisputeReason } from "#disputes/reason";
import type { Contact } from "#law/law-case";
import type { Money } from "#money/money";
import type { PromiseToPay } from "#promises/promise-to-pay";
import { grouped } from "./page-table.ts";
import { longDay } from "./templates/written.ts";

/** Why no pack is made, in order of precedence. */
export const packRefusals = {
  debtor_was_erased: "The debtor was erased: nothing is handed over of them any more.",
  nothing_open: "Nothing is open that could be handed over.",
} as const;

export type PackRefusal = keyof typeof packRefusals;

type PromiseState = PromiseToPay["state"];
type EffortOutcome = NonNullable<Contact["outcome"]>;

/** What was done, contested and promised of what a debtor owes a creditor, as whoever takes the matter on is told. */
export type PackFacts = {
  readonly on: Temporal.PlainDate;
  readonly office: string;
  readonly madeBy: string;
  readonly creditor: string;
  readonly debtor: { readonly name: string; readonly number: string };
  readonly efforts: readonly {
    readonly on: Temporal.PlainDate;
    readonly kind: Contact["kind"];
    readonly fromUs: boolean;
    readonly outcome: EffortOutcome | null;
  }[];
  readonly disputes: readonly {
    readonly raisedOn: Temporal.PlainDate;
    readonly item: string;
    readonly reason: DisputeReason;
    readonly amount: Money | null;
    readonly resolvedOn: Temporal.PlainDate | null;
  }[];
  readonly promises: readonly {
    readonly takenOn: Temporal.PlainDate;
    readonly amount: Money;
    readonly dueOn: Temporal.PlainDate;
    readonly state: PromiseState;
  }[];
};

/** The first pages of a hand-over pack, before the statement and the invoices. Texts are ready to be shown. */
export function packPage({ on, office, madeBy, creditor, debtor, efforts, disputes, promises }: PackFacts) {
  return {
    date: { year: on.year, month: on.month, day: on.day, text: longDay(on, "en") },
    office,
    title: `${debtor.name}, ${debtor.number}`,
    lead: `What is owed to ${creditor}. Put together by ${madeBy}; the statement and the invoices on file follow.`,
    parts: [
      {
        title: "Efforts",
        columns: ["Day", "What", "From", "What came of it"],
        rows: efforts.map(({ on: day, kind, fromUs, outcome }) => [
          ...[`${day}`, effortWords[kind], fromUs ? "us" : "them", outcome === null ? "" : outcomeWords[outcome]],
        ]),
      },
      {
        title: "Disputes",
        columns: ["Raised", "Invoice", "Reason", "Amount", "Resolved"],
        rows: disputes.map((one) => [
          ...[`${one.raisedOn}`, one.item, reasonWords[one.reason]],
          one.amount === null ? "all of it" : amountText(one.amount),
          one.resolvedOn === null ? "open" : `${one.resolvedOn}`,
        ]),
      },
      {
        title: "Promises",
        columns: ["Taken", "Amount", "Due", "State"],
        rows: promises.map((one) => [
          ...[`${one.takenOn}`, amountText(one.amount), `${one.dueOn}`, promiseWords[one.state]],
        ]),
      },
    ],
  };
}

const effortWords: Readonly<Record<Contact["kind"], string>> = {
  call: "call",
  conversation: "conversation",
  voicemail: "voicemail",
  letter: "letter",
  email: "e-mail",
  text: "text message",
  visit: "visit",
};

const outcomeWords: Readonly<Record<EffortOutcome, string>> = {
  "no-answer": "no answer",
  busy: "busy",
  "not-in-service": "not in service",
  "voicemail-left": "voicemail left",
  "limited-content-message": "limited-content message left",
  dropped: "the call dropped",
  answered: "answered",
  "wrong-number": "wrong number",
};

const reasonWords: Readonly<Record<DisputeReason, string>> = {
  price: "the price",
  quantity: "the quantity",
  damaged: "it was damaged",
  "not-delivered": "it was not delivered",
  "not-ordered": "it was not ordered",
  duplicate: "it is a duplicate",
  "paid-already": "it was paid already",
  "credit-due": "a credit is due",
  "not-theirs": "it is not theirs",
  insurer: "an insurer pays it",
  other: "another reason",
};

const promiseWords: Readonly<Record<PromiseState, string>> = {
  open: "open",
  kept: "kept",
  keptLate: "kept late",
  broken: "broken",
  withdrawn: "withdrawn",
};

function amountText(amount: Money): string {
  return `${grouped(amount)} ${amount.currency}`;
}

export const packTemplate = String.raw`
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title, author: d.office, date: datetime(year: d.date.year, month: d.date.month, day: d.date.day))
#set page(paper: "us-letter", margin: 0.9in, footer: context align(center, text(size: 8pt)[
  #d.office, page #counter(page).display("1 of 1", both: true)
]))
#set text(font: "Libertinus Serif", size: 10pt, lang: "en", region: "US")
#let plain(value) = text(value)
= #plain(d.title)
#plain(d.date.text). #plain(d.lead)
#set table(stroke: none, inset: (x: 3pt, y: 3pt))
#for part in d.parts {
  heading(level: 2, plain(part.title))
  if part.rows.len() == 0 { par(plain("None.")) } else {
    table(
      columns: (auto, ..(1fr,) * (part.columns.len() - 1)),
      table.header(
        table.hline(stroke: 0.6pt),
        ..part.columns.map(name => strong(name)),
        table.hline(stroke: 0.6pt),
      ),
      ..part.rows.flatten().map(plain),
      table.hline(stroke: 0.6pt),
    )
  }
}
`;
