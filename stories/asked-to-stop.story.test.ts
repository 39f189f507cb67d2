import { strict as assert } from "node:assert";
import { test } from "node:test";
import { collectOfCarol, screenOf, timelineOf } from "./book.ts";
import { Desk } from "./desk.ts";

/** A desk that collects for another from one person in Ohio. It is Monday 2 March 2026, at noon there. */
async function openDesk() {
  const desk = await Desk.open();
  const [collector, clerk] = [await desk.as("collector"), await desk.as("clerk")];
  const carol = await collectOfCarol(desk, collector);
  desk.at("2026-03-02T12:00:00-05:00");
  const stops = async () =>
    (await screenOf(collector, carol.debtorId)).stops.map(({ kind, facts }: { kind: string; facts: object }) => ({
      kind,
      ...facts,
    }));
  const mayCall = async () => {
    const { acts } = await screenOf(collector, carol.debtorId);
    const act = acts.find((one: { act: string }) => one.act === "call");
    return act.allowed ? "allowed" : act.reasons[0]?.cite;
  };
  const hear = async (body: object, by = clerk) => {
    const { status, json } = await by.post(`${carol.at}/efforts`, { from: "consumer", ...body });
    assert.equal(status, 200, JSON.stringify(json));
    return json;
  };
  return { desk, collector, clerk, ...carol, stops, mayCall, hear };
}

test("“please don't text me anymore” is as good as STOP: it is stopped as it is recorded, by whoever records it", async () => {
  const { desk, collector, debtorId, at, stops, mayCall, hear } = await openDesk();
  await using _ = desk;
  const { pointId } = (
    await collector.post(`${at}/points`, { kind: "email", text: "c@dane.example", source: "consumer" })
  ).json;
  const said = { kind: "text", words: "Yes I know. please don't text me anymore", at: "2026-03-01T20:00:00-05:00" };
  const { stopped } = await hear(said);
  assert.deepEqual(stopped, [{ kind: "medium", said: "don't text me" }]);
  assert.deepEqual(await stops(), [{ kind: "medium", medium: "text" }]);
  assert.match(
    (await timelineOf(collector, debtorId)).join("\n"),
    /stop-recorded: Stop \(medium\), received on 2026-03-01 \(no text; by text\): In their words: “don't text me”/,
  );
  assert.equal(await mayCall(), "allowed", "calls were not spoken of");
  // Said again it adds nothing, and what else they say besides does.
  assert.deepEqual((await hear(said)).stopped, []);
  const unsubscribed = await hear({ kind: "email", pointId, words: "Unsubscribe\n\nAnd stop calling!" });
  assert.deepEqual(
    unsubscribed.stopped.map(({ kind }: { kind: string }) => kind),
    ["opt-out", "medium"],
  );
  const { points } = await screenOf(collector, debtorId);
  assert.notEqual(points.find(({ id }: { id: string }) => id === pointId).optedOutAt, null);
  assert.equal(await mayCall(), "12 CFR 1006.14(h)(1)");
});

test("two who record the same wish at once record one stop", async () => {
  const { desk, collector, clerk, stops, hear } = await openDesk();
  await using _ = desk;
  await Promise.all([clerk, collector].map((by) => hear({ kind: "letter", words: "Do not contact me again." }, by)));
  assert.deepEqual(await stops(), [{ kind: "cease" }]);
});

test("a wish that is uttered on a call of ours stops the next one, and goes when what was said is taken back", async () => {
  const { desk, collector, at, phoneId, accountId, stops, mayCall } = await openDesk();
  await using _ = desk;
  const { json: permit } = await collector.post(`${at}/permits`, {
    act: "call",
    pointId: phoneId,
    accountIds: [accountId],
  });
  const rightParty = { asked: ["full name"], matched: true };
  const outcome = {
    outcome: "answered",
    reached: "debtor",
    rightParty,
    words: "She wants us to stop calling her cell.",
  };
  const report = () => collector.put(`${at}/permits/${permit.permitId}/outcome`, outcome);
  const { json } = await report();
  assert.deepEqual(json.stopped, [{ kind: "medium", said: "stop calling" }]);
  assert.deepEqual((await report()).json.stopped, [], "the same report is one report");
  assert.deepEqual(await stops(), [{ kind: "medium", medium: "call", pointId: phoneId }]);
  desk.at("2026-03-12T12:00:00-04:00");
  assert.equal(await mayCall(), "12 CFR 1006.14(h)(1)");
  const mistaken = { because: "It was somebody else's call." };
  const supervisor = await desk.as("supervisor");
  assert.equal((await supervisor.post(`${at}/efforts/${json.effortId}/taken-back`, mistaken)).status, 200);
  assert.deepEqual(await stops(), []);
  assert.equal(await mayCall(), "allowed");
});

test("an opt-out that was never written goes with the text that was recorded by mistake", async () => {
  const { desk, clerk, collector, debtorId, at, phoneId, hear } = await openDesk();
  await using _ = desk;
  const { effortId, stopped } = await hear({ kind: "text", pointId: phoneId, words: "STOP" });
  assert.deepEqual(stopped, [{ kind: "opt-out", said: "STOP" }]);
  const optedOutAt = async () => {
    const { points } = await screenOf(collector, debtorId);
    return points.find(({ id }: { id: string }) => id === phoneId).optedOutAt;
  };
  assert.notEqual(await optedOutAt(), null);
  assert.equal((await clerk.post(`${at}/efforts/${effortId}/taken-back`, { because: "Another's text." })).status, 200);
  assert.equal(await optedOutAt(), null);
});

test("our own words, and a call that nobody answered, ask for nothing", async () => {
  const { desk, collector, at, phoneId, stops } = await openDesk();
  await using _ = desk;
  const tell = (body: object) => collector.post(`${at}/efforts`, { from: "us", words: "Do not call me.", ...body });
  assert.deepEqual((await tell({ kind: "letter" })).json.stopped, []);
  assert.deepEqual((await tell({ kind: "call", outcome: "no-answer", pointId: phoneId })).json.stopped, []);
  assert.deepEqual(await stops(), []);
});
