/** A letter about open items, in Typst: letterhead, address, reference, words, tables, words. All values are data. */
export const openItemsTemplate = String.raw`
#let d = json(bytes(sys.inputs.data))
#set document(
  title: d.title,
  author: d.from.name,
  date: datetime(year: d.date.year, month: d.date.month, day: d.date.day),
)
#set page(
  paper: "us-letter",
  margin: (top: 0.9in, bottom: 0.9in, x: 1in),
  footer: context align(center, text(size: 8pt, fill: luma(90))[
    #d.from.name, #d.labels.page #counter(page).display(d.labels.pageOf, both: true)
  ]),
)
#set text(font: "Libertinus Serif", size: 10.5pt, lang: d.language, region: "US")
#set par(justify: false, leading: 0.65em, spacing: 1em)
#let plain(value) = text(value)
#let stacked(values) = values.map(plain).join(linebreak())

#let head = grid(
  columns: (1fr, auto),
  column-gutter: 0.3in,
  align: (left + bottom, right + bottom),
  {
    text(size: 15pt, weight: "bold", plain(d.from.name))
    if d.from.behalf != "" { linebreak() + text(size: 9.5pt, plain(d.from.behalf)) }
  },
  text(size: 8.5pt, fill: luma(70), stacked(d.from.lines + (d.from.phone, d.from.licence).filter(line => line != ""))),
)
// However many lines the head has, the address stands at one height, as the window of an envelope wants it.
#context {
  let taken = measure(head, width: 6.5in).height
  head
  line(length: 100%, stroke: 0.6pt + luma(120))
  v(calc.max(0.2in, 0.85in - taken))
}

#block(height: 1.1in, stacked((d.to.name,) + d.to.lines))

#grid(
  columns: (1fr, auto),
  stacked(d.reference.map(pair => pair.at(0) + ": " + pair.at(1))),
  plain(d.date.text),
)
#v(0.15in)

#show heading: set text(size: 13pt)
= #plain(d.heading)

#for words in d.opening { par(plain(words)) }

#set table(stroke: none, inset: (x: 4pt, y: 4pt))
#for part in d.tables {
  set text(number-width: "tabular", size: if part.columns.len() > 5 { 9.5pt } else { 10.5pt })
  table(
    columns: (1fr, ..(auto,) * (part.columns.len() - 1)),
    align: (left, ..(right,) * (part.columns.len() - 1)),
    table.header(
      table.hline(stroke: 0.6pt),
      ..part.columns.map(name => if name == "open" { strong(d.labels.open + ", " + part.currency) } else { strong(d.labels.at(name)) }),
      table.hline(stroke: 0.6pt),
    ),
    ..part.rows.map(row => part.columns.map(name => plain(row.at(name)))).flatten(),
    table.hline(stroke: 0.6pt),
    ..part.sums.map(sum => {
      let shown = if sum.isStrong { strong } else { plain }
      (table.cell(colspan: part.columns.len() - 1, shown(sum.label)), shown(sum.amount))
    }).flatten(),
  )
}

#for words in d.closing { par(plain(words)) }
#if d.payTo != "" {
  let lines = d.payTo.split("\n")
  block(breakable: false, if lines.len() == 1 { plain(d.labels.payTo + ": " + d.payTo) } else { stacked((d.labels.payTo + ":",) + lines) })
}

#block(breakable: false)[
  #plain(d.labels.sincerely)

  #plain(d.from.name)
]
#if d.disclosure != none { block(above: 1.5em, text(size: 9.5pt, strong(d.disclosure))) }
`;
