import { strict as assert } from "node:assert";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { approvalNames } from "#approvals/approval";
import { endingsOf, fields, type Field } from "#book/fields";
import { readFilter } from "#book/read-filter";
import { roles } from "#access/role";
import { shippedViews } from "#book/shipped-views";
import { listedKinds } from "#intake/cutover/kinds";
import { presets } from "#intake/presets";
import { allCounted, counted, thereWere } from "#law/counted";
import { gaps, rulesUnder } from "#law/coverage";
import { defaultPolicy } from "#law/policy/house-policy";
import { contactActs } from "#contact/permit";
import { documentKinds } from "#evidence/document";
import { circumstanceKinds } from "#parties/circumstance";
import { accountKinds } from "#parties/debtor";
import { obligorRoles } from "#parties/obligor";
import { relationRoles } from "#parties/people";
import { stopKinds } from "#parties/person-stop";
import { ladderFields } from "#strategy/read-ladder";
import { sideSteps } from "#strategy/step";
import { templateFaults } from "#letters/templates/check";
import { fields as templateFields } from "#letters/templates/fields";
import { monitors } from "#parties/monitor";
import { commonRefusals } from "#platform/web";
import { readYamlText } from "#platform/yaml";
import { definitions } from "#reports/definition";
import { lineHeadings } from "#reports/lines";
import { spoken } from "#reports/spoken";
import { plain } from "../web/src/words/filter-words.ts";
import { filterWords } from "../web/src/words/spanish/filter-words.ts";
import { said, sentences } from "../web/src/words/spanish/said.ts";
import { spanish } from "../web/src/words/spanish.ts";
import { declaredOperations } from "./api-document.ts";

/** What of some sentences of the server the desk cannot say in Spanish. */
function unknownAmong(sentences: readonly string[]): string[] {
  assert.ok(sentences.length > 0);
  const unknown: string[] = [];
  for (const sentence of sentences) said(sentence, (part) => unknown.push(part));
  return unknown;
}

test("every refusal of every operation has its sentence in Spanish", () => {
  const ofOperations = declaredOperations.flatMap(({ refusals }) => Object.values(refusals).map(({ says }) => says));
  const common = Object.values(commonRefusals).map(({ says }) => says);
  assert.ok(ofOperations.length > 250);
  assert.deepEqual(unknownAmong([...new Set([...ofOperations, ...common])]), []);
});

test("what a report shows, how it is reckoned and where it has no figure is said in Spanish", () => {
  const all = Object.values(definitions).flatMap(({ title, says, formula, edges }) => [title, says, formula, edges]);
  assert.deepEqual(unspokenAmong(all), []);
});

test("the figures of reports have their names in Spanish", () => {
  const sources = globSync("src/reports/**/*.ts").filter((file) => !/\.test\.ts$|sheet|schedules/.test(file));
  const labels = sources.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/(?:label: |\b(?:amounts|moneyOf|sums)\("[\w-]+", )"([A-Z][^"]+)"/g)].map(
      ([, label = ""]) => label,
    ),
  );
  assert.ok(labels.length > 25);
  assert.deepEqual(unspokenAmong(labels), []);
});

test("the workbooks of reports have their headings and the names of their sheets in Spanish", () => {
  const files = [
    "src/reports/report-sheet.ts",
    "src/reports/forecast/measured-sheet.ts",
    "src/happenings/reports/report-files.ts",
  ];
  const headings = globSync([...files, "src/happenings/reports/rows/rows-{sheet,file}.ts"]).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/(?:heading: |\btext\(|\bspoken\(|^    +\[|, )"([A-Z][^"]+)"/gm)].map(
      ([, heading = ""]) => heading,
    ),
  );
  assert.ok(headings.length > 50);
  assert.deepEqual(unspokenAmong([...headings, ...Object.values(lineHeadings)]), []);
});

/** What of a report has no Spanish; some words are the same in both. */
function unspokenAmong(texts: readonly string[]): string[] {
  return texts.filter((text) => spoken(text, "es") === text && !["Simple", "Total"].includes(text));
}

test("what the book is filtered and watched by, its views, which files are read and what stands in a template is said in Spanish", () => {
  assert.deepEqual(unknownAmong(Object.values(fields).map(({ says }) => says)), []);
  assert.deepEqual(unknownAmong(Object.values(monitors)), []);
  assert.deepEqual(unknownAmong(shippedViews.map(({ name }) => name)), []);
  assert.deepEqual(unknownAmong(templateFields.map(({ says }) => says)), []);
  assert.deepEqual(
    unknownAmong([...Object.values(presets).map(({ says }) => says), ...listedKinds().map(({ reads }) => reads)]),
    [],
  );
});

