import { strict as assert } from "node:assert";
import { test } from "node:test";
import { accountsAbout } from "./accounts-about.ts";

const usd = (amount: string) => ({ amount, currency: "USD" });

test("a call is about what is left to ask for; where that is nothing, the law is asked about what is open", () => {
  const accounts = [{ id: "a" }, { id: "b" }, { id: "c" }];
  const items = [
    { accountId: "a", open: usd("100.00") },
    { accountId: "b", open: usd("50.00") },
  ];
  const credit = (accountId: string, amount: string, kind = "payment") => ({ accountId, kind, open: usd(amount) });
  const about = (...credits: ReturnType<typeof credit>[]) => accountsAbout({ accounts, items, credits });
  assert.deepEqual(about(), ["a", "b"]);
  assert.deepEqual(about(credit("a", "100.00"), credit("b", "49.99")), ["b"]);
  assert.deepEqual(about(credit("a", "100.00", "deposit")), ["a", "b"]);
  assert.deepEqual(about(credit("a", "100.00"), credit("b", "50.00")), ["a", "b"]);
});
