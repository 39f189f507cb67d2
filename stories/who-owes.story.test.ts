import { strict as assert } from "node:assert";
import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { openDatabase } from "#platform/database";
import { cloneDatabase } from "#platform/test-server";
import { collectFor, debtorOf, findDebtor, formOf, screenOf, sheet, takeIn, type Form } from "./book.ts";
import { Desk } from "./desk.ts";
import { Dunlin } from "./dunlin.ts";

const placed = `
  customer_number  customer_name     invoice_number  invoice_date  due_date    amount  phone         address1   city      state  zip
  P-1              Denise Marchetti  INV-1           2026-01-01    2026-01-20  120.00  614-555-0103  3 Main St  Columbus  OH     43215
`;
const harbor = { creditor: "Harbor Cable" };
const taken = (rows: string, form: Form) => formOf([sheet(rows)], form);

/** A desk that collects for Harbor Cable as an agency does. */
async function openAgency() {
  const desk = await Desk.open();
  await collectFor(desk, harbor.creditor);
  const clerk = await desk.as("clerk");
  const preview = async (rows: string, form: Form) => (await clerk.post("/imports/preview", taken(rows, form))).json;
  return { desk, clerk, preview };
}

test("files that do not say who owes are not taken in for another until somebody says it, and a preview says so", async () => {
  const { desk, clerk, preview } = await openAgency();
  await using _ = desk;
  assert.deepEqual((await preview(placed, harbor)).whoOwes, {
    ...{ persons: 0, firms: 1, guessed: 1, mustBeSaid: true, knownOtherwise: 0 },
  });
  const refused = await clerk.post("/imports", taken(placed, harbor));
  assert.deepEqual([refused.status, refused.json.refusal], [422, "who_owes_is_not_said"]);
  assert.deepEqual((await clerk.get("/imports")).json.imports, []);
  assert.deepEqual((await clerk.get("/debtors?find=P-1")).json.debtors, [], "nothing of the file stays");
  assert.equal((await clerk.post("/imports", taken(placed, { ...harbor, owes: "people" }))).status, 400);

  const said = { ...harbor, owes: "person" };
  const { whoOwes, isNewCreditor } = await preview(placed, said);
  assert.deepEqual(whoOwes, { persons: 1, firms: 0, guessed: 0, mustBeSaid: false, knownOtherwise: 0 });
  assert.equal(isNewCreditor, false);
  await takeIn(clerk, placed, said);
  const { debtor, accounts, points } = await screenOf(clerk, await findDebtor(clerk, "P-1"));
  assert.deepEqual([debtor.kind, accounts[0].purpose], ["person", "consumer"]);
  assert.deepEqual(points.map(({ kind }: { kind: string }) => kind).toSorted(), ["home", "mobile"]);
});

test("what a row says goes before what is said of all, and what a saved mapping says counts as said", async () => {
  const { desk, clerk, preview } = await openAgency();
  await using _ = desk;
  const mixed = `
    customer_number  customer_name  kind      invoice_number  invoice_date  due_date    amount
    B-1              Birch Bakery   company   INV-1           2026-01-01    2026-01-20  10.00
    B-2              Carol Dane     -         INV-2           2026-01-01    2026-01-20  20.00
  `;
  assert.equal((await preview(mixed, harbor)).whoOwes.guessed, 1);
  await takeIn(clerk, mixed, { ...harbor, owes: "person" });
  const kindOf = async (number: string) => (await screenOf(clerk, await findDebtor(clerk, number))).debtor.kind;
  assert.deepEqual([await kindOf("B-1"), await kindOf("B-2")], ["business", "person"]);

  const mapping = {
    name: "Firms of Harbor",
    headings: ["customer_number"],
    mapping: { columns: {}, kind: "business" },
  };
  const saved = await clerk.post("/mappings", mapping);
  assert.equal(saved.status < 300, true, JSON.stringify(saved.json));
  const form = { ...harbor, preset: mapping.name };
  assert.deepEqual((await preview(placed, form)).whoOwes, {
    ...{ persons: 0, firms: 1, guessed: 0, mustBeSaid: false, knownOtherwise: 0 },
  });
  const { persons } = (await preview(placed, { ...form, owes: "person" })).whoOwes;
  assert.equal(persons, 1, "what is said of this import goes before what the mapping says of all");
  await takeIn(clerk, placed, form);
  assert.equal(await kindOf("P-1"), "business");
});

test("who is known stays what they are, and an import says of how many it says otherwise", async () => {
  const { desk, clerk, preview } = await openAgency();
  await using _ = desk;
  await takeIn(clerk, placed, { ...harbor, owes: "person" });
  const next = placed.replaceAll("INV-1", "INV-2");
  const { whoOwes } = await preview(next, { ...harbor, owes: "business" });
  assert.deepEqual(whoOwes, { persons: 0, firms: 0, guessed: 0, mustBeSaid: false, knownOtherwise: 1 });
  assert.equal((await preview(next, harbor)).whoOwes.mustBeSaid, false, "nobody is new, so nothing is guessed");
  await takeIn(clerk, next, { ...harbor, owes: "business" });
  const { debtor, accounts, items } = await screenOf(clerk, await findDebtor(clerk, "P-1"));
  assert.deepEqual([debtor.kind, accounts[0].purpose, items.length], ["person", "consumer", 2]);
});

