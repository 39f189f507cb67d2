import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { sql } from "kysely";
import { debtorOf, takeIn } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";
import { cellsOf, workbookOf } from "./workbook.ts";

const rows = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount  currency
  C-1              Alder & Sons   INV-1           2025-11-01    2025-12-01  400.00  USD
  C-2              Birch Bakery   INV-2           2026-01-10    2026-02-09  900.10  USD
  C-2              Birch Bakery   INV-3           2026-01-10    2026-03-09  50.20   EUR
  C-3              1+1            INV-4           2026-01-10    2026-04-01  70.00   USD
`;
const shows = { find: "overdue>0", sort: "-overdue" };
const view = { screen: "book", name: "My late ones", isPinned: true, shows };

describe("the book as a list", () => {
  let desk: Desk;
  let clerk: Client;
  let supervisor: Client;
  let collector: Client;
  before(async () => {
    desk = await Desk.open();
    [clerk, supervisor, collector] = [await desk.as("clerk"), await desk.as("supervisor"), await desk.as("collector")];
    await takeIn(clerk, rows);
  });
  after(() => desk[Symbol.asyncDispose]());

  const numbers = async (query: string, client = clerk) => {
    const { json } = await client.get(`/debtors?${query}`);
    return json.debtors.map(({ number, currency }: Record<string, string>) => `${number} ${currency}`);
  };

  test("is filtered and in order as one types, and says which conditions hold", async () => {
    const find = encodeURIComponent("overdue>0 -currency:EUR");
    assert.deepEqual(await numbers(`find=${find}&sort=-open`), ["C-2 USD", "C-1 USD"]);
    const { json } = await clerk.get(`/debtors?find=${find}`);
    assert.deepEqual(json.filter, { words: "", conditions: ["overdue>0", "-currency:EUR"] });
    const { status, json: fault } = await clerk.get("/debtors?find=birch%20overdue%3Esoon");
    assert.deepEqual(
      [status, fault.refusal, fault.at, fault.says],
      [400, "filter_is_unclear", 6, "overdue> wants a number of days."],
    );
  });

  test("tells of each debtor only what a collector may see", async () => {
    const { debtorId, accountId } = await debtorOf(clerk, "C-1");
    assert.equal((await numbers("", collector)).length, 4);
    const { queries } = desk.running.database;
    await sql`insert into assignment (debtor_id, assignment_id, account_id, login_id, from_on, because)
      select ${debtorId}, gen_random_uuid(), ${accountId}, login_id, '2026-01-01', 'Theirs.'
        from login where username = 'supervisor'`.execute(queries);
    assert.deepEqual(await numbers("sort=number", collector), ["C-2 EUR", "C-2 USD", "C-3 USD"]);
    assert.deepEqual(await numbers("find=open%3E0&sort=number", collector), ["C-2 EUR", "C-2 USD", "C-3 USD"]);
    assert.equal((await numbers("find=open%3E0")).length, 4);
  });

  test("leaves as a workbook with real numbers, its sums by currency, and texts that stay texts", async () => {
    const { book, name } = await workbookOf(clerk, "/book/workbook?columns=name,number,open,due&sort=number");
    assert.match(name, /book-2026-03-02\.xlsx/);
    const sheet = book.getWorksheet("Book");
    const values = [1, 2, 3, 4, 5].map((row) => cellsOf(sheet, row));
    assert.deepEqual(values[0], ["Debtor", "Number", "Open", "Oldest due", "Currency"]);
    assert.deepEqual(values[2], ["Birch Bakery", "C-2", 50.2, new Date("2026-03-09T00:00:00Z"), "EUR"]);
    assert.deepEqual([values[4]?.[0], values[4]?.[2]], ["1+1", 70]);
    const sums = [7, 8].map((row) => [sheet?.getCell(`E${row}`).value, sheet?.getCell(`C${row}`).result]);
    assert.deepEqual(sums, [
      ["USD", 1370.1],
      ["EUR", 50.2],
    ]);
  });

  test("leaves for those debtors only that were selected", async () => {
    const { debtorId } = await debtorOf(clerk, "C-2");
    const { book } = await workbookOf(clerk, `/book/workbook?only=${debtorId}`);
    assert.equal(book.getWorksheet("Book")?.getCell("A2").value, "Birch Bakery");
    assert.equal(book.getWorksheet("Book")?.getCell("A4").value, null);
    assert.equal((await clerk.get("/book/workbook?only=nobody")).status, 400);
  });

  test("the aging leaves in the same way, a sheet for each currency", async () => {
    const { book } = await workbookOf(clerk, "/aging/workbook?on=2026-03-02");
    assert.deepEqual(book.worksheets.map(({ name }) => name).toSorted(), ["EUR", "USD"]);
    const usd = book.getWorksheet("USD");
    assert.deepEqual(cellsOf(usd, 1).slice(0, 3), ["Debtor", "Number", "current"]);
    const sum = usd?.lastRow?.getCell(8);
    assert.deepEqual([sum?.formula, sum?.result], ['SUMIF($K$2:$K$4,"USD",H2:H4)', 1370.1]);
  });

  test("leaves by nobody who may not, and whoever answers for the office sees what left", async () => {
    assert.equal((await collector.get("/book/workbook")).status, 403);
    assert.equal((await collector.get("/aging/workbook")).status, 403);
    assert.equal((await clerk.get("/exports")).status, 403);
    const { json } = await supervisor.get("/exports");
    const left = json.exports.map(({ what, lines, by }: Record<string, unknown>) => `${what} ${lines} ${by}`);
    assert.deepEqual(left.toSorted(), ["aging 4 The clerk", "book 2 The clerk", "book 4 The clerk"]);
    const columns = json.exports.map(({ asked }: { asked: Record<string, string> }) => asked["columns"]);
    assert.ok(columns.includes("name,number,open,due"));
  });

  const viewsOf = async (client: Client) => {
    const { json } = await client.get("/views");
    return json.views.filter(({ owner }: { owner: string }) => owner !== "shipped");
  };

  test("is kept as a view of one's own, which nobody else sees", async () => {
    assert.equal((await clerk.get("/views")).json.views.length, 7);
    assert.equal((await clerk.post("/views", view)).status, 200);
    const [mine] = await viewsOf(clerk);
    assert.deepEqual([mine.name, mine.owner, mine.version, mine.changedBy], ["My late ones", "own", 1, "The clerk"]);
    assert.deepEqual(await viewsOf(supervisor), []);
    assert.equal((await supervisor.delete(`/views/${mine.viewId}?version=1`)).json.refusal, "view_is_unknown");
  });

  test("has one view of a name, also when it is sent twice or by two at once", async () => {
    const again = await clerk.post("/views", { ...view, name: "MY LATE ONES" });
    assert.deepEqual([again.status, again.json.refusal], [409, "one_view_of_a_name"]);
    const key = "the same act";
    const shared = { ...view, name: "Ours" };
    const sent = [await supervisor.post("/office-views", shared, { key })];
    sent.push(await supervisor.post("/office-views", shared, { key }));
    assert.equal(sent[0]?.json.viewId, sent[1]?.json.viewId);
    const two = { ...view, name: "At once" };
    const answers = await Promise.all([clerk.post("/views", two), clerk.post("/views", two)]);
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 409]);
  });

  test("a view that could not be shown is not kept, and sharing is for a supervisor", async () => {
    const refusal = async (wrong: object) =>
      (await clerk.post("/views", { ...view, shows: { ...shows, ...wrong } })).json.refusal;
    assert.equal(await refusal({ find: "open>" }), "filter_is_unclear");
    assert.equal(await refusal({ columns: "moon" }), "columns_are_unknown");
    assert.equal(await refusal({ sort: "moon" }), "sort_is_unknown");
    assert.equal(await refusal({ monitor: "moon" }), "view_shows_nothing");
    assert.equal(await refusal({ moon: "full" }), "view_shows_nothing");
    assert.equal((await clerk.post("/office-views", view)).status, 403);
  });

  test("of two who change a view at once the later is told who changed it, and it is ended, not deleted", async () => {
    const ours = (await viewsOf(clerk)).find(({ owner }: { owner: string }) => owner === "office");
    const at = `/views/${ours.viewId}`;
    const change = { name: "Ours", isPinned: true, shows, version: 1 };
    assert.equal((await clerk.put(at, change)).json.refusal, "view_is_the_offices");
    const administrator = await desk.as("administrator");
    const answers = await Promise.all([supervisor.put(at, change), administrator.put(at, change)]);
    const [done, late] = answers.toSorted((a, b) => a.status - b.status);
    assert.deepEqual([done?.status, done?.json.version], [200, 2]);
    assert.deepEqual([late?.status, late?.json.refusal, late?.json.version], [409, "view_was_changed", 2]);
    assert.match(late?.json.changedBy, /The (supervisor|administrator)/);
    assert.equal((await supervisor.delete(`${at}?version=1`)).json.refusal, "view_was_changed");
    assert.equal((await supervisor.delete(`${at}?version=2`)).status, 204);
    assert.equal(
      (await viewsOf(clerk)).some(({ owner }: { owner: string }) => owner === "office"),
      false,
    );
    assert.equal((await supervisor.post("/office-views", { ...view, name: "Ours" })).status, 200);
  });
});
