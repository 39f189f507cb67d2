import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { debtorOf, takeIn } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const debtorsMax = 120;
const headings = "customer_number  customer_name  invoice_number  invoice_date  due_date  amount";
const many = Array.from({ length: debtorsMax }, (_, at) => {
  const number = String(at + 1).padStart(3, "0");
  // Ten amounts only, so that pages end between debtors who rank alike.
  return `C-${number}  Firm ${number}  INV-${number}  2026-01-05  2026-02-04  ${100 + (at % 10)}.00`;
});
const one = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount
  H-1              Harbor Hotel   H-INV-1         2026-01-05    2026-02-04  77.00
`;

describe("what is read", () => {
  let desk: Desk;
  let clerk: Client;
  let collector: Client;
  before(async () => {
    desk = await Desk.open();
    [clerk, collector] = [await desk.as("clerk"), await desk.as("collector")];
    await takeIn(clerk, [headings, ...many].join("\n"), { creditor: "Many Firms" });
    await takeIn(clerk, one, { creditor: "One Hotel" });
  });
  after(() => desk[Symbol.asyncDispose]());

  /** All pages of a list, each with as many entries as it has. */
  async function pages(client: Client, path: string, list: string): Promise<Record<string, string>[][]> {
    const found: Record<string, string>[][] = [];
    for (let cursor: string | null = ""; cursor !== null;) {
      const { status, json } = await client.get(cursor === "" ? path : `${path}?cursor=${encodeURIComponent(cursor)}`);
      assert.equal(status, 200);
      found.push(json[list]);
      assert.ok(found.length < 20, "pages end");
      cursor = json.next;
    }
    return found;
  }

  for (const [path, list] of [
    ["/worklist", "entries"],
    ["/debtors", "debtors"],
  ] as const) {
    test(`on ${path} comes page by page, everybody once, also where many rank alike`, async () => {
      const found = await pages(collector, path, list);
      assert.ok(found.length > 2);
      const ids = found.flat().map(({ debtorId }) => debtorId);
      assert.deepEqual([ids.length, new Set(ids).size], [debtorsMax + 1, debtorsMax + 1]);
    });
  }

  test("on the worklist keeps its order and counts on from page to page", async () => {
    const entries = (await pages(collector, "/worklist", "entries")).flat() as unknown as {
      rank: number;
      value: { amount: string };
    }[];
    assert.deepEqual(
      entries.map(({ rank }) => rank),
      Array.from({ length: debtorsMax + 1 }, (_, at) => at + 1),
    );
    const values = entries.map(({ value }) => Number(value.amount));
    assert.deepEqual(
      values,
      values.toSorted((a, b) => b - a),
    );
    assert.equal((await collector.get("/worklist?cursor=made-up")).json.refusal, "cursor_is_unreadable");
  });

  test("of a debtor's timeline comes newest first, each entry once, or one kind alone", async () => {
    const { at } = await debtorOf(collector, "C-001");
    for (let count = 1; count <= 60; count += 1) await collector.post(`${at}/notes`, { words: `Note ${count}.` });
    const { json: newest } = await collector.get(`${at}/timeline`);
    const { json: older } = await collector.get(`${at}/timeline?before=${newest.next}`);
    const numbers = [...newest.entries, ...older.entries].map(({ number }) => number);
    assert.deepEqual(
      numbers,
      Array.from({ length: 61 }, (_, index) => 61 - index),
    );
    assert.equal(older.next, null);
    const { json: imports } = await collector.get(`${at}/timeline?kind=import`);
    assert.deepEqual([imports.entries.length, imports.next], [1, null]);
  });

  test("of a debtor's timeline is what has all words that are sought, as they begin, however old it is", async () => {
    const { at } = await debtorOf(collector, "C-002");
    await collector.post(`${at}/notes`, { words: "Señora Díaz pays ON Friday, 400 by ACH." });
    for (let count = 1; count <= 120; count += 1) {
      await collector.post(`${at}/notes`, { words: `Note ${count}, no reply.` });
    }
    const found = async (text: string, also = "") => {
      const { json } = await collector.get(`${at}/timeline?words=${encodeURIComponent(text)}${also}`);
      return { says: json.entries.map(({ words }: { words: string }) => words), next: json.next };
    };
    const hers = { says: ["Señora Díaz pays ON Friday, 400 by ACH."], next: null };
    for (const text of ["fri", "senora DIAZ", "ach, fri", "$400", "Díaz!"]) {
      assert.deepEqual(await found(text), hers, text);
    }
    for (const text of ["day", "friday tuesday", "eñor"]) assert.deepEqual((await found(text)).says, [], text);
    for (const text of ["", " ", "%", "a"]) assert.equal((await found(text)).says.length, 50, "no word is sought");
    assert.deepEqual((await found("friday", "&kind=payment")).says, []);
    assert.equal((await found("friday", "&kind=note,payment")).says.length, 1);
    const pages = [await found("reply")];
    for (let next = pages[0]?.next; next !== null; next = pages.at(-1)?.next) {
      pages.push(await found("reply", `&before=${next}`));
    }
    assert.deepEqual(
      pages.map(({ says }) => says.length),
      [50, 50, 20],
    );
    assert.equal(new Set(pages.flatMap(({ says }) => says)).size, 120);
    const long = await collector.get(`${at}/timeline?words=${"x".repeat(201)}`);
    assert.equal(long.json.refusal, "request_is_malformed");
  });

  test("is found by whole words of a note, by whoever may see the debtor", async () => {
    const [{ at }, hotel] = [await debtorOf(clerk, "C-003"), await debtorOf(clerk, "H-1")];
    await clerk.post(`${at}/notes`, { words: "Their lawyer is Señor Quintero; ask for reference ZX-77." });
    await clerk.post(`${hotel.at}/notes`, { words: "The till is counted on Mondays, says quintero." });
    const found = async (text: string) => {
      const { json } = await clerk.get(`/search?for=${encodeURIComponent(text)}`);
      return json.found.map(({ number, by, said }: Record<string, string>) => `${number} ${by}${said}`);
    };
    assert.deepEqual(await found("quintero LAWYER"), ["C-003 note"]);
    assert.deepEqual(await found("zx 77 señor"), ["C-003 note"]);
    assert.deepEqual((await found("quintero")).toSorted(), ["C-003 note", "H-1 note"]);
    assert.deepEqual(await found("quinter lawyer"), []);
    const hotelier = await desk.with("reader-of-notes", "creditor", hotel.creditorId);
    assert.equal((await hotelier.get("/search?for=quintero")).status, 403);
  });

  test("is found by name, number, invoice or telephone, and what nobody has is not", async () => {
    const found = async (text: string) => {
      const { json } = await collector.get(`/debtors?find=${encodeURIComponent(text)}`);
      return json.debtors.map(({ number }: { number: string }) => number);
    };
    for (const text of ["Harbor Hotel", "harbor", "H-1", "H-INV-1"]) assert.deepEqual(await found(text), ["H-1"], text);
    assert.deepEqual(await found("Nobody & Sons"), []);
    assert.deepEqual(await found("%"), []);
  });

  test("by a creditor's own person is that creditor's aging, whatever is asked for, and nothing else", async () => {
    const { creditorId, debtorId } = await debtorOf(clerk, "H-1");
    const hotel = await desk.with("hotelier", "creditor", creditorId);
    for (const query of ["", "?creditor=Many%20Firms", "?by=creditor", "?by=account"]) {
      const { status, json } = await hotel.get(`/aging${query}`);
      assert.equal(status, 200);
      assert.deepEqual([json.length, json[0].rows.length, json[0].total], [1, 1, "77.00"], query);
    }
    for (const path of ["/worklist", "/debtors", `/debtors/${debtorId}`, "/imports", "/verify"]) {
      const { status, json } = await hotel.get(path);
      assert.deepEqual([status, json.refusal], [403, "not_allowed"], path);
    }
    const { json: all } = await clerk.get("/aging");
    assert.equal(all[0].rows.length, debtorsMax + 1);
  });
});
