import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { readWords } from "#happenings/documents/read-words";
import { findDebtor, screenOf, takeIn, timelineOf } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const rows = `
  customer_number  customer_name     invoice_number  due_date    amount
  A-1              Alder & Sons      INV-1001        2026-02-04  400.00
  A-1              Alder & Sons      INV-1002        2026-02-04  90.00
  B-1              Birch Bakery      INV-2001        2026-02-09  900.00
`;

type Sent = { readonly kind?: string; readonly itemId?: string };
type Listed = { name: string; kind: string; digest: string; words: string; items: { number: string }[] };

function formOf(files: readonly File[], { kind = "proof-of-delivery", itemId }: Sent = {}): FormData {
  const form = new FormData();
  for (const file of files) form.append("files", file);
  form.set("kind", kind);
  if (itemId !== undefined) form.set("itemId", itemId);
  return form;
}

const text = (words: string, name = "pod.txt") => new File([words], name);

describe("documents at the desk", () => {
  let desk: Desk;
  let [clerk, collector]: Client[] = [];
  let [alder, birch, first, second] = ["", "", "", ""];
  before(async () => {
    desk = await Desk.open();
    [clerk, collector] = [await desk.as("clerk"), await desk.as("collector")];
    await takeIn(clerk, rows, { creditor: "Northwind" });
    [alder, birch] = [await findDebtor(clerk, "A-1"), await findDebtor(clerk, "B-1")];
    const { items } = await screenOf(clerk, alder);
    const idOf = (number: string) => items.find((item: { number: string }) => item.number === number).id;
    [first, second] = [idOf("INV-1001"), idOf("INV-1002")];
  });
  after(() => desk[Symbol.asyncDispose]());

  const at = (debtorId: string) => `/debtors/${debtorId}/documents`;
  const send = (files: readonly File[], sent: Sent = {}, key: string = crypto.randomUUID()) =>
    (collector as Client).post(at(alder), formOf(files, sent), { key });
  const listed = async (itemId?: string): Promise<Listed[]> =>
    (await (clerk as Client).get(`${at(alder)}${itemId === undefined ? "" : `?itemId=${itemId}`}`)).json.documents;

  test("a proof of delivery is put to its invoice once, also when it is sent twice and by two at once", async () => {
    const file = text("Pallet of zinc anodes, signed for by R. Hale");
    const key = crypto.randomUUID();
    const [one, again] = [await send([file], { itemId: first }, key), await send([file], { itemId: first }, key)];
    assert.deepEqual([one.status, one.json.documents[0].isNew], [200, true]);
    assert.deepEqual(again.json, one.json);
    const both = await Promise.all([send([file], { itemId: first }), send([file], { itemId: first })]);
    assert.deepEqual(
      both.map(({ json }) => json.documents[0].isNew),
      [false, false],
    );
    assert.deepEqual(
      (await listed(first)).map(({ name, kind, items }) => [name, kind, items.map(({ number }) => number)]),
      [["pod.txt", "proof-of-delivery", ["INV-1001"]]],
    );
    assert.deepEqual(await listed(second), []);
    const told = (await timelineOf(clerk as Client, alder)).filter((line) => line.startsWith("document:"));
    assert.deepEqual(told, ["document: Proof of delivery of INV-1001: pod.txt"]);
  });

  test("it opens as what it is said to be, and as nothing else, and only with its own debtor", async () => {
    const [document] = await listed();
    const { response } = await (clerk as Client).get(`${at(alder)}/${document?.digest}`);
    const header = (name: string) => response.headers.get(name) ?? "";
    assert.equal(await response.text(), "Pallet of zinc anodes, signed for by R. Hale");
    assert.deepEqual(
      [header("content-type"), header("content-disposition"), header("x-content-type-options")],
      ["text/plain; charset=utf-8", `inline; filename="pod.txt"; filename*=UTF-8''pod.txt`, "nosniff"],
    );
    assert.match(header("content-security-policy"), /^sandbox; default-src 'none'/);
    assert.equal(header("cache-control"), "no-store");
    const elsewhere = await (clerk as Client).get(`${at(birch)}/${document?.digest}`);
    assert.deepEqual([elsewhere.status, elsewhere.json.refusal], [404, "document_is_not_known"]);
  });

  test("a page that somebody sent is saved, and never shown as one of ours", async () => {
    const page = new File(["<script>alert(1)</script>"], "Beleg Größe.html");
    const { json } = await send([page], { kind: "correspondence" });
    const { response } = await (clerk as Client).get(`${at(alder)}/${json.documents[0].digest}`);
    const disposition = response.headers.get("content-disposition");
    assert.equal(disposition, `attachment; filename="Beleg-Gr-e.html"; filename*=UTF-8''Beleg%20Gr%C3%B6%C3%9Fe.html`);
    const pdf = await send([new File(["%PDF-1.7"], "a.pdf")]);
    const shown = await (clerk as Client).get(`${at(alder)}/${pdf.json.documents[0].digest}`);
    assert.match(shown.response.headers.get("content-disposition") ?? "", /^inline/);
    assert.match(shown.response.headers.get("content-security-policy") ?? "", /^default-src 'none'/);
  });

  test("what cannot be kept is refused in words, and leaves nothing", async () => {
    const before = (await listed()).length;
    const { items } = await screenOf(clerk as Client, birch);
    const refusals = [
      await send([text("a"), text("")]),
      await send([text("a new one")], { itemId: items[0].id }),
      await send([text("a new one")], { kind: "letter" }),
      await send([]),
      await send(Array.from({ length: 21 }, (_, number) => text(`${number}`, `${number}.txt`))),
    ].map(({ status, json }) => [status, json.refusal]);
    assert.deepEqual(refusals, [
      [422, "document_is_empty"],
      [404, "item_is_unknown"],
      [400, "request_is_malformed"],
      [400, "request_is_malformed"],
      [422, "too_many_documents"],
    ]);
    assert.equal((await listed()).length, before);
  });

  test("a document on the wrong invoice is taken off with a reason, and put to the right one", async () => {
    const document = (await listed(first))[0];
    const move = (act: string, body: object) => (clerk as Client).post(`${at(alder)}/${document?.digest}/${act}`, body);
    const off = { itemId: first, because: "It is of the other delivery." };
    assert.equal((await move("unlinked", { itemId: first, because: " " })).status, 400);
    assert.deepEqual(
      [(await move("unlinked", off)).status, (await move("unlinked", off)).json.refusal],
      [204, "link_is_unknown"],
    );
    assert.equal((await move("linked", { itemId: second })).status, 204);
    assert.equal((await move("linked", { itemId: second })).status, 204);
    assert.deepEqual(await listed(first), []);
    assert.equal((await listed(second)).length, 1);
    const [to, from] = await timelineOf(clerk as Client, alder);
    assert.equal(to, "document: Proof of delivery of INV-1002: pod.txt");
    assert.equal(from, "document-unlinked: No longer a document of INV-1001: pod.txt. It is of the other delivery.");
  });

  test("a document is found by its words, all of which must be in one, whatever their case and accents", async () => {
    const find = async (words: string) => {
      const { json } = await (collector as Client).get(`/search?for=${encodeURIComponent(words)}`);
      return json.found.map(({ number, by, said }: Record<string, string>) => `${number} ${by} ${said}`);
    };
    assert.deepEqual(await find("zinc anodes"), []);
    await send([text("The quay at Größe was closed.", "note.txt")], { kind: "other" });
    await readWords(desk.running, { msMax: 60_000 });
    assert.deepEqual(await find("ZINC anodes"), ["A-1 words pod.txt"]);
    assert.deepEqual(await find("hale Pállet"), ["A-1 words pod.txt"]);
    assert.deepEqual(await find("zinc quay"), []);
    assert.deepEqual(await find("zin"), []);
    const timeline = (await (collector as Client).get(`/debtors/${alder}/timeline?words=zinc+proof+1001`)).json.entries;
    assert.deepEqual(
      timeline.map(({ words, inDocument }: Record<string, unknown>) => [words, inDocument]),
      [["Proof of delivery of INV-1001: pod.txt", true]],
    );
    const said = (await (collector as Client).get(`/debtors/${alder}/timeline?words=pod+proof+1001`)).json.entries;
    assert.deepEqual([said.length, said[0].inDocument], [1, false]);
    const elsewhere = (await (collector as Client).get(`/debtors/${birch}/timeline?words=zinc`)).json;
    assert.deepEqual([elsewhere.entries, elsewhere.next], [[], null]);
    assert.deepEqual(
      new Map((await listed()).map(({ name, words }) => [name, words])),
      new Map([
        ["note.txt", "read"],
        ["pod.txt", "read"],
        ["a.pdf", "unreadable"],
        ["Beleg Größe.html", "no-text"],
      ]),
    );
    const { json } = await (collector as Client).get("/debtors?find=anodes");
    assert.deepEqual(
      json.debtors.map(({ number }: { number: string }) => number),
      ["A-1"],
    );
  });

  test("an auditor reads documents and adds none, and what was kept verifies", async () => {
    const auditor = await desk.as("auditor");
    assert.equal((await auditor.get(at(alder))).status, 200);
    const refused = await auditor.post(at(alder), formOf([text("mine")]));
    assert.deepEqual([refused.status, refused.json.refusal], [403, "not_allowed"]);
    const { json } = await auditor.get("/verify");
    assert.deepEqual([json.breaches, json.checked.documents], [[], 4]);
  });
});
