import { strict as assert } from "node:assert";
import { test } from "node:test";
import { readerOf } from "./sentences.ts";

const read = readerOf({
  sentences: {
    "It is due.": "Vence.",
    "It was due on {day}.": "Venció el {day}.",
    "It was due on {day1}, and paid on {day2}: {text}": "El {day2} se pagó lo que vencía el {day1}: {text}",
    "A {term} did not leave. {said}": "No salió: {term}. {said}",
    "{n} calls ({terms}).": "{n} llamadas ({terms}).",
    "Not now: {facts}.": "Ahora no: {facts}.",
    "it is late ({text})": "es tarde ({text})",
    "they asked": "lo pidieron",
    "There is no {codes}.": "No hay {codes}.",
    "{field} wants a day.": "{field} pide un día.",
  },
  terms: { letter: "carta", "work phone": "teléfono del trabajo" },
  between: { " or ": " o ", ", nor for ": ", ni para " },
  fields: { "put-off": "aplazado" },
  weekdays: { Tue: "mar" },
});

// prettier-ignore
const rows = [
  ["a sentence that is the same each time",           "It is due.",                                      "Vence."],
  ["a day, with its weekday, that goes over",         "It was due on Tue 2026-03-10.",                   "Venció el mar 2026-03-10."],
  ["holes in another order, and text as it is",       "It was due on 2026-03-10, and paid on 2026-03-12: It is due.", "El 2026-03-12 se pagó lo que vencía el 2026-03-10: It is due."],
  ["a term by its name, and a sentence within one",   "A letter did not leave. It is due.",              "No salió: carta. Vence."],
  ["terms between commas, with dashes or blanks",     "3 calls (work-phone, letter).",                   "3 llamadas (teléfono del trabajo, carta)."],
  ["codes by their names, with the words between", "There is no letter or work_phone, nor for visit.", "No hay carta o teléfono del trabajo, ni para visit."],
  ["a filter's field by its name, with its sign",     "put-off>= wants a day.",                          "aplazado>= pide un día."],
  ["facts between semicolons, not those of citations", "Not now: it is late (a; b (c)); they asked.",    "Ahora no: es tarde (a; b (c)); lo pidieron."],
  ["one sentence after another",                      "It is due. It was due on 2026-03-10.",            "Vence. Venció el 2026-03-10."],
  ["what a person wrote before it, as it is",         "Pays soon. It is due.",                           "Pays soon. Vence."],
  ["what is not known, as it is",                     "constructor",                                     "constructor"],
  ["no sentence that only begins or ends like it",    "It is due. it was due on 2026-03-10",             "It is due. it was due on 2026-03-10"],
] as const;

for (const [what, english, spanish] of rows) {
  test(`it reads ${what}`, () => {
    assert.equal(read(english), spanish);
    assert.equal(read(english), spanish);
  });
}

test("it tells whoever asks what it does not know: sentences and terms", () => {
  const unknown: string[] = [];
  read("A parcel did not leave. It is due. Nobody knows why.", (part) => unknown.push(part));
  assert.deepEqual(unknown, ["parcel", "Nobody knows why."]);
});
