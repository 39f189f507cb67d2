import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { limitedContentFaults } from "./limited-content.ts";

describe("a message of limited content says what it must and may, and nothing else", () => {
  // prettier-ignore
  const pure = [
    "This is Robin Smith calling from ABC Inc. Please contact me or Jim Johnson at 1-800-555-1212.",
    "Hello, this is Robin Smith calling from ABC Inc. Please contact me or any of our representatives or associates at 1-800-555-1212.",
    "This is Robin Smith calling from ABC Inc. It is 4:15 p.m. on Wednesday, September 1. Please contact me or any of our representatives at 1-800-555-1212 today until 6:00 p.m. Eastern time, or any weekday from 8:00 a.m. to 6:00 p.m. Eastern time.",
    "Good afternoon, Mr. Jones. My name is Ana Díaz, from Northgate. Please call me at (800) 555-1212.",
    "This is Robin Smith with ABC Inc. Please return my call at 800.555.1212.",
    "Hi, this is Robin Smith from ABC Inc. Please call me back at 1-800-555-1212. You may speak with any of our representatives.",
    "Hola, le habla Ana Díaz de Norte Servicios. Por favor, comuníquese conmigo o con Juan Pérez al 1-800-555-1212.",
    "Buenas tardes. Soy Ana Díaz de Norte Servicios. Llámeme al 800-555-1212 hoy hasta las 6:00 p.m.",
  ];
  for (const text of pure) test(text, () => assert.deepEqual(limitedContentFaults(text), []));
});

describe("what says more is none", () => {
  // prettier-ignore
  const more = [
    ["Hello, this is Robin Smith calling from ABC Inc. Please contact me or any agent in our credit card receivables group at 1-800-555-1212.", "agent in our credit card receivables group at 1-800-555-1212."],
    ["This is Robin Smith of ABC Inc. about your overdue account. Please call 1-800-555-1212.", "about your overdue account."],
    ["This is Robin Smith calling from ABC Collections. Please call me at 1-800-555-1212.", "Collections"],
    ["This is Robin Smith calling from Debt Recovery Group. Please call me at 1-800-555-1212.", "Debt"],
    ["This is Robin Smith calling from ABC Inc. Please call me at 1-800-555-1212. It is important.", "important."],
    ["This is Robin Smith calling from ABC Inc. Please call me at 1-800-555-1212 about a business matter.", "about a business matter."],
    ["This is Robin Smith calling from ABC Inc. Please call me at 1-800-555-1212. This is from a debt collector.", "debt collector."],
    ["This is Robin Smith calling from ABC Inc. Please call me at 1-800-555-1212. My licence number is 12345.", "My licence number is 12345."],
    ["Hola, le habla Ana Díaz de Cobranzas del Norte. Llámeme al 800-555-1212.", "Cobranzas"],
    ["Hola, le habla Ana Díaz de Norte Servicios. Llámeme al 800-555-1212 por su deuda.", "por su deuda."],
  ] as const;
  for (const [text, says] of more) test(text, () => assert.deepEqual(limitedContentFaults(text), [{ says }]));
});

describe("what says less is none", () => {
  // prettier-ignore
  const less = [
    ["This is Robin Smith. Please call me at 1-800-555-1212.", ["business name"]],
    ["This is Robin Smith calling from ABC Inc.", ["request to reply", "telephone number"]],
    ["This is Robin Smith calling from ABC Inc. Please call me back.", ["telephone number"]],
    ["Calling from ABC Inc. Please call us at 1-800-555-1212.", ["name of whom to contact"]],
    ["Hello.", ["business name", "request to reply", "name of whom to contact", "telephone number"]],
  ] as const;
  for (const [text, lacks] of less) {
    test(text, () => {
      const found = limitedContentFaults(text).map((fault) => ("lacks" in fault ? fault.lacks : fault.says));
      assert.deepEqual(found, lacks);
    });
  }
});