test("the book is filtered by Spanish names, each of them of one field alone, and what a field wants is said", () => {
  const names = Object.values(filterWords).map(({ name }) => plain(name));
  assert.deepEqual(Object.keys(filterWords).toSorted(), Object.keys(fields).toSorted());
  assert.equal(new Set([...names, ...Object.keys(fields)]).size, 2 * names.length);
  for (const [name, field] of Object.entries<Field>(fields)) {
    const offered = endingsOf(field)
      .map((ending) => ending.replace(/^[:<>=]+/, ""))
      .filter((value) => value !== "");
    assert.deepEqual(
      offered.filter((value) => filterWords[name]?.values[value] === undefined),
      [],
      name,
    );
  }
  const faults = Object.keys(fields)
    .flatMap((name) => [`${name}:?,`, `${name}>?`, `-${name}:1`, `-${name}:yes`, `-${name}:today`])
    .map((text) => readFilter(text))
    .flatMap((read) => (read.ok ? [] : [read.fault.says]));
  assert.deepEqual(unknownAmong(faults), []);
});

test("what waits to be approved is named in Spanish on the day's sheet", () => {
  assert.deepEqual(unknownAmong(Object.values(approvalNames)), []);
});

test("why each step of the ladders that ship is taken, and what is to be done in it, is said in Spanish", () => {
  const files = globSync("src/strategy/ladders/*.yaml").map((file) => readFileSync(file, "utf8"));
  const because = files.flatMap((text) =>
    [...text.matchAll(/^\s+(?:because|task): (.+)$/gm)].map(([, sentence = ""]) => sentence),
  );
  assert.deepEqual(unknownAmong(because), []);
});

test("the procedures that ship are said in Spanish, line by line", () => {
  const files = globSync("src/procedures/shipped/*.md").map((file) => readFileSync(file, "utf8"));
  const lines = files.flatMap((text) => text.split("\n").map((line) => line.replace(/^\s*(?:#+ |- |\d+\. )?/, "")));
  assert.deepEqual(unknownAmong(lines.filter((line) => line !== "")), []);
});

test("what is not encoded of the law is said in Spanish", () => {
  assert.deepEqual(
    unknownAmong([`Not encoded: ${gaps.map(({ about, cite }) => `${about} (${cite})`).join("; ")}.`]),
    [],
  );
});

test("what each rule says, and what it is called where it has no number alone, is said in Spanish", () => {
  const rules = rulesUnder(defaultPolicy);
  assert.ok(rules.length > 80);
  assert.deepEqual(unknownAmong(rules.map(({ says }) => says.join(" "))), []);
  const named = rules.map(({ cite }) => cite).filter((cite) => /^[A-Z]?[a-z]+ [a-z]|as amended$/.test(cite));
  assert.ok(named.length > 5);
  assert.deepEqual(unknownAmong(named), []);
});

test("how each rule is read, and why so, is said in Spanish", () => {
  const readings = rulesUnder(defaultPolicy).flatMap(({ reading }) =>
    reading.flatMap(({ we, because }) => [we, because]),
  );
  assert.ok(readings.length > 250);
  assert.deepEqual(unknownAmong([...new Set(readings)]), []);
});

test("how much of what a limit counts there was is said in Spanish, of one and of several", () => {
  const places = ["the house", "Massachusetts", "New York City", "the District of Columbia"];
  const limits = allCounted.flatMap((of) =>
    [1, 2].flatMap((n) => [
      `At most ${counted(n, of)} a week.`,
      ...places.flatMap((place) => [1, 7].map((days) => `${thereWere(n, { of, days })}; ${place} allows ${n}.`)),
    ]),
  );
  assert.deepEqual(unknownAmong(limits), []);
});

test("whatever the server gives by a code has a Spanish name", () => {
  const kinds = [...accountKinds, ...documentKinds, ...relationRoles, ...obligorRoles, ...roles];
  const onTimelines = globSync("src/happenings/**/*.ts", { exclude: (path) => /\.test\.ts$|demonstration$/.test(path) })
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/\bkind: "([a-z]+(?:-[a-z]+)+)"/g)])
    .map(([, kind = ""]) => kind);
  assert.ok(onTimelines.length > 30);
  // Of what stands on no timeline: kinds of permits, of stops of an address, of approvals.
  const otherwise = [
    "at-hand-over",
    "opt-out",
    "returned-mail",
    "wrong-party",
    "lift-stop",
    "reverse-entry",
    "set-credit-limit",
  ];
  const { other, step, stop, circumstance, act } = spanish.kinds;
  const ladders = globSync("src/strategy/ladders/*.yaml").map((file) => readFileSync(file, "utf8"));
  const steps = ladders.flatMap((text) => [...text.matchAll(/- id: (\S+)/g)].map(([, id = ""]) => id));
  assert.deepEqual(
    [
      ...namelessAmong(
        [...kinds, ...onTimelines].filter((kind) => !otherwise.includes(kind)),
        other,
      ),
      ...namelessAmong([...steps, ...Object.keys(sideSteps)], step),
      ...namelessAmong(stopKinds, stop),
      ...namelessAmong(circumstanceKinds, circumstance),
      ...namelessAmong(contactActs, act),
    ],
    [],
  );
});

/** Which codes the catalogue does not know: it gives them back without their dashes. Some are written alike. */
function namelessAmong(codes: readonly string[], name: (code: string) => string): string[] {
  assert.ok(codes.length > 0);
  return codes
    .filter((code) => !["supervisor", "auditor", "vulnerable"].includes(code))
    .filter((code) => name(code).toLowerCase() === code.replaceAll(/[-_]/g, " "));
}

/** A sentence with what differs in it left open: `${days} days` and "{n} days" are both "{} days". */
const open = (sentence: string) => sentence.replace(/\$?\{[^{}]*\}/g, "{}");

/** The sentences that are written whole in some files, behind a name: text, and templates of plain values. */
function written(files: string, name: "because" | "words"): string[] {
  const pattern = new RegExp(
    `${name}(?::| =)\\s*(?:"([^"]*)"|\`((?:[^\`$"]|\\$\\{[\\w.]+(?:\\([\\w.]*\\))?\\})*)\`)`,
    "g",
  );
  return globSync(files, { exclude: (path) => /\.test\.ts$|demonstration$/.test(path) }).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(pattern)].map(([, text, template]) => open(text ?? template ?? "")),
  );
}

