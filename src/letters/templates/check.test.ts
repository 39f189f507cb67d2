import { strict as assert } from "node:assert";
import { test } from "node:test";
import { bodyMax, templateFaults } from "./check.ts";

const heading = "Reminder for {{ debtor.name }}";
const body = "Dear {{ debtor.name }},\n\n{{ open_items }}\n\n{% if past_due %}Pay {{ past_due }}.{% endif %}";

test("a template without a fault has none", () => assert.deepEqual(templateFaults({ heading, body }), []));

// prettier-ignore
const faulty = [
  ["names a field that is not there",      body.replace("debtor.name", "debtor.age"),          1, 'There is no field "debtor.age".'],
  ["names a field in a condition",         body.replace("if past_due", "if hat"),              5, 'There is no field "hat".'],
  ["has no table",                         "Dear,\n\nPay.",                                   3, "The table of open items is missing: put {{ open_items }} where it stands."],
  ["has two tables",                       `${body}\n\n{{ open_items }}`,                      7, "The table of open items stands once."],
  ["has its table in a line of words",     "See\n{{ open_items }} here.",                      2, "{{ open_items }} stands in a paragraph of its own, and under no condition."],
  ["has its table under a condition",      "{% if total %}\n\n{{ open_items }}\n\n{% endif %}", 3, "{{ open_items }} stands in a paragraph of its own, and under no condition."],
  ["puts a mark before an amount",         body.replace("Pay ", "\nPay $"),                    6, "An amount brings its currency with it: leave out the mark beside it."],
  ["puts a currency after an amount",      `${body} {{ total }} USD`,                          5, "An amount brings its currency with it: leave out the mark beside it."],
  ["is too long",                          `${body}\n${"a".repeat(bodyMax)}`,                  6, `It is too long: a body has at most ${bodyMax} characters, and they end here.`],
  ["asks for a filter that is not there",  `${body}\n{{ total | shout }}`,                     6, "Undefined filter: shout."],
  ["asks for a file",                      `${body}\n{% include 'x' %}`,                       6, 'Tag "include" not found.'],
  ["goes round",                           `${body}\n{% for i in (1..9) %}{% endfor %}`,       6, 'Tag "for" not found.'],
  ["writes a range",                       `${body}\n{{ (1..9) }}`,                             6, "A range from one number to another is not known here."],
  ["hides a range in a condition",         `${body}\n{% if total %}{{ total | default: (1..9) }}{% endif %}`, 6, "A range from one number to another is not known here."],
  ["asks for one of a range",              `${body}\n{% case (1..9) %}{% when 1 %}{% endcase %}`, 6, "A range from one number to another is not known here."],
  ["names a field otherwise than it is",   `${body}\n{{ ["debtor.name"] }}`,                    6, 'There is no field "debtor.name".'],
  ["leaves a condition open",              `${body}\n{% if total %}`,                          6, "Tag {% if total %} not closed."],
  ["leaves a field open",                  `${body}\n{{ total`,                                6, 'Output "{{ total" not closed.'],
] as const;

for (const [what, words, line, says] of faulty) {
  test(`a body that ${what} has a fault on its line`, () => {
    assert.deepEqual(templateFaults({ heading, body: words }), [{ line, field: "body", says }]);
  });
}

// prettier-ignore
const headings = [
  ["",                          "It has no heading."],
  ["You owe {{ total }}",       "A heading is an e-mail's subject: it says no amount."],
  ["One\ntwo",                  "A heading is one line."],
  ["{{ what }}",                'There is no field "what".'],
  ["a".repeat(151),             "A heading has at most 150 characters."],
] as const;

for (const [words, says] of headings) {
  test(`the heading "${words.slice(0, 20).replace("\n", " ")}" has a fault: ${says}`, () => {
    assert.deepEqual(
      templateFaults({ heading: words, body }).map((fault) => fault.says),
      [says],
    );
  });
}
