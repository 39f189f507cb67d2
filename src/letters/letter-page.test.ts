import fc from "fast-check";
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { money, readDecimal } from "#money/money";
import { letterMail } from "./letter-mail.ts";
import { letterPage } from "./letter-page.ts";
import { grouped } from "./page-table.ts";
import type { LetterFacts } from "./letter.ts";
import type { Template } from "./templates/template.ts";

const day = (iso: string) => Temporal.PlainDate.from(iso);
const item = (number: string, dueOn: string, open: LetterFacts["items"][number]["open"]) => {
  return { number, instalment: null, issuedOn: day("2026-08-01"), dueOn: day(dueOn), open };
};
const template: Template = {
  ...{ name: "reminder", audience: "consumer", language: "en", version: 1 },
  heading: "Reminder for {{ debtor.name }}",
  body: `What is owed to {{ owed_to }}{% if past_due %}, of it {{ past_due }} since {{ oldest_due }}{% endif %}.

{{ open_items }}

Please pay {{ total }}.
Thank you.`,
};
const facts: LetterFacts = {
  ...{
    on: day("2026-11-23"),
    template,
    capacity: "for_another",
    purpose: "consumer",
    unapplied: [],
    statement: null,
    notices: null,
  },
  entity: { name: "Harbor Recovery LLC", address: "12 Pier Road\nNew York, NY 10004", phone: "", licence: null },
  creditor: { name: "Bluewater Supply", address: "", phone: "", payTo: "" },
  debtor: { name: "Ada Byrd", number: "D1", address: "1 Main Street, Springfield, NY 10001" },
  items: [item("A", "2026-11-24", money("USD", 100n)), item("B", "2026-11-13", money("USD", 123_450n))],
};

test("amounts are grouped by thousands, and nothing of them is lost", () => {
  assert.equal(grouped(money("USD", 123_456_789n)), "1,234,567.89");
  assert.equal(grouped(money("JPY", 1_000n)), "1,000");
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (minor) => {
      assert.equal(readDecimal(grouped(money("USD", minor)).replaceAll(",", ""), "USD")?.minor, minor);
    }),
  );
});

test("each currency has its own table and total, and what is not due yet has no days", () => {
  const { tables } = letterPage({ ...facts, items: [...facts.items, item("C", "2026-11-22", money("CAD", 50n))] });
  assert.deepEqual(
    tables.map(({ currency, total }) => `${total} ${currency}`),
    ["0.50 CAD", "1,235.50 USD"],
  );
  assert.deepEqual(
    tables[1]?.rows.map(({ daysPastDue }) => daysPastDue),
    ["", "10"],
  );
});

test("what is not applied yet is taken from the total, and the rest is asked for", () => {
  const { tables } = letterPage({ ...facts, unapplied: [money("USD", 500n), money("CAD", 1n)] });
  assert.deepEqual(
    tables.map(({ sums }) => sums.map(({ amount }) => amount)),
    [["1,235.50", "5.00", "1,230.50"]],
  );
});

test("an address in one line is parted at its commas, state and ZIP excepted", () => {
  const { to, from } = letterPage(facts);
  assert.deepEqual(to.lines, ["1 Main Street", "Springfield, NY 10001"]);
  assert.deepEqual(from.lines, ["12 Pier Road", "New York, NY 10004"]);
});

test("an agency's head says for whom it writes, and the licence where there is one; the creditor's own says neither", () => {
  const licence = { state: "OH", number: "CA-7" };
  const { from } = letterPage({ ...facts, entity: { ...facts.entity, licence } });
  assert.deepEqual([from.behalf, from.licence], ["on behalf of Bluewater Supply", "OH license CA-7"]);
  const own = letterPage({ ...facts, capacity: "own_name" });
  assert.deepEqual([own.from.behalf, own.from.licence], ["", ""]);
  assert.equal(letterPage({ ...facts, capacity: "bought" }).from.behalf, "", "who bought it writes for itself");
});

