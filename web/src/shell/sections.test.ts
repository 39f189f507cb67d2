import { strict as assert } from "node:assert";
import { test } from "node:test";
import { paths } from "../paths.ts";
import { screenAt } from "./sections.ts";

const screens = [{ to: paths.today }, { to: paths.floor }, { to: paths.days }, { to: paths.reports }] as const;

test("An address belongs to its own screen, and one under a screen belongs to the nearest above it", () => {
  assert.equal(screenAt(screens, "/floor")?.to, paths.floor);
  assert.equal(screenAt(screens, "/floor/days")?.to, paths.days);
  assert.equal(screenAt(screens, "/floor/days/01a21d53")?.to, paths.days);
  assert.equal(screenAt(screens, "/reports/forecast")?.to, paths.reports);
});

test("A debtor belongs to no screen, today's least of all, and a name that begins alike is another", () => {
  assert.equal(screenAt(screens, "/")?.to, paths.today);
  assert.equal(screenAt(screens, "/debtors/01a21d52"), undefined);
  assert.equal(screenAt(screens, "/floorplan"), undefined);
});
