import { strict as assert } from "node:assert";
import { test } from "node:test";
import { readLanguage } from "./language.ts";

// prettier-ignore
const rows = [
  ["es", "es"], ["ES", "es"], ["es-US", "es"], ["es_MX", "es"], ["Spanish", "es"], [" Español ", "es"], ["English", "en"],
  ["chi", "zh"], ["Haitian Creole", "ht"], ["", undefined], ["xx", undefined], ["klingon", undefined], ["x-es", undefined],
  ["nl", "nl"], ["nl-BE", "nl"], ["zh-Hant-TW", "zh"], ["qq-DE", undefined],
] as const;
for (const [text, code] of rows) {
  test(`"${text}" is ${code ?? "no language that is known"}`, () => assert.equal(readLanguage(text), code));
}
