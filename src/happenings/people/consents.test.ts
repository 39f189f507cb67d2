import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import type { Id } from "#base/id";
import { loadDebtorCard } from "#parties/card/store";
import { consentRefusals, withdrawRefusals, type ConsentRefusal, type WithdrawRefusal } from "#parties/consent";
import { personOf } from "#parties/store";
import { newId } from "#platform/chance";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { recordConsent, withdrawConsent } from "./consents.ts";

const now = Temporal.Instant.from("2026-11-20T17:00:00Z");
const today = Temporal.PlainDate.from("2026-11-20");
const tomorrow = today.add({ days: 1 });
let desk: TestDesk;
before(async () => {
  desk = await openTestDesk(now);
});
after(() => desk.close());

type Held = { readonly debtorId: Id<"debtor">; readonly pointId: Id<"point"> };
type Asked = Parameters<typeof recordConsent>[2];

function agree(held: Held, changes: Partial<Asked> = {}) {
  const said = {
    saidBy: "Ada Byrd",
    isOwnWord: true,
    medium: "call",
    on: today,
    time: null,
    because: "On the telephone.",
  } as const;
  const asked = { ...held, ...said, to: "text", until: null, documents: [], loginId: desk.loginId, now } as const;
  return desk.database.transaction((tx) => recordConsent(desk, tx, { ...asked, ...changes }));
}

function withdraw({ debtorId }: Held, consentId: string, on = today) {
  const asked = { debtorId, consentId, on, because: "By letter.", loginId: desk.loginId, now: now.add({ seconds: 1 }) };
  return desk.database.transaction((tx) => withdrawConsent(desk, tx, asked));
}

async function agreed(held: Held, changes: Partial<Asked> = {}): Promise<string> {
  const recorded = await agree(held, changes);
  assert.ok(recorded.ok);
  return recorded.value.consentId;
}

async function consentsOf({ debtorId }: Held) {
  const { queries } = desk.database;
  const card = await loadDebtorCard(queries, await personOf(queries, debtorId), today);
  return card?.points.flatMap(({ consents }) => consents.map(({ to, givenTo }) => `${to} to ${givenTo}`));
}

/** The digest of a file that is nowhere on record. */
const nowhere = "0".repeat(64);

// Each row breaks the rule below its own as well, so the table proves their order.
const refusals: readonly (readonly [ConsentRefusal, Partial<Asked>])[] = [
  ["point_is_unknown", { pointId: newId(now), to: "email" }],
  ["nothing_to_consent_to", { to: "email", isOwnWord: false }],
  ["not_their_own_consent", { isOwnWord: false, on: tomorrow }],
  ["said_in_the_future", { on: tomorrow, until: today }],
  ["ends_before_it_begins", { until: today.subtract({ days: 1 }) }],
  ["consented_already", { documents: [nowhere] }],
  ["document_is_not_known", { to: "call", documents: [nowhere] }],
];

for (const [refusal, changes] of refusals) {
  test(`a consent is refused: ${consentRefusals[refusal]}`, async () => {
    const held = await desk.newDebtor();
    await agreed(held);
    assert.deepEqual(await agree(held, changes), { ok: false, refusal });
  });
}

const heldRefusals: readonly (readonly [WithdrawRefusal, (held: Held) => ReturnType<typeof withdraw>])[] = [
  ["consent_is_not_held", async (held) => withdraw(held, newId(now), tomorrow)],
  ["said_in_the_future", async (held) => withdraw(held, await agreed(held), tomorrow)],
  ["withdrawn_before_given", async (held) => withdraw(held, await agreed(held), today.subtract({ days: 1 }))],
];

for (const [refusal, attempt] of heldRefusals) {
  test(`a consent stays: ${withdrawRefusals[refusal]}`, async () => {
    const held = await desk.newDebtor();
    assert.deepEqual(await attempt(held), { ok: false, refusal });
  });
}

test("every refusal has its row, in order", () => {
  assert.deepEqual(
    [refusals, heldRefusals].map((rows) => rows.map(([refusal]) => refusal)),
    [consentRefusals, withdrawRefusals].map((says) => Object.keys(says)),
  );
});

test("a consent holds until it is withdrawn, and then may be given anew", async () => {
  const held = await desk.newDebtor();
  const consentId = await agreed(held);
  assert.deepEqual(await consentsOf(held), ["text to us"]);
  assert.ok((await withdraw(held, consentId)).ok);
  assert.deepEqual(await consentsOf(held), []);
  assert.deepEqual(await withdraw(held, consentId), { ok: false, refusal: "consent_is_not_held" });
  assert.ok((await agree(held, { now: now.add({ seconds: 2 }) })).ok);
});

test("more calls are agreed to anew in every conversation", async () => {
  const held = await desk.newDebtor();
  await agreed(held, { to: "call" });
  assert.ok((await agree(held, { to: "call", now: now.add({ hours: 1 }) })).ok);
});
