/**
 * A validation notice, in Typst, laid out as Model Form B-1 of 12 CFR part 1006: one sheet for each debt, the form to
 * answer by at the foot of its front, torn off there, with nothing behind it. What an office says besides stands on the
 * reverse, above where the form is. All values are data.
 */
export const noticeTemplate = String.raw`
#let d = json(bytes(sys.inputs.data))
#set document(
  title: d.title,
  author: d.from.name,
  date: datetime(year: d.date.year, month: d.date.month, day: d.date.day),
)
#let width = 7in
#set page(paper: "us-letter", margin: (top: 0.6in, bottom: 0.5in, x: 0.75in))
#set text(font: "Libertinus Serif", lang: d.language, region: "US")
#set par(justify: false, leading: 0.5em, spacing: 0.65em)
#let plain(value) = text(value)
#let stacked(values) = values.filter(line => line != "").map(plain).join(linebreak())
#let box-to-check = box(baseline: 0.12em, width: 0.85em, height: 0.85em, stroke: 0.6pt)

#let head(n) = grid(
  columns: (1fr, 2.9in),
  column-gutter: 0.3in,
  align: top + left,
  {
    text(size: 1.25em, weight: "bold", plain(d.from.name))
    linebreak()
    stacked(d.from.lines + (d.from.phone, n.licence))
  },
  {
    strong(n.labels.to) + [ ] + plain(d.to.name) + linebreak() + stacked(d.to.lines)
    parbreak()
    strong(n.labels.reference) + [ ] + plain(d.number)
    linebreak()
    plain(n.written)
  },
)

#let itemized(n) = {
  let row(line) = (plain(line.label), plain(line.sign), plain(line.amount))
  let strongRow(line) = (strong(line.label), [], strong(line.amount))
  set text(number-width: "tabular")
  table(
    columns: (1fr, auto, auto),
    align: (left + bottom, right + bottom, right + bottom),
    inset: (x: 0pt, y: 3.4pt),
    stroke: none,
    ..strongRow(n.atFirst),
    table.cell(colspan: 3, plain(n.between)),
    ..n.since.map(row).flatten(),
    table.hline(stroke: 0.6pt),
    ..strongRow(n.now),
  )
}

#let points(all) = list(
  tight: false,
  spacing: 0.75em,
  indent: 0pt,
  ..all.map(point => {
    if point.strong != "" { strong(point.strong) + [ ] }
    plain(point.rest)
  }),
)

#let panel(title, body) = block(width: 100%, {
  block(below: 0.75em, text(size: 1.12em, weight: "bold", plain(title)))
  body
})

#let front(n) = {
  head(n)
  v(1em)
  block(plain(n.statement))
  v(0.7em)
  grid(
    columns: (1fr, 1fr),
    column-gutter: 0.3in,
    block(width: 100%, stroke: 0.6pt + luma(90), inset: 8pt, panel(n.labels.shows, {
      plain(n.account)
      v(0.3em)
      itemized(n)
    })),
    {
      panel(n.labels.dispute, points(n.dispute))
      v(0.6em)
      panel(n.labels.at("else"), points(n.at("else")))
    },
  )
}

#let choice(body) = block(above: 0.6em, below: 0.6em, grid(
  columns: (1.4em, 1fr),
  align: top + left,
  box-to-check, body,
))

#let form(n) = {
  line(length: 100%, stroke: (thickness: 0.6pt, dash: "dashed"))
  v(0.2em)
  grid(
    columns: (2.35in, 1fr),
    column-gutter: 0.3in,
    align: top + left,
    {
      strong(n.labels.mailTo)
      linebreak()
      stacked((d.from.name,) + d.from.lines)
      v(0.9em)
      stacked((d.to.name,) + d.to.lines)
      linebreak()
      plain(n.labels.reference + " " + d.number)
    },
    {
      text(size: 1.12em, weight: "bold", plain(n.labels.respond))
      block(above: 0.6em, below: 0.6em, strong(n.labels.check))
      choice({
        plain(n.labels.because)
        choice(plain(n.labels.notMine))
        choice(plain(n.labels.wrongAmount))
        choice(plain(n.labels.other) + [ ] + plain(n.labels.otherHow))
      })
      choice(plain(n.labels.askOriginal))
      choice({
        plain(n.enclosed) + [ ] + box(width: 1.1in, baseline: 0.15em, line(length: 100%, stroke: 0.6pt))
        linebreak()
        text(size: 0.92em, plain(n.pay) + if d.payTo == "" { [] } else { [ ] + plain(d.payTo.split("\n").join(", ")) })
      })
      if n.labels.otherLanguage != "" { choice(plain(n.labels.otherLanguage)) }
    },
  )
}

// One sheet, whatever a name or an address is as long as: the letters are as large as the front has room for.
#let sizes = (10.5pt, 10pt, 9.5pt, 9pt, 8.5pt, 8pt, 7.5pt)
#let sheet(n) = context {
  set text(lang: n.language)
  let room = 11in - 0.6in - 0.5in - 0.2in
  let tall(size) = measure(block(width: width, { set text(size: size); front(n) })).height + measure(block(width: width, { set text(size: size); form(n) })).height
  let size = sizes.find(size => tall(size) <= room)
  set text(size: if size == none { sizes.last() } else { size })
  front(n)
  place(bottom + left, block(width: 100%, form(n)))
}

#for (i, n) in d.notices.enumerate() {
  if i > 0 { pagebreak(to: "odd") }
  sheet(n)
  if n.language == d.language and d.opening.len() + d.closing.len() > 0 {
    pagebreak()
    set text(size: 10pt)
    panel(n.labels.more, for words in d.opening + d.closing { par(plain(words)) })
  }
}
`;
