import { strict as assert } from "node:assert";
import { test } from "node:test";
import { english } from "./english.ts";
import { spanish } from "./spanish.ts";

type Words = { readonly [name: string]: unknown };

/** What is written alike in both languages: a word that is left in English by mistake is not among these. */
// prettier-ignore
const alike = [
  "aging.total", "call.location.first", "days.seconds",
  "imports.presets.erpnext", "imports.presets.iif", "imports.presets.netsuite",
  "imports.presets.qbo-aging-detail", "imports.presets.qbo-json", "imports.presets.qbo-open-invoices",
  "imports.presets.quickbooks-aging-detail", "imports.presets.quickbooks-customer-contacts",
  "imports.presets.quickbooks-open-invoices", "imports.presets.sage50", "ladders.minutes", "mail.openRun",
  "reports.png", "reports.svg", "shell.name", "shell.roles.auditor",
  "shell.roles.supervisor", "templates.total", "ui.excel", "ui.fileSize",
];

/** Everything that a catalogue says, by its place: "shell.roles.clerk". */
function said(words: Words, under = ""): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([name, value]): [string, string][] => {
      const place = `${under}${name}`;
      if (typeof value === "string") return [[place, value]];
      if (typeof value === "function") return [[place, wordsOf(value.toString())]];
      return [...said(value as Words, `${place}.`)];
    }),
  );
}

/** The words that a function puts around what it is given. */
function wordsOf(source: string): string {
  return [...source.matchAll(/`([^`]*)`|"([^"]*)"/g)]
    .map(([, template = "", text = ""]) => `${template.replace(/\$\{[^}]*\}/g, " ")}${text}`)
    .join(" ");
}

const [inEnglish, inSpanish] = [said(english), said(spanish)];

test("Spanish says all that English says, and nothing else", () => {
  assert.ok(inEnglish.size > 900);
  assert.deepEqual([...inSpanish.keys()].toSorted(), [...inEnglish.keys()].toSorted());
});

test("nothing is left in English in the Spanish catalogue, but what is written alike in both", () => {
  const left = [...inSpanish].filter(([place, text]) => /\p{L}{2}/u.test(text) && inEnglish.get(place) === text);
  const places = left.map(([place]) => place).toSorted();
  assert.deepEqual(places, alike.toSorted());
});