/** An amount is one hole in Spanish, and two in the program: its figures and its currency. */
const known = new Set(
  Object.keys(sentences).flatMap((sentence) => [open(sentence), open(sentence.replaceAll("{amount}", "{} {}"))]),
);

test("what the rules of law and the ladders say is known in Spanish, sentence by sentence", () => {
  // What begins with a small letter is why a rule is read as it is: it is asked of the rules themselves.
  const found = written("src/{law,strategy}/**/*.ts", "because").filter((sentence) => /^(?:[A-Z]|\{\})/.test(sentence));
  assert.ok(found.length > 45);
  // Said of each place by itself; and by whoever hands the command line a law case that cannot be read.
  const otherwise = [
    "{} calls about {} were placed in the {} days that end today; ",
    "The consumer called {} inconvenient.",
    '{}: "{}"',
    "{}: is no field",
  ];
  assert.deepEqual(
    found.filter((sentence) => !known.has(sentence) && !otherwise.includes(sentence)),
    [],
  );
});

/** Every literal of some files that is a sentence: it ends in a full stop, and begins with a capital, a mark or what differs. */
function sentencesIn(files: readonly string[]): string[] {
  const own = globSync(files).filter((path) => !/\.test\.ts$|\/(?:routes|commands|jobs)\.ts$/.test(path));
  return own.flatMap((file) =>
    [
      ...readFileSync(file, "utf8")
        .replaceAll(/\/\*.*?\*\/|^\s*\/\/.*?$/gms, "")
        .matchAll(literals),
    ]
      .map(([literal]) => open(literal.slice(1, -1)))
      .filter((text) => /^(?:["“]|[A-Z]|\{\}).* .*\.$/s.test(text)),
  );
}

const literals = /`(?:[^`\\]|\\.)*`|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;

/** Which of them are not known, but for those that are put together of parts, and those that only the program reads. */
function strangersAmong(found: readonly string[], otherwise: readonly string[]): string[] {
  const isKnown = (sentence: string) =>
    known.has(sentence) || (!sentence.includes("{}") && unknownAmong([sentence]).length === 0);
  return found.filter((sentence) => !isKnown(sentence) && !otherwise.includes(sentence));
}

test("why a row of a file is rejected, and what an import brings with it, is known in Spanish, sentence by sentence", () => {
  const found = sentencesIn([
    ...["src/intake/**/*.ts", "src/platform/spreadsheet*.ts"],
    // The formats that an import reads; what others hold is told by the command line alone.
    ...["src/formats/fault.ts", "src/formats/{iif,qbo-json,vcard}/*.ts"],
    ...["src/happenings/book/take-in/*.ts", "src/happenings/book/cut-over/*.ts", "src/happenings/book/folders/*.ts"],
    ...["src/money/read-amount.ts", "src/calendar/read-day.ts"],
  ]);
  assert.ok(found.length > 190);
  const parts = [
    "{} {} whom the card of {} is about. {}.",
    "{} is owed by {} to {} already. If the file is of that creditor, name it; if the other import was the mistake, take it back.",
    "The {} has no {}.",
    "There is no column for {}.{} The headings found are: {}.",
    "{} has {} {}.",
    "What stands here is no tax identifier{}.",
    "Say how days are written: mm/dd/yyyy or dd/mm/yyyy.",
  ];
  const unsaid = ["An invoice has a line.", "An invoice has a part.", "Amount in doc. curr.", "P.O. No."];
  assert.deepEqual(strangersAmong(found, [...parts, ...unsaid]), []);
});

test("what is in doubt of an address, and wrong with the text of a ladder or a template, is known in Spanish", () => {
  const found = sentencesIn([
    ...["src/parties/address/findings.ts", "src/letters/templates/check.ts", "src/letters/templates/law-check.ts"],
    ...["src/strategy/read-ladder.ts", "src/strategy/ladder.ts", "src/happenings/ladders/save-ladder.ts"],
  ]);
  assert.ok(found.length > 30);
  const parts = ["{}: nothing is at least {} and below {}.", "{} is not a list of fields."];
  const placed = [...parts, '{} has a field "{}", which means nothing here.', '{}: "{}" {}.'];
  assert.deepEqual(strangersAmong(found, placed), []);
  assert.deepEqual(unknownAmong(ladderFields.map(({ says }) => says)), []);
});

test("what is not written as YAML, or as fields and conditions are, is told in Spanish", () => {
  const ladders = ["a: b: c", "a:\n\tb: 1", "a: [1,2", "a: 'x", 'a: "x', "- a\nb: 1", "a: 1\na: 2", "a: *x", "a: @x"];
  const others = [
    "a: b\n c: d",
    "{a: 1",
    'a: "\\q"',
    "a: {b",
    "name:trade\nsteps:",
    "a: |x\n b",
    "- a\n -b\n c",
    "a: - b",
  ];
  const bodies = [
    "{{ x",
    "{% if a %}",
    "{% foo %}",
    "{{ a | nope }}",
    "{{ }}",
    "{{ a, b }}",
    "{% if a = b %}{% endif %}",
    "}} {%",
  ];
  const faults = [
    ...[...ladders, ...others].flatMap((text) => readYamlText(text).faults),
    ...bodies.flatMap((body) => templateFaults({ heading: "", body })),
  ];
  assert.ok(faults.length > 25);
  assert.deepEqual(unknownAmong(faults.map(({ says }) => says)), []);
});

// prettier-ignore
const saidInSpanish = [
  ["Reversed: payment. Posted twice.", "Revertido: pago. Posted twice."],
  ["Reversed: payment Cheque 5955. It bounced. (approved by Sofia Brandt)", "Revertido: pago Cheque 5955. It bounced. (aprobado por Sofia Brandt)"],
  ["Reversed: write-off. Paid after all (approved by Sofia Brandt)", "Revertido: castigo. Paid after all (aprobado por Sofia Brandt)"],
  ["Stop (cease) lifted: They wrote. (approved by Sofia Brandt)", "Impedimento (cese) levantado: They wrote. (aprobado por Sofia Brandt)"],
  ["Agreed with them (approved by Sofia Brandt)", "Agreed with them (aprobado por Sofia Brandt)"],
  ["Call to the debtor (3 attempts, no answer), outside the desk. Rang on.", "Fuera del escritorio: llamada al deudor (3 intentos, no contestan). Rang on."],
  ["$7.14 × (at least 1 %: 14.3 % [0 of 33] by a call − 20.6 % [1 of 9] by waiting) − 6 min × $0.60", "$7.14 × (al menos 1 %: 14.3 % [0 de 33] con llamada − 20.6 % [1 de 9] esperando) − 6 min × $0.60"],
  ["E-mail from ada@example.com, outside the desk.", "Fuera del escritorio: correo electrónico de ada@example.com."],
] as const;
for (const [english, spanish] of saidInSpanish) {
  test(`the desk says in Spanish: ${spanish}`, () => assert.equal(said(english), spanish));
}

test("what is written on the timeline is known in Spanish, sentence by sentence", () => {
  const found = written("src/happenings/**/*.ts", "words").filter((sentence) => /[A-Z]|\{\} /.test(sentence));
  assert.ok(found.length > 25);
  // Put together of parts, each of which is known.
  const otherwise = [
    "{}: {} is {}",
    "Account {} of {}: {}",
    "Agreed to ({}) at {} {}{}, said by {} on {} ({}): {}",
    "An e-mail could not be delivered{}. {}",
    "No longer a document of {}: {}. {}",
  ];
  assert.deepEqual(
    found.filter((sentence) => !known.has(sentence) && !otherwise.includes(sentence)),
    [],
  );
});
