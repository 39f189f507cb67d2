import { strict as assert } from "node:assert";
import { test } from "node:test";
import { decimal } from "#money/money";
import { valueBands } from "./bands.ts";

const said = (bands: ReturnType<typeof valueBands>) =>
  bands.map(({ from, below, debtors, worth }) => {
    const [least, most] = [from, below].map((each) => (each === null ? "" : decimal(each)));
    return `${least}–${most}: ${debtors}, ${decimal(worth)}`;
  });

test("every band is there, the most valuable first, and the one of what costs more than it brings where somebody is in it", () => {
  const some = [
    { band: 3, debtors: 2, minor: 250_50n },
    { band: 1, debtors: 1, minor: 0n },
  ];
  assert.deepEqual(said(valueBands("USD", some)), [
    "10000.00–: 0, 0.00",
    "1000.00–10000.00: 0, 0.00",
    "100.00–1000.00: 2, 250.50",
    "10.00–100.00: 0, 0.00",
    "0.00–10.00: 1, 0.00",
  ]);
  assert.equal(said(valueBands("JPY", [{ band: 0, debtors: 3, minor: -11n }])).at(-1), "–0: 3, -11");
});
