import { strict as assert } from "node:assert";
import { test } from "node:test";
import { languageFor } from "./language.ts";

test("who chose a language is spoken to in it, whatever the browser accepts", () => {
  assert.equal(languageFor("es", ["en-US"]), "es");
  assert.equal(languageFor("en", ["es-MX"]), "en");
});

test("who chose none is spoken to in the first language of the browser that the desk speaks, of any region", () => {
  assert.equal(languageFor(null, ["es-419", "en-US"]), "es");
  assert.equal(languageFor(null, ["fr-CA", "es-US", "en"]), "es");
  assert.equal(languageFor(null, ["EN-gb", "es"]), "en");
});

test("where nothing is known, or nothing of it is spoken, it is English", () => {
  assert.equal(languageFor(null, []), "en");
  assert.equal(languageFor("tlh", ["de", "constructor"]), "en");
});
