import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { DebtorKind } from "./debtor.ts";
import { isBirth, readTaxId, shownOf } from "./secret.ts";

// The numbers from 987-65-4320 on are set aside for advertisements; as ITINs they have a group that is given.
// prettier-ignore
const cases: readonly (readonly [string, DebtorKind, string | undefined])[] = [
  ["987-65-4321", "person",   "987654321"],
  ["987 65 4321", "person",   "987654321"],
  ["987654321",   "person",   "987654321"],
  ["98-7654321",  "business", "987654321"],
  ["98-7654321",  "person",   undefined],
  ["97-1234567",  "business", undefined],
  ["000-12-3456", "person",   undefined],
  ["666-12-3456", "person",   undefined],
  ["219-09-9999", "person",   undefined],
  ["987-00-4321", "person",   undefined],
  ["987-66-4321", "person",   undefined],
  ["987-93-4321", "person",   undefined],
  ["987-65-0000", "person",   undefined],
  ["987-654-321", "person",   undefined],
  ["98765432",    "person",   undefined],
  ["unknown",     "person",   undefined],
];

for (const [text, kind, figures] of cases) {
  test(`"${text}" is ${figures === undefined ? "no" : "a"} tax identifier of a ${kind}`, () => {
    assert.equal(readTaxId(text, kind), figures);
  });
}

test("of a number the last four are shown, of a birth date its year", () => {
  assert.equal(shownOf({ kind: "tax-id", value: "987654321" }), "4321");
  assert.equal(shownOf({ kind: "bank-account", value: "0012345" }), "2345");
  assert.equal(shownOf({ kind: "born-on", value: "1984-05-03" }), "1984");
});

test("nobody who owes was born today, tomorrow, or in the nineteenth century", () => {
  const today = Temporal.PlainDate.from("2026-03-05");
  const born = (day: string) => isBirth(Temporal.PlainDate.from(day), today);
  assert.deepEqual(["1984-05-03", "2026-03-05", "2030-01-01", "1899-12-31"].map(born), [true, false, false, false]);
});
