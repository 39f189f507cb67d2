import { strict as assert } from "node:assert";
import { test } from "node:test";
import { audiences, languages } from "#letters/templates/template";
import { noticeName } from "#letters/validation-notice/notice";
import { readTemplateFile, writeTemplateFile } from "./read-template-file.ts";
import { shippedTemplates } from "./ship-templates.ts";

const file = `---
name: reminder
for: business
language: es
heading: "Recordatorio: {{ debtor.name }}"
---

Hola.

{{ open_items }}
`;

test("a template in a file is read, and written as it is read again", () => {
  const read = readTemplateFile(file);
  assert.ok(read.ok, JSON.stringify(read));
  assert.equal(read.template.heading, "Recordatorio: {{ debtor.name }}");
  assert.deepEqual(readTemplateFile(writeTemplateFile(read.template)), read);
});

// prettier-ignore
const faulty = [
  ["has no front",             "Hola.",                                              1, ""],
  ["is in no known language",  file.replace("language: es", "language: fr"),         4, "language"],
  ["is for nobody known",      file.replace("for: business", "for: everybody"),      3, "for"],
  ["says what is not known",   file.replace("name:", "colour: red\nname:"),          2, "colour"],
  ["names no field",           file.replace("Hola.", "Hola {{ debtor.hat }}."),      8, "body"],
  ["is broken as YAML",        file.replace("for: business", "for: [business"),      4, ""],
] as const;

for (const [what, text, line, field] of faulty) {
  test(`a file that ${what} has a fault on its line`, () => {
    const read = readTemplateFile(text);
    assert.deepEqual(read.ok ? [] : read.faults.map((fault) => [fault.line, fault.field]), [[line, field]]);
  });
}

test("each name that ships is there for business and consumers, a validation notice for consumers alone, in English and Spanish", () => {
  const shipped = shippedTemplates();
  const names = [...new Set(shipped.map(({ name }) => name))];
  const keys = shipped.map(({ name, audience, language }) => `${name} ${audience} ${language}`);
  const audiencesOf = (name: string) => (name === noticeName ? (["consumer"] as const) : audiences);
  const all = names.flatMap((name) => audiencesOf(name).flatMap((a) => languages.map((l) => `${name} ${a} ${l}`)));
  assert.deepEqual(keys.toSorted(), all.toSorted());
});