test("in a creditor's own name they are taken for firms, which a preview says; and that a creditor would be made", async () => {
  const { desk, clerk, preview } = await openAgency();
  await using _ = desk;
  const misspelt = { creditor: "Harbour Cable" };
  const { isNewCreditor, whoOwes, creditor } = await preview(placed, misspelt);
  assert.deepEqual([creditor, isNewCreditor], ["Harbour Cable", true]);
  assert.deepEqual(whoOwes, { persons: 0, firms: 1, guessed: 1, mustBeSaid: false, knownOtherwise: 0 });
  const { json } = await clerk.post("/imports", taken(placed, misspelt));
  assert.deepEqual([json.created, json.isNewCreditor], [1, true]);
  assert.equal((await preview(placed, misspelt)).isNewCreditor, false);
  assert.equal((await debtorOf(clerk, "P-1")).accountId.length > 0, true);
});

test("a watched folder that does not say who owes refuses its files, which the desk shows, until it says it", async () => {
  const { desk, clerk } = await openAgency();
  await using _ = desk;
  const administrator = await desk.as("administrator");
  const folder = join(desk.running.inboxRoots[0] ?? "", "harbor");
  mkdirSync(folder, { recursive: true });
  const asked = { path: "harbor", ...harbor, reading: "generic", everyMinutes: 15, atTimes: [] };
  let minute = 0;
  /** Drops the file, and looks until it has rested; gives what the desk shows of the folder. */
  const dropAt = async (folderId: string) => {
    writeFileSync(join(folder, "placed.csv"), await sheet(placed).text());
    utimesSync(join(folder, "placed.csv"), new Date("2026-03-02T14:00:00Z"), new Date("2026-03-02T14:00:00Z"));
    for (let looks = 0; looks < 2; looks += 1) {
      minute += 1;
      desk.at(Temporal.Instant.from("2026-03-02T15:00:00Z").add({ minutes: minute }).toString());
      await clerk.post(`/folders/${folderId}/looks`, {});
    }
    return (await clerk.get("/folders")).json.folders[0];
  };
  const { folderId } = (await administrator.post("/folders", asked)).json;
  const shown = await dropAt(folderId);
  assert.deepEqual([shown.owes, shown.last.state, shown.refused.length], [null, "refused", 1]);
  assert.match(
    shown.refused[0].faults,
    /placed\.csv: The files do not say whether persons or firms owe.* Say who owes\./,
  );

  await administrator.post(`/folders/${folderId}/ended`, { because: "It says who owes." });
  assert.equal((await administrator.post("/folders", { ...asked, owes: "people" })).status, 400);
  const again = (await administrator.post("/folders", { ...asked, owes: "person" })).json;
  const now = await dropAt(again.folderId);
  assert.deepEqual([now.owes, now.last.state, now.refused], ["person", "taken", []]);
  assert.equal((await screenOf(clerk, await findDebtor(clerk, "P-1"))).debtor.kind, "person");
});

describe("dunlin import", () => {
  let clone: Awaited<ReturnType<typeof cloneDatabase>>;
  const dunlin = new Dunlin();
  const file = join(dunlin.data, "placed.csv");
  before(async () => {
    clone = await cloneDatabase();
    const database = openDatabase(clone.url);
    await collectFor({ running: { database, clock: { now: () => Temporal.Now.instant() } } }, harbor.creditor);
    await database.close();
    writeFileSync(file, await sheet(placed).text());
  });
  after(async () => {
    await dunlin[Symbol.asyncDispose]();
    await clone.drop();
  });

  const run = (...args: string[]) => dunlin.run(["import", file, ...args], { url: clone.url });
  const ofHarbor = ["--creditor", harbor.creditor];

  test("refuses what does not say who owes, and a dry run says that it would", async () => {
    const tried = await run(...ofHarbor, "--dry-run");
    assert.match(tried.stdout, /New debtors: 0 persons, 1 firms\.\nNothing is taken in so\. .*--owes persons\|firms/);
    const refused = await run(...ofHarbor, "--json");
    assert.deepEqual([refused.status, refused.json.refusal], [1, "who_owes_is_not_said"]);
    assert.equal((await run(...ofHarbor, "--owes", "people")).status, 2);
  });

  test("says that a creditor would be made, whose name may be misspelt", async () => {
    const { status, stdout } = await run("--creditor", "Harbour Cable", "--dry-run");
    assert.equal(status, 0);
    assert.match(stdout, /There was no creditor Harbour Cable: it is a new one.*Is the name written as before\?/);
    assert.equal((await run("--creditor", "Harbour Cable", "--dry-run", "--json")).json.isNewCreditor, true);
  });

  test("takes them in as what --owes says", async () => {
    const { status, json } = await run(...ofHarbor, "--owes", "persons", "--json");
    assert.deepEqual([status, json.created, json.whoOwes.persons, json.isNewCreditor], [0, 1, 1, false]);
  });
});