test("where to pay keeps its lines on the page and in the e-mail, and in a sentence they follow each other", () => {
  const creditor = { ...facts.creditor, payTo: "Bluewater\nPO Box 7" };
  const body = "{{ open_items }}\n\nPay {{ creditor.pay_to }}, {{ entity.address }}.";
  const page = letterPage({ ...facts, creditor, template: { ...template, body } });
  assert.equal(page.payTo, "Bluewater\nPO Box 7");
  assert.deepEqual(page.closing, ["Pay Bluewater, PO Box 7, 12 Pier Road, New York, NY 10004."]);
  const { text, html } = letterMail(page, { isConsumer: true });
  assert.match(
    text,
    /\nPayment to:\nBluewater\nPO Box 7\n\nHarbor Recovery LLC\non behalf of Bluewater Supply\n12 Pier Road/,
  );
  assert.match(html, /Payment to:<br>Bluewater<br>PO Box 7/);
});

// prettier-ignore
const disclosing = [
  ["consumer", "for_another", true],
  ["consumer", "bought",      true],
  ["consumer", "own_name",    false],
  ["business", "for_another", false],
] as const;

for (const [purpose, capacity, isDisclosed] of disclosing) {
  test(`a ${purpose}'s letter in the capacity ${capacity} ${isDisclosed ? "says" : "does not say"} who is writing`, () => {
    const { disclosure } = letterPage({ ...facts, purpose, capacity });
    assert.equal(disclosure !== null, isDisclosed);
  });
}

test("fields and conditions are written in the template's place, and its paragraphs stand around the table", () => {
  const { heading, opening, closing } = letterPage(facts);
  assert.equal(heading, "Reminder for Ada Byrd");
  assert.deepEqual(opening, ["What is owed to Bluewater Supply, of it $1,234.50 since November 13, 2026."]);
  assert.deepEqual(closing, ["Please pay $1,235.50. Thank you."]);
  const early = letterPage({ ...facts, capacity: "own_name", items: facts.items.slice(0, 1) });
  assert.deepEqual(early.opening, ["What is owed to us."]);
});

test("a total in two currencies names both and adds nothing", () => {
  const { closing } = letterPage({ ...facts, items: [...facts.items, item("C", "2026-11-22", money("CAD", 50n))] });
  assert.deepEqual(closing, ["Please pay CA$0.50 and $1,235.50. Thank you."]);
});

test("in Spanish the days, the labels and the disclosure are Spanish, and the amounts as they are in the United States", () => {
  const page = letterPage({ ...facts, template: { ...template, language: "es" } });
  assert.equal(page.date.text, "23 de noviembre de 2026");
  assert.deepEqual(page.opening, ["What is owed to Bluewater Supply, of it $1,234.50 since 13 de noviembre de 2026."]);
  assert.equal(page.tables[0]?.rows[1]?.due, "13 nov 2026");
  assert.deepEqual(
    [page.labels.total, page.labels.due, page.reference[0]?.[0]],
    ["Total", "Vencimiento", "Nuestra referencia"],
  );
  assert.match(page.disclosure ?? "", /cobrador de deudas/);
});

test("what somebody is called is a text and never a part of the template", () => {
  const { heading } = letterPage({ ...facts, debtor: { ...facts.debtor, name: "{{ total }} <b>" } });
  assert.equal(heading, "Reminder for {{ total }} <b>");
});

test("no text of a book, and none of a template, is taken for the place of the table", () => {
  const odd = "\u{F8FF}table\u{F8FF}";
  const page = letterPage({
    ...facts,
    debtor: { ...facts.debtor, name: odd },
    template: { ...template, body: `${odd}\n\nDear {{ debtor.name }},\n\n{{ open_items }}\n\nThank you.` },
  });
  assert.deepEqual([page.opening, page.closing], [[odd, `Dear ${odd},`], ["Thank you."]]);
});
