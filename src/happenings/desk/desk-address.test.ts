import { strict as assert } from "node:assert";
import { test } from "node:test";
import { deskAddressOf } from "./desk-address.ts";

test("the desk's address is what DUNLIN_URL says, without a slash at its end, or unknown", () => {
  assert.equal(deskAddressOf({ DUNLIN_URL: "https://desk.example/" }), "https://desk.example");
  assert.equal(deskAddressOf({ DUNLIN_URL: "http://localhost:4400/dunlin//" }), "http://localhost:4400/dunlin");
  assert.equal(deskAddressOf({ DUNLIN_URL: "" }), null);
  assert.equal(deskAddressOf({}), null);
});

test("what is no address of a desk is refused when the desk is opened", () => {
  for (const wrong of ["desk.example", "javascript:alert(1)", "https://desk.example/?a=1", "https://desk.example/#x"]) {
    assert.throws(() => deskAddressOf({ DUNLIN_URL: wrong }), /DUNLIN_URL is an address/, wrong);
  }
});
