import { strict as assert } from "node:assert";
import { test } from "node:test";
import { collectFor, debtorOf, takeIn, timelineOf } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  kind      invoice_number  invoice_date  due_date    amount  address1     city      state  zip    country
  C-10             Alder & Sons   business  INV-1           2026-01-05    2026-02-04  400.00  1 Main St    Columbus  OH     43215  US
  C-2              Birch Bakery   business  INV-2           2026-01-10    2026-02-09  900.00  2 Main St    Columbus  OH     43215  US
  C-3              Cedar Mill     business  INV-3           2026-01-10    2026-02-09  120.00  3 Main St    Portland  ME     04101  US
  C-4              Dogwood Ltd    business  INV-4           2026-01-10    2026-02-09  150.00  10 High St   London    -      N1     GB
`;

/** An office in which a letter to each of the book was made, and printed with the others. */
async function openPrinted() {
  const desk = await Desk.open();
  await collectFor(desk, "Harbor Cable");
  const [clerk, auditor] = [await desk.as("clerk"), await desk.as("auditor")];
  await takeIn(clerk, book, { creditor: "Harbor Cable" });
  for (const number of ["C-10", "C-2", "C-3", "C-4"]) {
    const { at, creditorId } = await debtorOf(clerk, number);
    assert.equal((await clerk.post(`${at}/letters`, { creditorId })).status, 200);
  }
  const { printRunId } = (await clerk.post("/print-runs", {})).json;
  const run = `/print-runs/${printRunId}`;
  const file = (by: Client = clerk) => fileOf(by, run);
  const list = async () => {
    const read = await desk.running.textReader.textOf(await file(), "application/pdf");
    assert.ok(read.ok);
    return (/Print run of .*?1 of 1/s.exec(read.text)?.[0] ?? "").replaceAll(/\s+/g, " ");
  };
  return { desk, clerk, auditor, run, file, list };
}

async function fileOf(client: Client, run: string): Promise<Buffer> {
  const { response } = await client.get(`${run}/file`);
  assert.equal(response.status, 200);
  return Buffer.from(await response.arrayBuffer());
}

test("a run lies as a mail room wants it, and is the same bytes whenever it is read, whatever its debtors became", async () => {
  const { desk, clerk, file, list } = await openPrinted();
  await using _ = desk;
  const printed = await file();
  const said = await list();
  assert.match(said, /4 letters on 4 pages, after this list/);
  assert.match(said, /1 Cedar Mill C-3.* 2 Birch Bakery C-2.* 3 Alder & Sons C-10.* 4 Dogwood Ltd C-4 GB/);

  const birch = await debtorOf(clerk, "C-2");
  const renaming = { what: "name", from: "Birch Bakery", to: "Zelkova Bakery", because: "They said so." };
  const renamed = await (await desk.as("supervisor")).post(`${birch.at}/changes`, renaming);
  assert.ok(renamed.status < 300, JSON.stringify(renamed.json));
  desk.at("2026-03-09");
  assert.ok(printed.equals(await file()));
});

test("sheets that are taken out leave their place empty, and the list of the PDF that is read again says so", async () => {
  const { desk, clerk, auditor, run, file, list } = await openPrinted();
  await using _ = desk;
  const birch = await debtorOf(clerk, "C-2");
  const stop = { kind: "cease", because: "Their letter.", receivedOn: "2026-03-02" };
  assert.equal((await clerk.post(`${birch.at}/stops`, stop)).status, 200);
  const { sheets } = (await clerk.get(`${run}/to-take-out`)).json;
  const out = { debtor: "Birch Bakery", number: "C-2", place: 2, pages: { from: 2, to: 2 } };
  const [{ letterId, debtor, number, place, pages }] = sheets;
  assert.deepEqual([sheets.length, { debtor, number, place, pages }], [1, out]);
  const posted = await clerk.post(`${run}/posted`, { on: "2026-03-02", takenOut: [letterId] });
  assert.equal(posted.status, 200, JSON.stringify(posted.json));

  const said = await list();
  assert.match(said, /4 letters on 4 pages, after this list, 1 taken out/);
  assert.match(said, /1 Cedar Mill .* Reminder 1 2 Birch Bakery .* Reminder 2, taken out 3 Alder & Sons .* Reminder 3/);
  const read = await desk.running.textReader.textOf(await file(), "application/pdf");
  assert.ok(read.ok && !read.text.includes("INV-2") && read.text.includes("INV-1"));
  assert.ok((await file()).equals(await file()), "and it stays as it is");
  assert.match((await timelineOf(clerk, birch.debtorId))[0] ?? "", /its sheets were taken out/);
  assert.deepEqual((await auditor.get("/verify")).json.breaches, []);
});

test("who may not print reads no run, and an unknown one is told", async () => {
  const { desk, clerk, run } = await openPrinted();
  await using _ = desk;
  const collector = await desk.as("collector");
  assert.equal((await collector.get(`${run}/file`)).status, 403);
  const unknown = await clerk.get("/print-runs/00000000-0000-7000-8000-000000000000/file");
  assert.deepEqual([unknown.status, unknown.json.refusal], [404, "print_run_is_unknown"]);
});

test("a letter on file is stopped once its creditor was changed, says why under Mail, and is made anew by one act", async () => {
  const { desk, clerk, auditor } = await openPrinted();
  await using _ = desk;
  desk.at("2026-03-03");
  const { at, creditorId, debtorId } = await debtorOf(clerk, "C-3");
  const { letterId } = (await clerk.post(`${at}/letters`, { creditorId })).json;
  const administrator = await desk.as("administrator");
  const { version: over } = (await administrator.get(`/creditors/${creditorId}`)).json;
  assert.equal((await administrator.put(`/creditors/${creditorId}`, { over, phone: "212-555-0100" })).status, 200);

  desk.at("2026-03-03T16:00:00Z");
  const because = "Since it was made the name, address or telephone of its creditor was changed.";
  const { letters, withheld } = (await clerk.post("/print-runs", {})).json;
  assert.deepEqual([letters, withheld], [0, [{ debtorId, because }]]);
  const listed = async () => {
    const { json } = await clerk.get("/letters?which=not-sent");
    return json.letters.map(({ state, trouble }: Record<string, string>) => [state, trouble]);
  };
  assert.deepEqual(await listed(), [["outdated", because]]);
  assert.match((await timelineOf(clerk, debtorId))[0] ?? "", /was not printed\. Since it was made the name, address/);

  const anew = (by: Client, key: string = crypto.randomUUID()) =>
    by.post(`${at}/letters/${letterId}/anew`, undefined, { key });
  assert.equal((await anew(auditor)).status, 403);
  const [made, again] = [await anew(clerk, "once"), await anew(clerk, "once")];
  assert.deepEqual([made.status, again.json], [200, made.json], JSON.stringify(made.json));
  assert.deepEqual([(await anew(clerk)).json.refusal, await listed()], ["letter_is_not_stopped", []]);
  const unknown = await clerk.post(`${at}/letters/${debtorId}/anew`, undefined);
  assert.deepEqual([unknown.status, unknown.json.refusal], [404, "letter_is_unknown"]);
  assert.equal((await clerk.post("/print-runs", {})).json.letters, 1);
  assert.deepEqual((await auditor.get("/verify")).json.breaches, []);
});
