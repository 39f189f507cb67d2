import { strict as assert } from "node:assert";
import { test } from "node:test";
import { debtorOf, screenOf, takeIn, timelineOf } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00
  C-2              Birch Bakery   INV-2           2026-01-05    2026-02-04  300.00
  C-3              Cedar Cabs     INV-3           2026-01-05    2026-02-04  200.00
`;

/** Three debtors, each with a stop; a collector asked for two of them to be lifted, and the supervisor for the third. */
async function openDesk() {
  const desk = await Desk.open();
  await takeIn(await desk.as("clerk"), book);
  const [ann, supervisor, manager] = [
    await desk.as("collector"),
    await desk.as("supervisor"),
    await desk.as("credit_manager"),
  ];
  const asked = await Promise.all([
    stopped(ann, "C-1", ann),
    stopped(ann, "C-2", ann),
    stopped(ann, "C-3", supervisor),
  ]);
  return { desk, ann, supervisor, manager, asked };
}

/** Somebody stops one of the debtors, and somebody asks to lift that. */
async function stopped(by: Client, number: string, asker: Client) {
  const debtor = await debtorOf(by, number);
  const { at, debtorId } = debtor;
  await by.post(`${at}/stops`, { kind: "cease", because: "They wrote so.", receivedOn: "2026-03-02" });
  const stopId = (await screenOf(by, debtorId)).stops[0].id as string;
  const asking = { kind: "lift-stop", thingId: stopId, because: "They took it back." };
  const { approvalId } = (await asker.post(`${at}/approvals`, asking)).json as { approvalId: string };
  return { debtorId, at, stopId, approvalId };
}

type Left = { readonly approvalId: string; readonly refusal: string; readonly because: string };
const idsOf = (asked: readonly { readonly approvalId: string }[]) => asked.map(({ approvalId }) => approvalId);
const stopsOf = async (client: Client, debtorId: string) => (await screenOf(client, debtorId)).stops.length;

test("several are approved at once, each by itself: what the caller may not decide, or is past, is left and named", async () => {
  const { desk, ann, supervisor, asked } = await openDesk();
  await using _ = desk;
  const [first, second, own] = asked;
  assert.ok(first && second && own);
  // Of the second somebody lifted the stop meanwhile: it cannot be done any more as it was asked for.
  await supervisor.post(`${second.at}/stops/${second.stopId}/lift`, { because: "It was a mistake." });
  const unknown = crypto.randomUUID();
  const approvalIds = [...idsOf(asked), unknown, first.approvalId];
  const { status, json } = await supervisor.post("/approvals/verdicts", { approvalIds, verdict: "approved" });
  assert.deepEqual([status, json.decided], [200, 1], JSON.stringify(json));
  assert.deepEqual(
    json.left.map(({ approvalId, refusal }: Left) => [approvalId, refusal]),
    [
      [second.approvalId, "act_is_refused"],
      [own.approvalId, "who_asks_does_not_decide"],
      [unknown, "approval_is_unknown"],
    ],
  );
  assert.match(json.left[0].because, /cannot be done any more/);
  assert.deepEqual([await stopsOf(ann, first.debtorId), await stopsOf(ann, own.debtorId)], [0, 1]);
  const waiting = (await supervisor.get("/approvals")).json.approvals as { approvalId: string }[];
  assert.deepEqual(new Set(idsOf(waiting)), new Set([second.approvalId, own.approvalId]));
});

test("several are refused with one reason, which stands with each of them", async () => {
  const { desk, ann, supervisor, asked } = await openDesk();
  await using _ = desk;
  const [first, second] = asked;
  assert.ok(first && second);
  const approvalIds = idsOf([first, second]);
  const silent = await supervisor.post("/approvals/verdicts", { approvalIds, verdict: "refused" });
  assert.deepEqual([silent.status, silent.json.refusal], [422, "refusal_says_why"]);
  const because = "In writing, please.";
  const { json } = await supervisor.post("/approvals/verdicts", { approvalIds, verdict: "refused", because });
  assert.deepEqual(json, { decided: 2, left: [] });
  for (const { debtorId } of [first, second]) {
    assert.equal(await stopsOf(ann, debtorId), 1);
    const told = (await timelineOf(ann, debtorId)).filter((line) => line.startsWith("approval-refused"));
    assert.deepEqual(told, [`approval-refused: ${because}`]);
  }
});

test("sent twice it decides once, of two at once each is decided by one, and who decides nothing may not", async () => {
  const { desk, ann, supervisor, asked } = await openDesk();
  await using _ = desk;
  const approvalIds = idsOf(asked.slice(0, 2));
  const approve = { approvalIds, verdict: "approved" };
  const other = await desk.with("sue", "supervisor");
  const both = await Promise.all([
    supervisor.post("/approvals/verdicts", approve, { key: "once" }),
    other.post("/approvals/verdicts", { ...approve, verdict: "refused", because: "Not in writing." }),
  ]);
  const decided = both.map(({ json }) => json.decided as number);
  assert.equal(
    decided.reduce((sum, count) => sum + count, 0),
    2,
    JSON.stringify(both.map(({ json }) => json)),
  );
  const again = await supervisor.post("/approvals/verdicts", approve, { key: "once" });
  assert.deepEqual(again.json, both[0]?.json, "the answer is given again");
  assert.equal((await ann.post("/approvals/verdicts", approve)).status, 403);
  assert.equal((await supervisor.post("/approvals/verdicts", { ...approve, approvalIds: [] })).status, 400);
});

test("an approval that is another role's comes to who decides many only once its time has run out", async () => {
  const { desk, manager, asked } = await openDesk();
  await using _ = desk;
  const approve = { approvalIds: idsOf(asked), verdict: "approved" };
  const early = await manager.post("/approvals/verdicts", approve);
  // The third was asked for by the only supervisor: nobody of the first role could decide it but they.
  assert.deepEqual(
    [early.json.decided, ...early.json.left.map(({ refusal }: Left) => refusal)],
    [1, "approval_is_not_yours", "approval_is_not_yours"],
  );
  desk.at("2026-03-02T19:00:00Z");
  const { json } = await manager.post("/approvals/verdicts", approve);
  assert.deepEqual([json.decided, json.left[0].refusal], [2, "approval_is_decided"]);
});
