import { strict as assert } from "node:assert";
import { test } from "node:test";
import { storedCurrency } from "#ledger/item";
import { money } from "#money/money";
import { visitSheet } from "./visit-sheet.ts";

const visit = {
  ...{ fromAt: Temporal.Instant.from("2026-03-06T16:30:00Z"), zone: "America/Phoenix", debtor: "Alder & Sons" },
  ...{ number: "C-1", address: "3 Main St\nPhoenix, AZ 85001", phone: null, daysOverdue: 30, note: null },
  owed: [money(storedCurrency("USD"), 123_450n), money(storedCurrency("EUR"), 100n)],
};
const round = { on: Temporal.PlainDate.from("2026-03-06"), office: "Harbor", goes: "Ann" };

test("a visit stands on the sheet with its hour where it is, what is owed, and for how long", () => {
  const { title, goes, visits } = visitSheet({ ...round, language: "en" }, [visit, { ...visit, daysOverdue: 0 }]);
  assert.deepEqual([title, goes], ["Visits, March 6, 2026", "Who goes: Ann"]);
  assert.deepEqual(visits[0], {
    ...{ place: "1", hour: "9:30 AM", who: "Alder & Sons (C-1)", lines: ["3 Main St", "Phoenix, AZ 85001"] },
    ...{ phone: "", owed: "1,234.50 USD, 1.00 EUR", overdue: "30 days overdue", note: "" },
  });
  assert.equal(visits[1]?.overdue, "");
});

test("in Spanish it says the same", () => {
  const { title, visits } = visitSheet({ ...round, language: "es" }, [visit]);
  assert.deepEqual([title, visits[0]?.overdue], ["Visitas, 6 de marzo de 2026", "30 días de mora"]);
});
