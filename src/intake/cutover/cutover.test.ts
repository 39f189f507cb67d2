import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { money } from "#money/money";
import { applyPaid, type PayableItem } from "./apply-paid.ts";
import { columnsDocument } from "./columns-document.ts";
import { countedContacts } from "./counted-contacts.ts";
import { efforts } from "./efforts.ts";
import { missingIn, placeIn } from "./file-kind.ts";
import { readKindMapping } from "./kind-mapping.ts";
import { cutOverKinds, listedKinds } from "./kinds.ts";
import { readInstant } from "./read-instant.ts";

test("the page on coming from another system ends with the columns that the tables make", () => {
  const page = readFileSync(new URL("../../../docs/cut-over.md", import.meta.url), "utf8");
  assert.equal(page.slice(page.indexOf("## The columns")), columnsDocument());
});

test("every kind finds each of its columns by its own name, and none by two", () => {
  for (const { name, columns } of listedKinds()) {
    const kind = cutOverKinds[name];
    const places = placeIn(
      kind,
      columns.map((column) => column.name),
    );
    assert.deepEqual(
      Object.values(places).toSorted((a, b) => a - b),
      columns.map((_, place) => place),
      name,
    );
    assert.deepEqual(missingIn(kind, places), []);
    const headings = columns.flatMap((column) => column.headings.map((heading) => heading.replace(/\W/g, "")));
    const twice = headings.filter((heading, place) => headings.indexOf(heading) !== place);
    assert.deepEqual(twice, [], `${name}: a heading is a synonym of two columns`);
  }
});

describe("an instant of a log", () => {
  // prettier-ignore
  const rows: readonly (readonly [string, string, string | null])[] = [
    ["2026-11-20T10:00:00-05:00", "",         "2026-11-20T15:00:00Z"],
    ["2026-11-20 9:05Z",          "",         "2026-11-20T09:05:00Z"],
    ["2026-11-20 10:00",          "",         "2026-11-20T15:00:00Z"],
    ["11/20/2026 2:15 PM",        "",         "2026-11-20T19:15:00Z"],
    ["11/20/2026",                "14:15",    "2026-11-20T19:15:00Z"],
    ["20261120",                  "12:05 a",  "2026-11-20T05:05:00Z"],
    ["2026-11-20",                "",         "2026-11-21T04:59:00Z"],
    ["2026-07-01",                "10:00:30", "2026-07-01T14:00:30Z"],
    ["2026-11-20",                "late",     null],
    ["2026-11-20",                "25:00",    null],
    ["2026-02-30 10:00",          "",         null],
  ];
  for (const [day, time, expected] of rows) {
    test(`${day} ${time} is ${expected ?? "none"}`, () => {
      const read = readInstant({ day, time }, { order: "mdy", zone: "America/New_York" });
      assert.equal(read.is === "instant" ? read.at.toString() : null, expected);
    });
  }
});

describe("what the law counts of a row", () => {
  const plain = { kind: "call", fromWhom: "us", outcome: null, reached: null } as const;
  const kindsOf = (...[row]: Parameters<typeof countedContacts>) => countedContacts(row).map(({ kind }) => kind);
  // prettier-ignore
  const rows: readonly (readonly [string, Parameters<typeof countedContacts>[0], readonly string[]])[] = [
    ["a call of ours that nobody answered is a call",      { ...plain, outcome: "no-answer" },                      ["call"]],
    ["an answered call is a call and a conversation",      { ...plain, outcome: "answered" },                       ["call", "conversation"]],
    ["one with a third party is a call alone",             { ...plain, outcome: "answered", reached: "third-party" }, ["call"]],
    ["a conversation that we began is both",               { ...plain, kind: "conversation" },                      ["call", "conversation"]],
    ["one that the debtor began is a conversation",        { ...plain, kind: "conversation", fromWhom: "consumer" }, ["conversation"]],
    ["a call of the debtor's is a conversation",           { ...plain, fromWhom: "consumer" },                      ["conversation"]],
    ["a call of the debtor's that was missed is none",     { ...plain, fromWhom: "consumer", outcome: "no-answer" }, ["call"]],
    ["a letter is a letter",                               { ...plain, kind: "letter" },                            ["letter"]],
  ];
  for (const [name, row, expected] of rows) test(name, () => assert.deepEqual(kindsOf(row), expected));
});

describe("what was paid before", () => {
  const on = Temporal.PlainDate.from("2026-02-01");
  const item = (unexplained: bigint): PayableItem => ({
    ...{ itemId: "i1" as PayableItem["itemId"], currency: "USD", unexplained },
    parts: new Map([
      ["fee", 500n],
      ["principal", 1000n],
    ]),
  });
  const paid = (of: PayableItem, minor: bigint) => applyPaid(of, money("USD", minor), on);

  test("explains what was taken off first, so that as much is open after as before", () => {
    const one = item(300n);
    assert.equal(paid(one, 200n)?.explained.minor, 200n);
    assert.deepEqual([one.unexplained, one.parts.get("principal"), one.parts.get("fee")], [100n, 1000n, 500n]);
  });

  test("lowers what is open by the rest alone, principal first, and never below nothing", () => {
    const one = item(300n);
    const done = paid(one, 1400n);
    assert.deepEqual(
      done?.applied.map(({ part, amount }) => [part, amount.minor]),
      [
        ["principal", 1300n],
        ["fee", 100n],
      ],
    );
    assert.deepEqual([one.parts.get("principal"), one.parts.get("fee")], [0n, 400n]);
    assert.equal(paid(one, 401n), undefined);
  });
});

test("a mapping of a kind names its columns and translates its words, and nothing else", () => {
  const read = (json: unknown) => readKindMapping(json, efforts);
  assert.ok(read({ columns: { at: "ONDATE" }, values: { kind: { CO: "call", "*": null } }, dates: "mdy" }).ok);
  const wrong = (json: unknown) => {
    const mapping = read(json);
    return mapping.ok ? "usable" : mapping.because;
  };
  assert.match(wrong({ columns: { amount: "Total" } }), /Files of this kind have no column "amount"/);
  assert.match(wrong({ values: { kind: "call" } }), /The mapping's "values" cannot be/);
  assert.match(wrong({ colums: {} }), /A mapping has no field "colums"/);
  assert.match(wrong(3), /A mapping is a JSON object/);
});
