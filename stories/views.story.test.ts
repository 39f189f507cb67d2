import { strict as assert } from "node:assert";
import { test } from "node:test";
import { takeIn, usd, debtorOf } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount  phone         state  zip
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00  614-555-0101  OH     43215
  C-2              Birch Bakery   INV-2           2026-01-05    2026-02-04  500.00  614-555-0102  OH     43215
`;

type View = { readonly screen: string; readonly name: string; readonly owner: string; readonly shows: object };

/** The views that somebody sees beside those that ship, as "screen: name (owner)". */
async function viewsOf(client: Client): Promise<string[]> {
  const { json } = await client.get("/views");
  return json.views
    .filter(({ owner }: View) => owner !== "shipped")
    .map(({ screen, name, owner }: View) => `${screen}: ${name} (${owner})`)
    .toSorted();
}

const view = (screen: string, name: string, shows: object = {}) => ({ screen, name, isPinned: true, shows });

test("a view is kept of any screen that is narrowed, as its address says it, and each screen has names of its own", async () => {
  await using desk = await Desk.open();
  const clerk = await desk.as("clerk");
  const kept = [
    view("book", "Mine", { find: "overdue>30" }),
    view("mail", "Mine", { which: "not-sent", find: "" }),
    view("approvals", "Mine", { kind: "lift-stop" }),
    view("day", "Mine", { action: "letter" }),
    view("report", "Mine", { name: "cash", by: "week" }),
    view("report", "Mine", { name: "promises", by: "week" }),
  ];
  for (const one of kept) assert.equal((await clerk.post("/views", one)).status, 200, JSON.stringify(one));
  const { views } = (await clerk.get("/views")).json;
  const mail = views.find(({ screen }: View) => screen === "mail");
  // What is not narrowed is as usual, and not kept.
  assert.deepEqual(mail.shows, { which: "not-sent" });
  const again = await clerk.post("/views", view("report", "mine", { name: "cash", by: "day" }));
  assert.deepEqual([again.status, again.json.refusal], [409, "one_view_of_a_name"]);
  const refusal = async (wrong: object) => (await clerk.post("/views", wrong)).json.refusal;
  assert.equal(await refusal(view("mail", "Wrong", { columns: "name" })), "view_shows_nothing");
  assert.equal(await refusal(view("report", "Wrong", { name: "moon" })), "view_shows_nothing");
  assert.equal((await clerk.post("/views", view("moon", "Wrong"))).status, 400);
});

test("a supervisor keeps a view for the office, and whoever may not open its screen does not see it", async () => {
  await using desk = await Desk.open();
  const [supervisor, collector, clerk] = [
    await desk.as("supervisor"),
    await desk.as("collector"),
    await desk.as("clerk"),
  ];
  for (const screen of ["today", "mail", "report"]) {
    const shows = screen === "report" ? { name: "cash" } : { find: "bakery" };
    assert.equal((await supervisor.post("/office-views", view(screen, "Ours", shows))).status, 200);
  }
  assert.equal((await collector.post("/office-views", view("today", "Ours too"))).status, 403);
  assert.deepEqual(await viewsOf(collector), ["today: Ours (office)"]);
  assert.deepEqual(await viewsOf(clerk), ["mail: Ours (office)", "report: Ours (office)"]);
  const { views } = (await clerk.get("/views")).json;
  const ours = views.find(({ screen }: View) => screen === "mail");
  const change = { name: "Ours", isPinned: false, shows: { find: "sons" }, version: 1 };
  assert.equal((await clerk.put(`/views/${ours.viewId}`, change)).json.refusal, "view_is_the_offices");
  const unread = await supervisor.put(`/views/${ours.viewId}`, { ...change, shows: { columns: "name" } });
  assert.deepEqual([unread.status, unread.json.refusal], [400, "view_shows_nothing"]);
  assert.deepEqual((await supervisor.put(`/views/${ours.viewId}`, change)).json, { version: 2 });
  assert.equal((await supervisor.delete(`/views/${ours.viewId}?version=1`)).json.refusal, "view_was_changed");
  assert.equal((await supervisor.delete(`/views/${ours.viewId}?version=2`)).status, 204);
  assert.deepEqual(await viewsOf(clerk), ["report: Ours (office)"]);
});

test("letters and approvals are narrowed by words, as they are listed and as a file", async () => {
  await using desk = await Desk.open();
  const [clerk, collector, supervisor] = [
    await desk.as("clerk"),
    await desk.as("collector"),
    await desk.as("supervisor"),
  ];
  await takeIn(clerk, book);
  for (const number of ["C-1", "C-2"]) {
    const { at, creditorId } = await debtorOf(clerk, number);
    const asking = { kind: "set-credit-limit", thingId: creditorId, amount: usd("900.00"), because: `For ${number}.` };
    assert.equal((await collector.post(`${at}/approvals`, asking)).status, 200);
  }
  const asked = async (query: string) =>
    (await supervisor.get(`/approvals?${query}`)).json.approvals.map(({ debtor }: { debtor: string }) => debtor);
  assert.deepEqual(await asked("find=BIRCH"), ["Birch Bakery"]);
  assert.deepEqual((await asked("find=the%20collector&kind=set-credit-limit")).toSorted(), [
    "Alder & Sons",
    "Birch Bakery",
  ]);
  assert.deepEqual(await asked("kind=lift-stop"), []);
  assert.equal((await supervisor.get("/approvals?kind=moon")).status, 400);
  assert.deepEqual((await clerk.get("/letters?find=nobody")).json.letters, []);
});
