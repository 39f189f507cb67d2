import { strict as assert } from "node:assert";
import { test } from "node:test";
import { filterAsked, filterShown } from "./filter-words.ts";
import { filterWords } from "./spanish/filter-words.ts";

// prettier-ignore
const rows = [
  ["words alone",                     "harbor grill",                              "harbor grill"],
  ["a comparison",                    "overdue>30",                                "mora>30"],
  ["values, one by one",              "harbor action:call,email -kind:person",     "harbor paso:llamada,correo -tipo:persona"],
  ["a name that is no word",          'creditor:"Blue, call",acme',                'acreedor:"Blue, call",acme'],
  ["who asks, and nobody",            "collector:me,none",                         "cobrador:yo,ninguno"],
  ["yes and no",                      "promised:yes hold:no no-disputed",          "prometido:sí suspendido:no no-disputado"],
  ["a stretch of days",               "due:today..+7d last-payment:none",          "vence:hoy..+7d último-pago:ninguno"],
  ["what stands in quotes",           '"overdue>30"',                              '"overdue>30"'],
  ["a name that there is not",        "colour:red",                                "colour:red"],
] as const;

for (const [what, english, spanish] of rows) {
  test(`a filter is shown and asked for in Spanish: ${what}`, () => {
    assert.equal(filterShown(english, filterWords), spanish);
    assert.equal(filterAsked(spanish, filterWords), english);
  });
}

test("accents may be left out, letters be large, and the server's own names be used", () => {
  assert.equal(
    filterAsked("LIMITE>5 prometido:si ultimo-pago<30d open>1", filterWords),
    "limit>5 promised:yes last-payment<30d open>1",
  );
});

test("a language that calls nothing otherwise leaves every filter as it is", () => {
  assert.equal(filterShown("harbor overdue>30", {}), "harbor overdue>30");
  assert.equal(filterAsked("harbor overdue>30 mora>1", {}), "harbor overdue>30 mora>1");
});
