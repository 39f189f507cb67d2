import type { Money } from "#money/money";
import { addressLines } from "./letter-page.ts";
import { grouped } from "./page-table.ts";
import { longDay } from "./templates/written.ts";

/** A visit as it stands on the sheet of a day's round. */
export type SheetVisit = {
  readonly fromAt: Temporal.Instant;
  /** On whose clock its hour is said. */
  readonly zone: string;
  readonly debtor: string;
  readonly number: string;
  readonly address: string;
  readonly phone: string | null;
  readonly owed: readonly Money[];
  readonly daysOverdue: number;
  readonly note: string | null;
};

type Round = {
  readonly on: Temporal.PlainDate;
  readonly office: string;
  readonly goes: string;
  readonly language: "en" | "es";
};

const labels = {
  en: {
    title: "Visits",
    goes: "Who goes",
    none: "No visit is planned.",
    owed: "Owed",
    overdue: (days: number) => (days === 0 ? "" : `${days} days overdue`),
    phone: "Telephone",
    note: "Note",
    met: "Met whom",
    asked: "Asked to know them",
    came: "What came of it",
    promised: "Promised, by when",
    secret:
      "Not to be shown or left to anybody: it names what others owe. What comes of a visit is recorded in the desk.",
  },
  es: {
    title: "Visitas",
    goes: "Quién va",
    none: "No hay ninguna visita planeada.",
    owed: "Se debe",
    overdue: (days: number) => (days === 0 ? "" : `${days} días de mora`),
    phone: "Teléfono",
    note: "Nota",
    met: "A quién se vio",
    asked: "Qué se preguntó para saber quién es",
    came: "Resultado",
    promised: "Prometido, para cuándo",
    secret:
      "No se muestra ni se deja a nadie: nombra lo que deben otros. El resultado de una visita se registra en el escritorio.",
  },
} as const;

/** A day's round as a sheet to take along, in the order in which it is given. Every text is ready to be shown. */
export function visitSheet({ on, office, goes, language }: Round, visits: readonly SheetVisit[]) {
  const says = labels[language];
  const { owed, phone, note, met, asked, came, promised, none, secret } = says;
  return {
    date: { year: on.year, month: on.month, day: on.day },
    ...{ language, office, title: `${says.title}, ${longDay(on, language)}`, goes: `${says.goes}: ${goes}` },
    labels: { owed, phone, note, met, asked, came, promised, none, secret },
    visits: visits.map((visit, place) => ({
      place: `${place + 1}`,
      hour: hourText(visit),
      who: `${visit.debtor} (${visit.number})`,
      lines: addressLines(visit.address),
      phone: visit.phone ?? "",
      owed: visit.owed.map((amount) => `${grouped(amount)} ${amount.currency}`).join(", "),
      overdue: says.overdue(visit.daysOverdue),
      note: visit.note ?? "",
    })),
  };
}

function hourText({ fromAt, zone }: Pick<SheetVisit, "fromAt" | "zone">): string {
  const there = fromAt.toZonedDateTimeISO(zone).toPlainTime();
  return there.toLocaleString("en-US", { hour: "numeric", minute: "2-digit" });
}

export const visitSheetTemplate = String.raw`
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title, author: d.office, date: datetime(year: d.date.year, month: d.date.month, day: d.date.day))
#set page(paper: "us-letter", margin: 0.7in, footer: context align(center, text(size: 8pt)[
  #d.labels.secret #h(1fr) #counter(page).display("1 / 1", both: true)
]))
#set text(font: "Libertinus Serif", size: 10.5pt, lang: d.language)
#let plain(value) = text(value)
#let blank(label) = grid(columns: (auto, 1fr), column-gutter: 5pt, text(size: 8.5pt, plain(label)), box(width: 100%, height: 11pt, stroke: (bottom: 0.4pt)))
= #plain(d.title)
#plain(d.office). #plain(d.goes).
#if d.visits.len() == 0 [ #plain(d.labels.none) ]
#for v in d.visits [
  #block(breakable: false, width: 100%, stroke: 0.5pt, inset: 8pt, radius: 2pt, above: 9pt, below: 0pt)[
    #grid(columns: (1.2fr, 1fr), column-gutter: 14pt,
      [
        #text(weight: "bold", plain(v.place + ". " + v.hour + "  " + v.who)) \
        #for line in v.lines [ #plain(line) \ ]
        #if v.phone != "" [ #text(size: 9pt, plain(d.labels.phone + ": " + v.phone)) \ ]
        #if v.owed != "" [ #text(size: 9pt, plain(d.labels.owed + ": " + v.owed + if v.overdue == "" { "" } else { "; " + v.overdue })) \ ]
        #if v.note != "" [ #text(size: 9pt, plain(d.labels.note + ": " + v.note)) ]
      ],
      stack(spacing: 9pt, blank(d.labels.met), blank(d.labels.asked), blank(d.labels.came), blank(d.labels.promised)),
    )
  ]
]
`;
