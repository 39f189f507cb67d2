import { strict as assert } from "node:assert";
import { test } from "node:test";
import { money } from "#money/money";
import { statementTables, type StatementItem } from "./statement.ts";

const day = (iso: string) => Temporal.PlainDate.from(iso);
const usd = (minor: bigint) => money("USD", minor);
const on = day("2026-11-23");

function item(changes: Partial<StatementItem> = {}): StatementItem {
  const whole = { number: "INV-1", instalment: null, issuedOn: day("2026-08-01"), dueOn: day("2026-11-13") };
  return { ...whole, charged: usd(10_000n), open: usd(6_000n), asked: usd(6_000n), ...changes };
}

const english = { on, language: "en" } as const;
const rowsOf = (items: readonly StatementItem[], when: Parameters<typeof statementTables>[1] = english) =>
  statementTables({ items, credits: [] }, when).flatMap(({ columns, rows }) =>
    rows.map((row) => columns.map((name) => row[name]).join(" | ")),
  );
const sumsOf = (facts: Parameters<typeof statementTables>[0], when: Parameters<typeof statementTables>[1] = english) =>
  statementTables(facts, when).flatMap(({ sums }) => sums.map(({ label, amount }) => `${label}: ${amount}`));

test("a line shows what was charged, what was settled of it and what is open", () => {
  assert.deepEqual(rowsOf([item()]), ["INV-1 | 08/01/2026 | 11/13/2026 | 10 | 100.00 | 40.00 | 60.00"]);
});

test("each instalment stands by its own due day, and what is retained by none", () => {
  assert.deepEqual(rowsOf([item({ instalment: 2, dueOn: day("2026-12-13") }), item({ instalment: 3, dueOn: null })]), [
    "INV-1, instalment 2 | 08/01/2026 | 12/13/2026 |  | 100.00 | 40.00 | 60.00",
    "INV-1, instalment 3 | 08/01/2026 | Retained |  | 100.00 | 40.00 | 60.00",
  ]);
});

test("what is contested is shown, and not asked for", () => {
  const items = [item({ asked: usd(1_000n) }), item({ number: "INV-2" })];
  assert.match(rowsOf(items)[0] ?? "", /^INV-1 \(contested\)/);
  assert.deepEqual(sumsOf({ items, credits: [] }), [
    "Open in all: 120.00",
    "Contested, and not asked for: -50.00",
    "Balance: 70.00",
  ]);
  assert.equal(statementTables({ items, credits: [] }, english)[0]?.total, "70.00");
});

test("what was received and is applied to nothing is taken off the balance, and off nothing that is asked for", () => {
  const credits = [{ number: "P-1", on: day("2026-11-20"), open: usd(7_000n) }];
  assert.deepEqual(sumsOf({ items: [item()], credits }), [
    "Open in all: 60.00",
    "Received 11/20/2026, not yet applied: P-1: -70.00",
    "Balance: -10.00",
  ]);
  assert.equal(statementTables({ items: [item()], credits }, english)[0]?.total, "60.00");
});

test("two currencies are two tables", () => {
  const euros = { charged: money("EUR", 5n), open: money("EUR", 5n), asked: money("EUR", 5n) };
  const tables = statementTables({ items: [item(), item(euros)], credits: [] }, english);
  assert.deepEqual(
    tables.map(({ currency, total }) => `${total} ${currency}`),
    ["0.05 EUR", "60.00 USD"],
  );
});

test("in Spanish every word of it is Spanish", () => {
  const spanish = { on, language: "es" } as const;
  const items = [item({ instalment: 1, asked: usd(0n) }), item({ dueOn: null })];
  const credits = [{ number: "P-1", on: day("2026-11-20"), open: usd(1n) }];
  assert.deepEqual(rowsOf(items, spanish), [
    "INV-1, cuota 1 (en disputa) | 1 ago 2026 | 13 nov 2026 | 10 | 100.00 | 40.00 | 60.00",
    "INV-1 | 1 ago 2026 | Retenido |  | 100.00 | 40.00 | 60.00",
  ]);
  assert.deepEqual(sumsOf({ items, credits }, spanish), [
    "Pendiente en total: 120.00",
    "En disputa, no se reclama: -60.00",
    "Recibido el 20 nov 2026, aún sin aplicar: P-1: -0.01",
    "Saldo: 59.99",
  ]);
});
