import { strict as assert } from "node:assert";
import { test } from "node:test";
import { compareOnTheWay, placeOnTheWay } from "./on-the-way.ts";

const inOrder = (...addresses: readonly string[]) =>
  addresses.toSorted((one, other) => compareOnTheWay(placeOnTheWay(one), placeOnTheWay(other)));

test("addresses are gone through town by town, street by street, and by the number in the street", () => {
  const way = [
    "9 Main St\nColumbus, OH 43215",
    "10 Main Street Apt 2\nColumbus, OH 43215",
    "112-10 Main St\nColumbus, OH 43215",
    "3 Oak Ave\nColumbus, OH 43215",
    "PO Box 7\nColumbus, OH 43215",
    "1 Able Rd\nDayton, OH 45402",
    "2 Able Rd\nErie, PA 16501",
  ];
  assert.deepEqual(inOrder(...way.toReversed()), way);
});

test("two ways of writing a street are the same street", () => {
  const [first, , third] = inOrder(
    "30 North Main Street\nErie, PA 16501",
    "5 N Main St\nErie, PA 16501",
    "7 N MAIN ST\nErie, PA 16501",
  );
  assert.deepEqual([first, third], ["5 N Main St\nErie, PA 16501", "30 North Main Street\nErie, PA 16501"]);
});
