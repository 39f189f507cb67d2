import { strict as assert } from "node:assert";
import { test } from "node:test";
import { debtorOf, formOf, sheet } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  kind      invoice_number  invoice_date  due_date    amount  address1   city      state  zip
  C-1              Alder & Sons   business  INV-1           2026-01-05    2026-02-04  400.00  1 Main St  Columbus  OH     43215
`;

const accounts = `
  debtor_number  debtor_name  debtor_kind  account_number  account_kind  purpose   capacity
  C-7            Gum Tree     business     A-7             invoice       business  bought
`;

async function openDesk(facts: { name: string; book: "mirror" | "own" }) {
  const desk = await Desk.open();
  const [administrator, clerk] = [await desk.as("administrator"), await desk.as("clerk")];
  const { creditorId } = (await administrator.post("/creditors", facts)).json;
  const at = `/creditors/${creditorId}`;
  const capacities = async () => {
    const { mandates } = (await administrator.get(at)).json;
    return mandates.map(({ capacity }: { capacity: string }) => capacity);
  };
  return { desk, administrator, clerk, creditorId, at, capacities };
}

/** What an import says of those of whom no mandate is in force. */
async function takenIn(clerk: Client, form: FormData): Promise<unknown> {
  const { status, json } = await clerk.post("/imports", form);
  assert.deepEqual([status, json.rejected], [200, []], JSON.stringify(json));
  return json.withoutMandate;
}

const receivables = (creditor: string) => formOf([sheet(book)], { creditor });

test("the first import of a creditor entered by hand gives it no mandate, says so, and nothing leaves until one is recorded", async () => {
  const { desk, administrator, clerk, creditorId, at, capacities } = await openDesk({ name: "Acme", book: "mirror" });
  await using _ = desk;
  const tried = await clerk.post("/imports/preview", receivables("Acme"));
  assert.deepEqual(tried.json.withoutMandate, [{ creditorId, name: "Acme" }]);
  assert.deepEqual(await takenIn(clerk, receivables("acme")), [{ creditorId, name: "Acme" }]);
  assert.deepEqual(await capacities(), []);
  const gaps = async () => (await clerk.get("/office/letterhead")).json.withoutMandate;
  assert.deepEqual(await gaps(), [{ creditorId, name: "Acme" }]);
  const alder = await debtorOf(clerk, "C-1");
  const letter = () => clerk.post(`${alder.at}/letters`, { creditorId });
  assert.equal((await letter()).json.refusal, "no_mandate");

  const { entityId } = (await administrator.post("/office/entities", { legalName: "Fair Recovery LLC" })).json;
  const terms = { capacity: "for_another", fromOn: "2026-03-02", untilOn: null, commissionBp: 2500, authority: "" };
  const given = await administrator.post(`${at}/mandates`, { ...terms, over: 1, entityId, endsHolding: false });
  assert.equal(given.status, 200, JSON.stringify(given.json));
  assert.deepEqual(await takenIn(clerk, receivables("Acme")), []);
  assert.deepEqual([await capacities(), await gaps()], [["for_another"], []]);
  assert.equal((await letter()).status, 200);
});

test("neither does a file of an earlier system, whatever capacity its rows say", async () => {
  const { desk, clerk, creditorId, capacities } = await openDesk({ name: "Acme", book: "own" });
  await using _ = desk;
  const form = formOf([sheet(accounts)], { creditor: "Acme" });
  form.set("kind", "accounts");
  assert.deepEqual(await takenIn(clerk, form), [{ creditorId, name: "Acme" }]);
  assert.deepEqual(await capacities(), []);
});

test("a creditor whom an import brings acts in its own name from then on, as ever", async () => {
  const { desk, administrator, clerk } = await openDesk({ name: "Acme", book: "mirror" });
  await using _ = desk;
  assert.deepEqual(await takenIn(clerk, receivables("Northwind")), []);
  const { creditors } = (await administrator.get("/creditors")).json;
  const byName = creditors.map(({ name, capacity }: Record<string, string | null>) => [name, capacity]);
  assert.deepEqual(byName, [
    ["Acme", null],
    ["Northwind", "own_name"],
  ]);
});
