import { strict as assert } from "node:assert";
import { test } from "node:test";
import { templateFor, type Template } from "./template.ts";

const words = { heading: "H", body: "{{ open_items }}", version: 1 };
const active: Template[] = [
  { name: "notice", audience: "business", language: "en", ...words },
  { name: "notice", audience: "business", language: "es", ...words },
  { name: "final", audience: "business", language: "en", ...words },
  { name: "final", audience: "consumer", language: "en", ...words },
  { name: "reminder", audience: "business", language: "en", ...words },
  { name: "reminder", audience: "business", language: "es", ...words },
];

// prettier-ignore
const found = [
  ["notice", "es", "notice es",   "in their language"],
  ["notice", "fr", "notice en",   "in English where there is none in it"],
  ["final",  "es", "final en",    "in English rather than under another name"],
  ["other",  "es", "reminder es", "the reminder where there is none of the name"],
  ["other",  "fr", "reminder en", "the English reminder where nothing else is left"],
] as const;

for (const [name, language, says, because] of found) {
  test(`who reads ${language} and is sent "${name}" gets ${because}`, () => {
    const template = templateFor(active, { name, audience: "business", language });
    assert.equal(`${template?.name} ${template?.language}`, says);
  });
}

test("a template for firms is none for consumers", () => {
  assert.equal(templateFor(active, { name: "notice", audience: "consumer", language: "en" }), undefined);
});
