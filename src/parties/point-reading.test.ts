import { strict as assert } from "node:assert";
import { test } from "node:test";
import { pointReading } from "./point-reading.ts";

const reading = (text: string, kind: "home" | "mobile" = "home") => pointReading({ kind, text });

test("an address is read to the lines of its envelope", () => {
  assert.deepEqual(reading("12 North Main Street\nSuite 4\nColumbus, Ohio 43215"), {
    ok: true,
    value: { lines: ["12 N MAIN ST STE 4", "COLUMBUS OH 43215"], findings: [] },
  });
});

test("an address in doubt is read as it is, with what is wrong", () => {
  assert.deepEqual(reading("12 Main St\nReno, NV 94107"), {
    ok: true,
    value: { lines: ["12 Main St", "Reno, NV 94107"], findings: ["ZIP 94107 lies in CA, not NV."] },
  });
});

test("a number is read to its form, and what is none is refused", () => {
  assert.deepEqual(reading("614 555 0121", "mobile"), { ok: true, value: { lines: ["+16145550121"], findings: [] } });
  assert.equal(reading("Columbus").ok, false);
});
