import { strict as assert } from "node:assert";
import { test } from "node:test";
import { collectOfCarol, screenOf, timelineOf } from "./book.ts";
import { Desk } from "./desk.ts";

test("who agreed to more calls is called an eighth time in a week, until she agrees no longer", async () => {
  await using desk = await Desk.open();
  const collector = await desk.as("collector");
  const { at, debtorId, phoneId, accountId } = await collectOfCarol(desk, collector);
  const call = () => collector.post(`${at}/permits`, { act: "call", pointId: phoneId, accountIds: [accountId] });
  desk.at("2026-03-02T12:00:00-05:00");
  for (let made = 0; made < 7; made += 1) assert.equal((await call()).status, 200);
  assert.equal((await call()).status, 422);

  desk.at("2026-03-02T12:01:00-05:00");
  const said = { to: "call", saidBy: "Carol Dane", medium: "email", on: "2026-03-02", because: "Her e-mail of today." };
  const consents = `${at}/points/${phoneId}/consents`;
  assert.equal((await collector.post(consents, { ...said, isOwnWord: false })).json.refusal, "not_their_own_consent");
  const { status, json } = await collector.post(consents, { ...said, isOwnWord: true });
  assert.equal(status, 200);
  const held = async () => {
    const { points } = await screenOf(collector, debtorId);
    const point = points.find(({ id }: { id: string }) => id === phoneId);
    return point.consents.map(({ to, givenTo }: { to: string; givenTo: string }) => `${to} to ${givenTo}`);
  };
  assert.deepEqual(await held(), ["call to us"]);
  desk.at("2026-03-02T12:02:00-05:00");
  assert.equal((await call()).status, 200, "with her consent it does not count");

  const withdrawal = { on: "2026-03-02", because: "She telephoned." };
  assert.equal((await collector.post(`${at}/consents/${json.consentId}/withdraw`, withdrawal)).status, 204);
  assert.deepEqual(await held(), []);
  assert.equal((await call()).status, 422);
  const told = (await timelineOf(collector, debtorId)).join("\n");
  assert.match(told, /consent-withdrawn: Agrees no longer to \(call\), said on 2026-03-02: She telephoned\./);
  assert.match(
    told,
    /consent-given: Agreed to \(call\) at mobile \+16145550103, said by Carol Dane on 2026-03-02 \(email\)/,
  );
});

test("what somebody agreed to today allows an act from the time at which they said it, and none before", async () => {
  await using desk = await Desk.open();
  const collector = await desk.as("collector");
  const { at, phoneId } = await collectOfCarol(desk, collector);
  desk.at("2026-03-02T22:30:00-05:00");
  const said = { to: "time", saidBy: "Carol Dane", isOwnWord: true, medium: "call", because: "Call me late." };
  const agree = (when: object) => collector.post(`${at}/points/${phoneId}/consents`, { ...said, ...when });
  assert.equal((await agree({ on: "2026-03-02", time: "22:31" })).json.refusal, "said_in_the_future");
  assert.equal((await agree({ on: "2026-03-02", time: "24:00" })).json.refusal, "request_is_malformed");
  assert.equal((await agree({ on: "2026-03-02", time: "21:30" })).status, 200);

  const outsideHours = async (time: string) => {
    const call = { kind: "call", from: "us", outcome: "no-answer", pointId: phoneId, at: `2026-03-02T${time}-05:00` };
    const { status, json } = await collector.post(`${at}/efforts`, call);
    assert.equal(status, 200, JSON.stringify(json));
    return json.findings.some(({ rule }: { rule: string }) => rule === "us.regf.hours");
  };
  assert.deepEqual([await outsideHours("21:29:00"), await outsideHours("21:30:00")], [true, false]);
});

test("who opts in on the day of their opt-out is written to from the time at which they said it, where that is known", async () => {
  await using desk = await Desk.open();
  const clerk = await desk.as("clerk");
  const { at, debtorId } = await collectOfCarol(desk, clerk);
  const told = { kind: "email", text: "carol@dane.example", source: "consumer" };
  const { pointId } = (await clerk.post(`${at}/points`, told)).json;
  desk.at("2026-03-02T10:00:00-05:00");
  await clerk.post(`${at}/points/${pointId}/opt-out`, { because: "STOP in the subject." });

  desk.at("2026-03-02T12:00:00-05:00");
  const said = { saidBy: "Carol Dane", isOwnWord: true, medium: "call", on: "2026-03-02", because: "She called." };
  const optIn = async (time: object) =>
    (await clerk.post(`${at}/points/${pointId}/opt-in`, { ...said, ...time })).json?.refusal;
  assert.equal(await optIn({}), "said_before_opting_out", "nobody knows which they said first");
  assert.equal(await optIn({ time: "10:00" }), "said_before_opting_out");
  assert.equal(await optIn({ time: "12:01" }), "said_in_the_future");
  assert.equal(await optIn({ time: "11:00" }), undefined);

  const wasRefused = async (time: string) => {
    const email = { kind: "email", from: "us", pointId, at: `2026-03-02T${time}-05:00` };
    const { status, json } = await clerk.post(`${at}/efforts`, email);
    assert.equal(status, 200, JSON.stringify(json));
    return json.findings.some(({ rule }: { rule: string }) => rule === "us.regf.medium");
  };
  const times = ["09:59:00", "10:30:00", "10:59:00", "11:00:00", "11:30:00"];
  const refused = [];
  for (const time of times) refused.push(await wasRefused(time));
  assert.deepEqual(refused, [false, true, true, false, false]);
  assert.match(
    (await timelineOf(clerk, debtorId)).join("\n"),
    /opted-in: Messages to email carol@dane.example are wanted/,
  );
});
