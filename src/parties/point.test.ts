import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readAddress, readEmail, readPhone, type PointHolder } from "./point.ts";

const firm: PointHolder = { kind: "business", country: "US", state: "OH", zip: null };
const person: PointHolder = { ...firm, kind: "person" };

describe("a telephone number", () => {
  test("is the same however it is written", () => {
    const written = ["(614) 555-0123", "614.555.0123", "1 614 555 0123", "+16145550123", "6145550123"];
    assert.deepEqual(new Set(written.map((text) => readPhone(text, firm)?.normalised)), new Set(["+16145550123"]));
  });
  test("keeps its extension", () => assert.equal(readPhone("614 555 0123 x45", firm)?.value, "+16145550123;ext=45"));
  test("of a person that may be either is taken for a mobile, of a firm for a landline", () => {
    assert.deepEqual(
      [readPhone("614 555 0123", person)?.kind, readPhone("614 555 0123", firm)?.kind],
      ["mobile", "landline"],
    );
  });
  test("may lie where its area code lies, and wherever its holder may be at home", () => {
    const zonesOf = (text: string, home: Partial<PointHolder>) => readPhone(text, { ...person, ...home })?.zones;
    assert.deepEqual(zonesOf("614 555 0123", { state: null }), ["America/New_York"]);
    assert.deepEqual(zonesOf("212 555 0123", { state: "CA" }), ["America/New_York", "America/Los_Angeles"]);
    assert.deepEqual(zonesOf("212 555 0123", { state: null, zip: "94107" }), [
      "America/New_York",
      "America/Los_Angeles",
    ]);
    assert.deepEqual(zonesOf("800 555 0123", { state: "TX" }), ["America/Chicago", "America/Denver"]);
    assert.deepEqual(zonesOf("800 555 0123", { state: null }), []);
  });
  test("of another country lies where its holder is, and of Canada in Canada", () => {
    assert.deepEqual(readPhone("+44 20 7946 0018", firm)?.zones, ["America/New_York"]);
    assert.deepEqual(readPhone("+1 416 555 0123", { ...firm, state: null })?.zones, ["America/Toronto"]);
  });
  test("is none where no number could be meant", () => {
    assert.deepEqual(
      ["", "n/a", "12", "555"].map((text) => readPhone(text, firm)),
      [undefined, undefined, undefined, undefined],
    );
  });
});

describe("an e-mail address", () => {
  test("is compared in lower case and kept as it was written", () => {
    const read = readEmail("mailto:AP@Example.com", firm);
    assert.deepEqual([read?.value, read?.normalised], ["AP@Example.com", "ap@example.com"]);
  });
  test("is none where it could not be delivered to", () => {
    const wrong = ["ap@.com", "ap", "@example.com", "a b@example.com", "ap@example", "<ap@example.com>"];
    assert.deepEqual(
      wrong.map((text) => readEmail(text, firm)),
      wrong.map(() => undefined),
    );
  });
});

const nowhere = { lines: [], city: "", state: "", zip: "", country: "" };

describe("a postal address", () => {
  const address = {
    lines: ["12 North Main Street", "Suite 4"],
    city: "Columbus",
    state: "oh",
    zip: "43215-1001",
    country: "US",
  };
  test("is the same however its words are shortened", () => {
    const other = { ...address, lines: ["12 N. Main St., Ste 4"], zip: "43215" };
    assert.equal(readAddress(address, "business")?.normalised, "12 N MAIN ST # 4 43215");
    assert.equal(readAddress(other, "business")?.normalised, readAddress(address, "business")?.normalised);
  });
  test("stands on an envelope in its own lines", () => {
    assert.equal(readAddress(address, "person")?.value, "12 North Main Street\nSuite 4\nColumbus, OH 43215-1001");
  });
  test("gets back the noughts that a spreadsheet took from its ZIP code", () => {
    const boston = { ...address, city: "Boston", state: "MA", zip: "2134" };
    assert.equal(readAddress(boston, "person")?.zip, "02134");
  });
  test("may lie in the zones of its ZIP code, and of its state where that is another", () => {
    const zonesOf = (state: string, zip: string) => readAddress({ ...address, state, zip }, "person")?.zones;
    assert.deepEqual(zonesOf("TX", "78701"), ["America/Chicago"]);
    assert.deepEqual(zonesOf("TX", ""), ["America/Chicago", "America/Denver"]);
    assert.deepEqual(zonesOf("", "94107"), ["America/Los_Angeles"]);
    assert.deepEqual(zonesOf("NV", "94107"), ["America/Los_Angeles", "America/Denver"]);
    assert.deepEqual(zonesOf("OH", "94107"), ["America/Los_Angeles", "America/New_York"]);
  });
  test("is one line where its place stands in the line", () => {
    const read = readAddress({ ...nowhere, lines: ["12 North Main Street, Suite 4, Columbus OH 43215"] }, "business");
    assert.equal(read?.normalised, readAddress(address, "business")?.normalised);
    assert.equal(read?.value, "12 North Main Street, Suite 4, Columbus OH 43215");
  });
  test("of another country is kept as it is", () => {
    const london = { lines: ["10 Downing  Street"], city: "London", state: "", zip: "SW1A 2AA", country: "GB" };
    const read = readAddress(london, "business");
    assert.deepEqual([read?.value, read?.state, read?.zones], ["10 Downing Street\nLondon, SW1A 2AA\nGB", null, []]);
  });
  test("is none where it is longer than any address", () => {
    assert.equal(readAddress({ ...address, lines: ["x".repeat(600)] }, "person"), undefined);
  });
  test("is none without a street or without a place", () => {
    assert.equal(readAddress({ ...address, lines: [""] }, "person"), undefined);
    assert.equal(readAddress({ ...address, city: "", zip: "" }, "person"), undefined);
  });
});

test("reading what was read changes nothing", () => {
  const number = fc.integer({ min: 2_000_000, max: 9_999_999 }).map((local) => `614${local}`);
  fc.assert(
    fc.property(number, (text) => {
      const once = readPhone(text, firm);
      assert.deepEqual(once && readPhone(once.value, firm), once);
    }),
  );
});
