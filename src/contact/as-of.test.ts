import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { defaultPolicy } from "#law/policy/house-policy";
import { asOf } from "./as-of.ts";
import type { AccountFact, PersonFacts, PointFact } from "./person-facts.ts";

const at = Temporal.Instant.from("2026-03-10T15:00:00Z");
const [before, after] = ["2026-03-01", "2026-03-20"].map((day) => Temporal.PlainDate.from(day));
const [earlier, later] = ["2026-03-01T15:00:00Z", "2026-03-20T15:00:00Z"].map((when) => Temporal.Instant.from(when));

const point: PointFact = {
  ...{ pointId: "p1", relation: null, relationId: null, kind: "mobile", value: "+16145550103", state: "OH", zip: null },
  ...{ zones: ["America/New_York"], source: "consumer", addressStops: [] },
};
const account: AccountFact = {
  ...{ accountId: "a1", number: "4401", debtorId: "d1", creditorId: "c1", kind: "medical", purpose: "consumer" },
  ...{ capacity: "for_another", entityId: "e1", isPaid: false, owes: true, oldestDueOn: null, dueNextOn: null },
  ...{ validationSentOn: null, comesTo: "100.00" },
};
const known: PersonFacts = {
  ...{
    kind: "person",
    points: [point],
    consents: [],
    stops: [],
    likelyStops: [],
    accounts: [account],
    disputes: [],
    service: [],
    minority: [],
  },
  ...{ efforts: [], licences: [], policy: defaultPolicy },
};
const then = (changes: Partial<PersonFacts>) => asOf({ ...known, ...changes }, at);

describe("what is known of a person, as it was at an instant that is past", () => {
  test("a stop stands from the day it was received, also where it was lifted since, and not where before", () => {
    const stop = (receivedOn = before, liftedAt: Temporal.Instant | null = null) => {
      return { kind: "cease", accountId: null, facts: {}, receivedOn: receivedOn ?? at, liftedAt } as never;
    };
    const stops = [stop(before), stop(before, later), stop(before, earlier), stop(after)];
    assert.deepEqual(then({ stops }).stops, stops.slice(0, 2));
  });

  test("a stop of an address stands between its instants", () => {
    const of = (sinceAt = earlier, liftedAt: Temporal.Instant | null = null) => {
      return { kind: "opt-out", sinceAt: sinceAt ?? at, liftedAt } as const;
    };
    const addressStops = [of(earlier), of(earlier, later), of(earlier, earlier ?? null), of(later)];
    const [held] = then({ points: [{ ...point, addressStops }] }).points;
    assert.deepEqual(held?.addressStops, addressStops.slice(0, 2));
  });

  test("a number that was given up since is there, and one that was given up before is not", () => {
    const points = [point, { ...point, untilAt: later ?? null }, { ...point, untilAt: earlier ?? null }];
    assert.equal(then({ points }).points.length, 2);
  });

  test("a dispute is open from the day it was raised until it was resolved, and answered once it was", () => {
    const said = { accountId: "a1", raisedOn: before, isInWriting: false, answeredOn: after, contested: "1.00" };
    const of = (dispute: object) => [null, after, before].map((resolvedOn) => ({ ...dispute, resolvedOn })) as never[];
    const ends = (dispute: object) =>
      then({ disputes: of(dispute) }).disputes.map(({ answeredOn, resolvedOn }) => [answeredOn, resolvedOn]);
    assert.deepEqual(ends(said), [
      [null, null],
      [null, null],
    ]);
    // One in writing stands until it is answered, and that it was over in words is known.
    assert.deepEqual(ends({ ...said, isInWriting: true }), [
      [null, null],
      [null, null],
      [null, before],
    ]);
    assert.equal(ends({ ...said, isInWriting: true, answeredOn: before }).length, 2);
  });

  test("what was paid later was owed then, and a notice that was sent later says nothing", () => {
    const paid = { ...account, isPaid: true, owes: false };
    const isPaid = (movedOn: Temporal.PlainDate | undefined) =>
      then({ accounts: [{ ...paid, movedOn: movedOn ?? null }] }).accounts[0]?.isPaid;
    const today = Temporal.PlainDate.from("2026-03-10");
    assert.deepEqual([before, today, after, undefined].map(isPaid), [true, false, false, true]);
    const sent = (validationSentOn = before) =>
      then({ accounts: [{ ...account, validationSentOn: validationSentOn ?? null }] }).accounts[0]?.validationSentOn;
    assert.deepEqual([sent(before), sent(after)], [before, null]);
  });
});
