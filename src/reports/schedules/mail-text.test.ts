import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Report } from "#reports/report";
import { mailTextOf, subjectOf } from "./mail-text.ts";

const span = { from: Temporal.PlainDate.from("2026-01-01"), to: Temporal.PlainDate.from("2026-02-28") };
const report: Report = {
  ...{ currency: "USD", by: "month", shape: "stacked" },
  lines: [
    { key: "2026-01-31", label: "2026-01" },
    { key: "2026-02-28", label: "2026-02" },
  ],
  series: [
    { key: "late", label: "Overdue", unit: "money", drawn: "bar", values: ["-1234567.50", "0.00"] },
    { key: "rate", label: "Overdue share", unit: "percent", drawn: "line", values: ["12.5", "0.0"] },
    { key: "all", label: "All", unit: "money", drawn: "table", values: ["1.00", "2.00"] },
  ],
  headline: { label: "Open", value: "2000.00", unit: "money" },
};
const mailing = { language: "en", title: "Aging over time", says: "What was open.", span, link: undefined } as const;

test("the mail says its days, its headline, and what the chart shows of more than nothing; the table's figures are in the workbook", () => {
  assert.equal(subjectOf(mailing), "Aging over time, 2026-01-01 until 2026-02-28");
  assert.equal(
    mailTextOf({ ...mailing, reports: [report], link: "https://desk.example/reports/aging" }),
    `Aging over time, 2026-01-01 until 2026-02-28.
What was open.

USD: Open 2,000.00 USD
  2026-01: Overdue -1,234,567.50 USD, Overdue share 12.5 %
  2026-02: Overdue share 0.0 %

The workbook beside this has every figure, with its formula.

In the desk: https://desk.example/reports/aging
`,
  );
});

test("whoever reads Spanish has it in Spanish, with the names of its figures", () => {
  const due = Temporal.PlainDateTime.from("2026-03-02T07:30");
  const said = {
    ...mailing,
    language: "es",
    title: "Antigüedad",
    says: "Lo abierto.",
    late: { due, missed: 1 },
  } as const;
  assert.equal(
    mailTextOf({
      ...said,
      reports: [
        report,
        {
          ...report,
          currency: null,
          series: [],
          lines: report.lines.slice(1),
          headline: { label: "Open", value: "2000", unit: "count" },
        },
      ],
    }),
    `Antigüedad, 2026-01-01 a 2026-02-28.
Lo abierto.

Esto tocaba el 2026-03-02 a las 07:30, cuando no había nada que lo enviara. Antes se perdió otro.

USD: Abierto 2,000.00 USD
  2026-01: Vencido -1,234,567.50 USD, Parte vencida 12.5 %
  2026-02: Parte vencida 0.0 %

Números: Abierto 2,000
  2026-02: nada

El libro adjunto tiene todas las cifras, con sus fórmulas.
`,
  );
});

test("a line of which nothing is more than nothing says so", () => {
  const none = { ...report, series: report.series.slice(0, 1) };
  assert.match(mailTextOf({ ...mailing, reports: [none] }), /\n {2}2026-02: nothing\n/);
});

test("a mail of which nothing is to be reported says so", () => {
  assert.match(mailTextOf({ ...mailing, reports: [] }), /There is nothing to report of these days\./);
});

test("a mail that is late says when it was due, and how many before it were missed", () => {
  const due = Temporal.PlainDateTime.from("2026-03-02T07:30");
  const late = (missed: number) => mailTextOf({ ...mailing, reports: [], late: { due, missed } });
  assert.match(late(0), /This was due on 2026-03-02 at 07:30, when nothing was there to send it\.\n/);
  assert.match(late(1), /send it\. One before it was missed\.\n/);
  assert.match(late(7), /send it\. 7 before it were missed\.\n/);
});

test("of a report with many lines the newest are written out, and it says how many are not", () => {
  const lines = Array.from({ length: 30 }, (_, at) => ({ key: String(at), label: `line ${at}` }));
  const long = { ...report, lines, series: [] };
  assert.match(
    mailTextOf({ ...mailing, reports: [long] }),
    /\n {2}line 17: .*\n {2}17 more lines in the workbook\.\n/s,
  );
  assert.doesNotMatch(mailTextOf({ ...mailing, reports: [long] }), /line 16:/);
  assert.match(mailTextOf({ ...mailing, reports: [{ ...long, by: "person" }] }), /line 19: .*\n {2}10 more lines/s);
});
