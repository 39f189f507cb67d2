import { strict as assert } from "node:assert";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { approvalNames } from "#approvals/approval";
import { fields } from "#book/fields";
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
import { sideSteps } from "#strategy/step";
import { fields as templateFields } from "#letters/templates/fields";
import { monitors } from "#parties/monitor";
import { commonRefusals } from "#platform/web";
import { definitions } from "#reports/definition";
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
  assert.deepEqual(unknownAmong(all), []);
});

test("the figures of reports have their names in Spanish", () => {
  const sources = globSync("src/reports/**/*.ts").filter((file) => !/\.test\.ts$|sheet|schedules/.test(file));
  const labels = sources.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/(?:label: |\b(?:amounts|moneyOf|sums)\("[\w-]+", )"([A-Z][^"]+)"/g)].map(
      ([, label = ""]) => label,
    ),
  );
  assert.ok(labels.length > 25);
  assert.deepEqual(unknownAmong(labels), []);
});

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
  // What begins with a small letter is why a rule is read as it is, which the desk does not show.
  const found = written("src/{law,strategy}/**/*.ts", "because").filter((sentence) => /^(?:[A-Z]|\{\})/.test(sentence));
  assert.ok(found.length > 45);
  // Said of each place by itself; and by whoever hands the command line a law case that cannot be read.
  const otherwise = [
    "{} calls about {} were placed in the {} days that end today; ",
    "The consumer called {} inconvenient.",
    '{}: "{}"',
  ];
  assert.deepEqual(
    found.filter((sentence) => !known.has(sentence) && !otherwise.includes(sentence)),
    [],
  );
});

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
