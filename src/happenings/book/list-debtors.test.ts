import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { readAsked, type Written } from "#book/asked";
import { columnNames } from "#book/columns";
import type { Line } from "#book/line";
import { listedDay, openListedBook } from "#happenings/testing/listed-book";
import type { SmallBook } from "#happenings/testing/small-book";
import { listDebtors } from "./list-debtors.ts";

const caller: Caller = {
  loginId: "00000000-0000-7000-8000-000000000001" as Id<"login">,
  ...{ username: "mara", name: "Mara Lind", role: "supervisor", teamId: null, creditorId: null },
};

describe("the book as a list", () => {
  let book: SmallBook;
  before(async () => {
    book = await openListedBook();
  });
  after(() => book.close());

  const page = (written: Written & { cursor?: string; from?: string }) => {
    const read = readAsked(written);
    assert.ok(read.ok, JSON.stringify(read));
    const { cursor = null, from = null } = written;
    const who = {
      caller,
      scope: "all",
      today: listedDay,
      now: book.clock.now(),
      zone: "UTC",
      vault: book.desk.vault,
    } as const;
    return listDebtors(book.database.queries, { ...who, ...read.value, cursor, from });
  };
  const lines = async (written: Written & { from?: string }): Promise<readonly Line[]> => {
    const listed = await page(written);
    assert.ok(listed.ok);
    return listed.value.debtors;
  };
  const named = async (find: string) =>
    (await lines({ find })).map(({ name, currency }) => (currency === null ? name : `${name} ${currency}`));

  test("has a line for each debtor and currency, by name, and one for who owes nothing", async () => {
    assert.deepEqual(await named(""), [
      "Acme USD",
      "Blue Door EUR",
      "Blue Door USD",
      "Cobalt JPY",
      "Delta",
      "Echo USD",
    ]);
  });

  test("shows what each column says", async () => {
    const [acme] = await lines({ find: "acme", columns: columnNames.join(",") });
    const usd = (amount: string) => ({ amount, currency: "USD" });
    assert.deepEqual(acme?.cells, {
      ...{ name: "Acme", number: "Acme", kind: "business", creditor: "Northwind", lang: "en", opened: "2026-01-01" },
      ...{ open: usd("1500.00"), "past-due": usd("1500.00"), overdue: 60, due: "2026-05-01", current: usd("0.00") },
      ...{ "1-30": usd("0.00"), "31-60": usd("1500.00"), "61-90": usd("0.00"), "over-90": usd("0.00") },
      ...{ "last-payment": "2026-06-10", "last-contact": "2026-06-20", action: "call", next: "2026-07-01" },
      ...{
        "put-off": "2026-07-02",
        collector: "Jo Berg",
        promised: usd("400.00"),
        promise: "2026-07-03",
        disputed: true,
        hold: true,
      },
      ...{ stopped: true, limit: usd("1000.00"), exposure: usd("1500.00"), "over-limit": true, state: "CA" },
      segment: "Key accounts",
    } satisfies Line["cells"]);
  });

  // prettier-ignore
  const cases: readonly [string, readonly string[]][] = [
    ["creditor:north -collector:none", ["Acme USD"]],
    ["collector:jo",                   ["Acme USD"]],
    ["collector:none currency:usd",    ["Blue Door USD", "Echo USD"]],
    ["open>1000",                      ["Acme USD", "Cobalt JPY"]],
    ["open:0",                         ["Delta"]],
    ["open:1500..1500",                ["Acme USD"]],
    ["open>=5000 currency:JPY",        ["Cobalt JPY"]],
    ["open>5000 currency:JPY",         []],
    ["overdue>30",                     ["Acme USD"]],
    ["overdue:0",                      ["Blue Door USD"]],
    ["due<+7d overdue<5",              ["Blue Door EUR", "Blue Door USD"]],
    ["due:none",                       ["Delta"]],
    ["promised:yes",                   ["Acme USD"]],
    ["promise<=2026-07-03",            ["Acme USD"]],
    ["disputed:yes hold:yes stopped:yes over-limit:yes", ["Acme USD"]],
    ["no-phone",                       ["Blue Door EUR", "Blue Door USD", "Cobalt JPY", "Delta", "Echo USD"]],
    ["state:CA,NY",                    ["Acme USD"]],
    ["kind:person",                    []],
    ["lang:es",                        ["Cobalt JPY"]],
    ["action:call next<=2026-07-01",   ["Acme USD"]],
    ["last-contact<30d",               ["Acme USD"]],
    ["last-contact>30d overdue>=0",    ["Blue Door EUR", "Blue Door USD", "Cobalt JPY", "Echo USD"]],
    ["last-payment:none echo",         ["Echo USD"]],
    ["put-off>=today",                 ["Acme USD"]],
    ["put-off:none overdue>=0 lang:es", ["Cobalt JPY"]],
    ["opened<=2026-01-01 acme",        ["Acme USD"]],
    ["-currency:USD open>0",           ["Blue Door EUR", "Cobalt JPY"]],
  ];
  for (const [find, expected] of cases) {
    test(`${find} finds ${expected.join(", ") || "nobody"}`, async () => assert.deepEqual(await named(find), expected));
  }

  test("a payment that was reversed never came", async () => {
    const [echo] = await lines({ find: "echo", columns: "last-payment" });
    assert.equal(echo?.cells["last-payment"], null);
  });

  test("in the order of any column, either way round, each line comes once", async () => {
    const all = (await named("")).toSorted();
    for (const column of columnNames) {
      for (const sort of [column, `-${column}`]) {
        const seen = (await lines({ sort })).map(({ name, currency }) =>
          currency === null ? name : `${name} ${currency}`,
        );
        assert.deepEqual(seen.toSorted(), all, sort);
      }
    }
  });

  test("amounts are in order within their currency, and what is unknown comes last", async () => {
    const order = async (sort: string) => (await lines({ sort })).map(({ name, currency }) => `${currency} ${name}`);
    const others = ["EUR Blue Door", "JPY Cobalt"];
    assert.deepEqual(await order("open"), [...others, "USD Blue Door", "USD Echo", "USD Acme", "null Delta"]);
    assert.deepEqual(await order("-open"), [...others, "USD Acme", "USD Echo", "USD Blue Door", "null Delta"]);
    assert.equal((await order("-overdue")).at(-1), "null Delta");
  });

  test("begins at a letter or a day that its order has", async () => {
    const names = async (asked: Written & { from: string }) => (await lines(asked)).map(({ name }) => name);
    assert.deepEqual(await names({ from: "c" }), ["Cobalt", "Delta", "Echo"]);
    assert.deepEqual(await names({ from: "C", sort: "-name" }), ["Cobalt", "Blue Door", "Blue Door", "Acme"]);
    assert.deepEqual(await names({ from: "2026-06-30", sort: "due" }), ["Blue Door"]);
    const nowhere = await page({ from: "x", sort: "due" });
    assert.equal(nowhere.ok || nowhere.refusal, "list_begins_nowhere");
  });

  test("goes on from a place of its own order, and from no other", async () => {
    for (const cursor of ["made-up", Buffer.from('["a","b","c"]').toString("base64url")]) {
      const listed = await page({ cursor });
      assert.equal(listed.ok || listed.refusal, "cursor_is_unreadable");
    }
  });
});
