import { strict as assert } from "node:assert";
import { test } from "node:test";
import { lawFaults, lawNotes } from "#letters/templates/law-check";
import { shippedTemplates } from "./ship-templates.ts";

test("no template that ships says what is forbidden, lacks what is wanted, or leaves anything to people", () => {
  const templates = shippedTemplates();
  assert.ok(templates.length > 30);
  for (const template of templates) {
    const { name, audience, language } = template;
    assert.deepEqual([...lawFaults(template), ...lawNotes(template)], [], `${name} ${audience} ${language}`);
  }
});

test("1006.18(b)(2): any step may be the first that a debtor hears, so none speaks of what was written or said before", () => {
  const before =
    /reminders|last reminder|second|wrote to you|our calls|recordatorios|último recordatorio|segundo|ya le escrib|llamadas,/i;
  for (const { heading, body, name, audience, language } of shippedTemplates()) {
    assert.doesNotMatch(`${heading} ${body}`, before, `${name} ${audience} ${language}`);
  }
});
