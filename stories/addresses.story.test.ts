import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { findDebtor, formOf, screenOf, sheet, takeIn } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const rows = `
  customer_number  customer_name  kind    language  invoice_number  due_date    amount  phone         address1               city           state  zip
  P-1              Paula Prado    person  Spanish   INV-1           2026-02-04  400.00  212-555-0101  12 North Main Street   Portland       OR     97201
  F-1              Firm One       -       klingon   INV-2           2026-02-04  90.00   614-555-0102  100 State Route 5      Columbus       OH     43215
`;

describe("an address and a number", () => {
  let desk: Desk;
  let [clerk, collector, auditor] = [{}, {}, {}] as [Client, Client, Client];
  let [paula, firm] = ["", ""];
  before(async () => {
    desk = await Desk.open({ at: "2026-03-02T15:10:00Z" });
    [clerk, collector, auditor] = [await desk.as("clerk"), await desk.as("collector"), await desk.as("auditor")];
    await takeIn(clerk, rows, { creditor: "Northwind" });
    [paula, firm] = [await findDebtor(clerk, "P-1"), await findDebtor(clerk, "F-1")];
  });
  after(() => desk[Symbol.asyncDispose]());

  const pointsOf = async (debtorId: string) => (await screenOf(clerk, debtorId)).points.length as number;

  test("of two coasts are both where a person may be, and the screen says which says what", async () => {
    const { localTimes, points } = await screenOf(collector, paula);
    const said = localTimes.map(({ time, zones, pointIds }: { time: string; zones: string[]; pointIds: string[] }) => {
      const kinds = points
        .filter(({ id }: { id: string }) => pointIds.includes(id))
        .map(({ kind }: { kind: string }) => kind);
      return [time, zones.join(), kinds.toSorted().join()];
    });
    assert.deepEqual(said, [
      ["07:10", "America/Los_Angeles", "home,mobile"],
      ["10:10", "America/New_York", "mobile"],
    ]);
  });

  test("may be called only while it is day on both", async () => {
    const mayCallAt = async (at: string) => {
      desk.at(at);
      const { acts } = await screenOf(collector, paula);
      return acts.find(({ act }: { act: string }) => act === "call").allowed as boolean;
    };
    assert.equal(await mayCallAt("2026-03-02T15:10:00Z"), false, "ten past seven in Portland");
    assert.equal(await mayCallAt("2026-03-02T17:10:00Z"), true);
    assert.equal(await mayCallAt("2026-03-03T02:10:00Z"), false, "ten past nine in New York");
    desk.at("2026-03-02T15:10:00Z");
  });

  test("is held once, however it is written", async () => {
    const before = await pointsOf(paula);
    const again = rows.replace("12 North Main Street ", "12 N. Main St.        ").replaceAll("INV-", "INV-9");
    await takeIn(clerk, again, { creditor: "Northwind" });
    assert.equal(await pointsOf(paula), before);
    const told = { kind: "work", text: "100 SR 5, Columbus Ohio 43215-1001", source: "consumer" };
    const { status, json } = await clerk.post(`/debtors/${firm}/points`, told);
    assert.deepEqual([status, json.refusal], [409, "point_is_held"]);
  });

  test("is found however it is typed", async () => {
    for (const typed of ["12 n main street", "12 North Main St., Portland OR", "100 state hwy 5"]) {
      const { json } = await clerk.get(`/search?for=${encodeURIComponent(typed)}`);
      assert.equal(json.found[0]?.by, "point", typed);
    }
  });

  test("is read before it is written down, with what does not fit", async () => {
    const read = (client: Client, text: string, kind = "home") =>
      client.get(`/debtors/${paula}/points/reading?kind=${kind}&text=${encodeURIComponent(text)}`);
    const fine = await read(collector, "12 north main street apt 4\nSan Francisco, California 94107");
    assert.deepEqual(fine.json, { lines: ["12 N MAIN ST APT 4", "SAN FRANCISCO CA 94107"], findings: [] });
    const wrong = await read(collector, "12 Main St\nReno, NV 94107");
    assert.deepEqual(wrong.json.findings, ["ZIP 94107 lies in CA, not NV."]);
    assert.equal((await read(collector, "12 Main St")).status, 422);
    assert.equal((await read(collector, "x".repeat(501))).status, 400);
    assert.equal((await read(auditor, "12 Main St\nReno, NV 89501")).status, 403);
  });

  test("that is doubtful is taken in and counted, and no row is rejected for it", async () => {
    const doubtful = `
      customer_number  customer_name  invoice_number  due_date    amount  address1        city  state  zip
      D-1              Doubt One      INV-11          2026-02-04  10.00   1 Main St       Reno  NV     94107
      D-1              Doubt One      INV-12          2026-02-04  10.00   1 Main St       Reno  NV     94107
      D-2              Doubt Two      INV-13          2026-02-04  10.00   the blue house  Reno  NV     89501
      D-3              No Doubt       INV-14          2026-02-04  10.00   1 Main St       Reno  NV     89501
    `;
    const form = () => formOf([sheet(doubtful)], { creditor: "Northwind" });
    const preview = await clerk.post("/imports/preview", form());
    assert.equal(preview.json.doubtfulAddresses, 2);
    const { json } = await clerk.post("/imports", form());
    assert.deepEqual([json.doubtfulAddresses, json.rejected, json.created], [2, [], 4]);
  });

  test("the language of a debtor is read from a file where it is known", async () => {
    const languages = await Promise.all([paula, firm].map(async (id) => (await screenOf(clerk, id)).debtor.language));
    assert.deepEqual(languages, ["es", "en"]);
  });
});
