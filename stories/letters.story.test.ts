import { strict as assert } from "node:assert";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { sql } from "kysely";
import { collectFor, debtorOf, takeIn, timelineOf, usd } from "./book.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  kind      invoice_number  invoice_date  due_date    amount  address1   city      state  zip
  C-1              Alder & Sons   business  INV-1           2026-01-05    2026-02-04  400.00  1 Main St  Columbus  OH     43215
  C-2              Birch Bakery   business  INV-2           2026-01-10    2026-02-09  900.00  -          -         OH     -
  C-3              Carol Dane     person    INV-3           2026-01-01    2026-01-20  120.00  3 Main St  Columbus  OH     43215
`;

async function openDesk() {
  const desk = await Desk.open();
  await collectFor(desk, "Harbor Cable");
  const clerk = await desk.as("clerk");
  await takeIn(clerk, book, { creditor: "Harbor Cable" });
  const kept = async () => {
    const { rows } = await sql<{ letters: bigint; documents: bigint }>`
      select (select count(*) from letter where state = 'handed-over') as letters,
             (select count(*) from document) as documents`.execute(desk.running.database.queries);
    return Object.values(rows[0] ?? {}).map(Number);
  };
  return { desk, clerk, kept };
}

test("a letter is a document that is kept by its digest, and only the debtor's own pages lead to it", async () => {
  const { desk, clerk, kept } = await openDesk();
  await using _ = desk;
  const { at, creditorId, debtorId } = await debtorOf(clerk, "C-1");
  const { status, json } = await clerk.post(`${at}/letters`, { creditorId });
  assert.equal(status, 200);
  const { response } = await clerk.get(`${at}/documents/${json.digest}`);
  assert.equal(response.headers.get("content-type"), "application/pdf");
  const bytes = Buffer.from(await response.arrayBuffer());
  assert.equal(bytes.subarray(0, 5).toString(), "%PDF-");
  assert.equal(createHash("sha256").update(bytes).digest("hex"), json.digest);
  const [newest = ""] = await timelineOf(clerk, debtorId);
  assert.match(newest, /^letter: A letter was made to go by post: .*400\.00 USD/);

  const { json: printing } = await clerk.get("/letters?which=to-print");
  assert.deepEqual(
    printing.letters.map(({ digest }: { digest: string }) => digest),
    [json.digest],
  );

  const other = await debtorOf(clerk, "C-3");
  for (const path of [`${other.at}/documents/${json.digest}`, `${at}/documents/${"0".repeat(64)}`]) {
    const missing = await clerk.get(path);
    assert.deepEqual([missing.status, missing.json.refusal], [404, "document_is_not_known"]);
  }
  assert.deepEqual(await kept(), [1, 1]);
});

test("a letter that is asked for twice with one key leaves once", async () => {
  const { desk, clerk, kept } = await openDesk();
  await using _ = desk;
  const { at, creditorId } = await debtorOf(clerk, "C-1");
  const answers = await Promise.all(
    Array.from({ length: 3 }, () => clerk.post(`${at}/letters`, { creditorId }, { key: "one letter" })),
  );
  assert.equal(new Set(answers.map(({ json }) => json.letterId)).size, 1);
  assert.deepEqual(await kept(), [1, 1]);
});

test("no letter leaves without an address, about nothing owed, or against the law, and it is said why", async () => {
  const { desk, clerk, kept } = await openDesk();
  await using _ = desk;
  const [birch, carol, alder] = [
    await debtorOf(clerk, "C-2"),
    await debtorOf(clerk, "C-3"),
    await debtorOf(clerk, "C-1"),
  ];
  const asksFor = async ({ at, creditorId }: typeof birch) => {
    const { status, json } = await clerk.post(`${at}/letters`, { creditorId });
    return [status, json.refusal];
  };
  assert.deepEqual(await asksFor(birch), [422, "no_address"]);

  const stop = { kind: "cease", because: "Her letter.", receivedOn: "2026-03-02" };
  await clerk.post(`${carol.at}/stops`, stop);
  assert.deepEqual(await asksFor(carol), [422, "the_law_stops_it"]);
  const told = await timelineOf(clerk, carol.debtorId);
  assert.ok(told.some((entry) => entry.startsWith("letter-refused: A letter did not leave.")));

  const payment = { accountId: alder.accountId, amount: usd("400.00"), receivedOn: "2026-03-02" };
  await clerk.post(`${alder.at}/payments`, payment);
  assert.deepEqual(await asksFor(alder), [422, "nothing_to_ask_for"]);
  assert.deepEqual(await kept(), [0, 0]);
});
