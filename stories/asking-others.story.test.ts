import { strict as assert } from "node:assert";
import { test } from "node:test";
import { collectOfCarol, screenOf, timelineOf } from "./book.ts";
import type { Answer } from "./client.ts";
import { Desk } from "./desk.ts";

/** A person of whom a number and a home are on record, and her sister, who has a number of her own. */
async function openDesk() {
  const desk = await Desk.open();
  const collector = await desk.as("collector");
  const carol = await collectOfCarol(desk, collector);
  const { json: sister } = await collector.post(`${carol.at}/related`, { role: "contact", name: "Ann Dane" });
  const theirs = { kind: "mobile", text: "614-555-0177", source: "other", relationId: sister.relationId };
  const { json: point } = await collector.post(`${carol.at}/points`, theirs);
  const call = { act: "call", pointId: point.pointId, accountIds: [carol.accountId], purpose: "location" };
  const ask = (more: object = {}) => collector.post(`${carol.at}/permits`, { ...call, ...more });
  const leave = () => collector.post(`${carol.at}/points/${carol.addressId}/end`, { because: "Mail came back." });
  return { desk, collector, carol, ask, leave };
}

type Found = { readonly rule: string; readonly verdict: string; readonly denies: boolean };
const denials = ({ json }: Answer) =>
  ((json.findings ?? []) as Found[]).filter(({ denies }) => denies).map(({ rule, verdict }) => `${rule} ${verdict}`);

test("somebody beside a person is asked where she is only while that is not on record, once, and never about the debt", async () => {
  const { desk, collector, carol, ask, leave } = await openDesk();
  await using _ = desk;
  // Her home and her number are on record.
  const known = await ask();
  assert.deepEqual([known.status, denials(known)], [422, ["us.regf.location location_is_known"]]);
  assert.deepEqual(denials(await ask({ purpose: "collect" })), ["us.regf.third-parties third_party"]);

  assert.equal((await leave()).status, 204);
  const first = await ask();
  assert.equal(first.status, 200, JSON.stringify(first.json));
  const [newest = ""] = await timelineOf(collector, carol.debtorId);
  assert.match(newest, /^permit: A call that asks where they are, to \+16145550177 was permitted\.$/);
  const { openCalls } = await screenOf(collector, carol.debtorId);
  assert.deepEqual(
    openCalls.map(({ isLocation }: { isLocation: boolean }) => isLocation),
    [true],
  );
  const report = { outcome: "answered", reached: "third-party", words: "She did not know." };
  assert.equal((await collector.put(`${carol.at}/permits/${first.json.permitId}/outcome`, report)).status, 200);

  desk.at("2026-03-20T11:00:00-04:00");
  assert.deepEqual(denials(await ask()), ["us.regf.location asked_before"]);
  assert.equal((await ask({ askedAgain: "because" })).status, 400);
  assert.equal((await ask({ askedAgain: "believed-wrong" })).status, 200);
});

test("once her attorney is known, nobody else is asked", async () => {
  const { desk, collector, carol, ask, leave } = await openDesk();
  await using _ = desk;
  await leave();
  const said = { because: "She said so.", receivedOn: "2026-03-02" };
  const stopped = await collector.post(`${carol.at}/stops`, { kind: "attorney", facts: {}, ...said });
  assert.equal(stopped.status, 200, JSON.stringify(stopped.json));
  assert.deepEqual(denials(await ask()), ["us.regf.location attorney_is_known"]);
});
