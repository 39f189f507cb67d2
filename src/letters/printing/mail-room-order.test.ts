import { strict as assert } from "node:assert";
import { test } from "node:test";
import { inMailRoomOrder } from "./mail-room-order.ts";

type Row = readonly [letterId: string, country: string, postalCode: string | null, number: string];

const ordered = (rows: readonly Row[]) =>
  inMailRoomOrder(
    rows.map(([letterId, country, postalCode, number]) => ({ letterId, country, postalCode, number })),
  ).map((one) => one.letterId);

test("letters lie by country, those at home first, and within it by postal code; what has none comes last", () => {
  const letters: Row[] = [
    ["berlin", "GERMANY", "10115", "C-1"],
    ["nowhere", "", null, "C-2"],
    ["ohio", "", "43215", "C-3"],
    ["maine", "", "04101", "C-4"],
    ["toronto", "CANADA", "M5V 1E3", "C-5"],
  ];
  assert.deepEqual(ordered(letters), ["maine", "ohio", "nowhere", "toronto", "berlin"]);
});

test("within a postal code they lie by the number of the debtor, as people count, and what goes to one debtor together", () => {
  const letters: Row[] = [
    ["3", "", "43215", "C-10"],
    ["4", "", "43215", "C-2"],
    ["1", "", "43215", "C-10"],
    ["2", "", "43215", "C-9"],
  ];
  assert.deepEqual(ordered(letters), ["4", "2", "1", "3"]);
});
