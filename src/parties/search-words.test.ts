import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { readSearch } from "./search-words.ts";

describe("what somebody looks for", () => {
  test("is words without accents, capitals and order", () => {
    assert.deepEqual(readSearch("  Café  MÜLLER-Söhne ").words, ["cafe", "muller", "sohne"]);
  });
  test("may be a telephone number or an e-mail, however it is written", () => {
    assert.deepEqual(readSearch("(614) 555-0121").points, ["+16145550121"]);
    assert.deepEqual(readSearch("AP@Example.com").points, ["ap@example.com"]);
    assert.deepEqual(readSearch("Bright").points, []);
  });
  test("may be an address, compared as addresses are, with its place or without", () => {
    const typed = [
      "12 north main street",
      "12 N. Main St. Apt 4",
      "P.O. Box 12, Columbus OH 43215",
      "Main Street",
      "Acme",
    ];
    const addresses = typed.map((text) => readSearch(text).address);
    assert.deepEqual(addresses, ["12 N MAIN ST", "12 N MAIN ST # 4", "PO BOX 12", null, null]);
  });
  // prettier-ignore
  const amounts = [
    ["1,234.50", [{ minor: 123_450n, exponent: 2 }]],
    ["$80",      [{ minor: 8_000n, exponent: 2 }, { minor: 80n, exponent: 0 }]],
    ["5.125",    [{ minor: 5_125n, exponent: 3 }]],
    ["1,23",     []],
    ["INV-80",   []],
  ] as const;
  for (const [text, expected] of amounts) {
    test(`"${text}" may be ${expected.length} amounts`, () => assert.deepEqual(readSearch(text).amounts, expected));
  }
  test("is part of a number where it is one word with a figure", () => {
    const parts = ["40100", "INV-7", "12", "Main 5", "Acme"].map((text) => readSearch(text).partOfNumber);
    assert.deepEqual(parts, ["40100", "INV-7", null, null, null]);
  });
});
