import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { money } from "#money/money";
import type { Instalment } from "#ledger/terms/schedule";
import { decideDocument, type HeldDocument } from "./decide-document.ts";
import type { SourceItem } from "./source-record.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const usd = (minor: bigint) => money("USD", minor);

/** Parts as "2026-02-04 100, retained 20". */
function partsOf(text: string): Instalment[] {
  if (text === "") return [];
  return text.split(", ").map((part) => {
    const [on = "", minor = "0"] = part.split(" ");
    return { dueOn: on === "retained" ? null : day(on), amount: usd(BigInt(minor)) };
  });
}

function written(parts: readonly Instalment[] | null): string {
  if (parts === null) return "as before";
  return parts.map(({ dueOn, amount }) => `${dueOn ?? "retained"} ${amount.minor}`).join(", ");
}

const held: HeldDocument = {
  ...{ currency: "USD", amountMinor: 300n, openMinor: 300n, pending: [], dueOn: day("2026-03-06"), instalments: [] },
  ...{ isTakenBack: false, ownEntryId: null },
};

const customer = {
  key: "C-1",
  number: "C-1",
  name: null,
  kind: "business",
  language: null,
  segment: null,
  purpose: "business",
} as const;
const source: SourceItem = {
  ...{
    kind: "item",
    origin: { file: "a.csv", row: 2 },
    customer: { ...customer, debtKind: "invoice", points: [], contact: null },
  },
  ...{ key: null, number: "INV-1", reference: "", terms: "", issuedOn: day("2026-01-05"), dueOn: day("2026-03-06") },
  ...{
    amount: usd(300n),
    open: usd(300n),
    listed: usd(300n),
    instalments: [],
    discounts: [],
    paid: [],
    isDisputed: false,
  },
};

/** What comes of the due days of an item: its day, its parts, and what is not heeded. */
function due(here: string, said: { readonly dueOn?: string; readonly parts?: string }): string {
  const item = { ...source, dueOn: day(said.dueOn ?? "2026-03-06"), instalments: partsOf(said.parts ?? "") };
  const decision = decideDocument(item, { ...held, instalments: partsOf(here) }, { isOlder: false });
  assert.ok(decision.is === "known");
  return [decision.dueOn ?? "same day", written(decision.instalments), decision.unheeded?.field ?? "heeded"].join("; ");
}

const two = "2026-02-04 150, 2026-03-06 150";
const held10 = "2026-02-04 250, retained 50";

// prettier-ignore
const table = [
  ["nothing is said otherwise",                         two,    { parts: two },                                     "same day; as before; heeded"],
  ["other parts are taken over",                        two,    { parts: "2026-02-04 100, 2026-03-06 200" },        "same day; 2026-02-04 100, 2026-03-06 200; heeded"],
  ["parts that do not add up are not",                  two,    { parts: "2026-02-04 100, 2026-03-06 100" },        "same day; as before; heeded"],
  ["what was whole is due by parts",                    "",     { parts: two },                                     `same day; ${two}; heeded`],
  ["what is retained stays so",                         held10, { parts: held10 },                                  "same day; as before; heeded"],
  ["what was released last stays released",             "2026-02-04 250, 2026-03-01 50", { parts: held10 },         "same day; as before; heeded"],
  ["what was released first stays released",            "2026-02-01 50, 2026-02-04 250", { parts: held10 },         "same day; as before; heeded"],
  ["what was released between two stays released",      "2026-02-04 125, 2026-03-01 50, 2026-03-06 125", { parts: "2026-02-04 125, 2026-03-06 125, retained 50" }, "same day; as before; heeded"],
  ["what the source releases is released",              held10, { parts: "2026-02-04 250, 2026-03-01 50" },         "same day; 2026-02-04 250, 2026-03-01 50; heeded"],
  ["another amount is retained",                        "2026-02-01 50, 2026-02-04 250", { parts: "2026-02-04 200, retained 100" }, "same day; 2026-02-04 200, retained 100; heeded"],
  ["another day of what is due whole",                  "",     { dueOn: "2026-03-10" },                            "2026-03-10; as before; heeded"],
  ["another day of the only part that has one",         held10, { dueOn: "2026-03-10" },                            "2026-03-10; 2026-03-10 250, retained 50; heeded"],
  ["another day of nobody knows which part",            two,    { dueOn: "2026-03-10" },                            "same day; as before; due_date"],
  ["no other day, and no parts",                        two,    {},                                                 "same day; as before; heeded"],
] as const;

describe("a row of an item that the book has", () => {
  for (const [says, here, said, expected] of table) {
    test(`${says}: ${expected}`, () => assert.equal(due(here, said), expected));
  }

  test("tells of a day that it cannot follow, and follows the rest", () => {
    const item = { ...source, dueOn: day("2026-03-10"), open: usd(200n) };
    const decision = decideDocument(item, { ...held, instalments: partsOf(two) }, { isOlder: false });
    assert.ok(decision.is === "known");
    assert.equal(decision.adjust.minor, -100n);
    assert.match(
      decision.unheeded?.because ?? "",
      /INV-1 is due by parts.+2026-03-10.+the rest of the row was taken in/,
    );
  });

  test("comes again after it was taken back, also with another amount, and not where something is pending upon it", () => {
    const back = { ...held, isTakenBack: true, openMinor: 0n };
    const decide = (of: HeldDocument) => decideDocument({ ...source, amount: usd(900n) }, of, { isOlder: false }).is;
    assert.equal(decide(back), "again");
    assert.equal(decide({ ...back, pending: [{ entryId: "e", minor: -300n }] }), "known");
  });
});
