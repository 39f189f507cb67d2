import fc from "fast-check";
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { sha256 } from "#platform/digest";
import { chainedEntries } from "./append-rows.ts";
import { emptyChain, endBreaches, walkOn, type ChainedEntry, type Head, type Walk } from "./chain.ts";

const debtorId = "01890000-0000-7000-8000-000000000001";
const at = Temporal.Instant.from("2026-11-23T15:00:00.123456Z");

function chainOf(subjects: readonly Record<string, unknown>[]): { entries: ChainedEntry[]; head: Head } {
  const heads = new Map<string, Head>();
  const drafts = subjects.map((subject, index) => ({
    debtorId,
    kind: "note",
    happenedAt: at.add({ seconds: index }),
    recordedAt: at.add({ seconds: index }),
    loginId: null,
    subject,
    words: `words ${index}`,
  }));
  const seal = (_: string, number: bigint, words: string) => Buffer.from(`${number}:${words}`);
  const entries = [...chainedEntries(drafts, heads, { digest: sha256, seal })];
  return { entries, head: heads.get(debtorId) ?? emptyChain };
}

function found(entries: readonly ChainedEntry[], kept: Head): string[] {
  const start: Walk = { at: emptyChain, breaches: [] };
  const walk = entries.reduce((walk, entry) => walkOn(sha256, walk, entry), start);
  return [...walk.breaches, ...endBreaches(debtorId, walk.at, kept)].map(({ breach, number }) => `${breach} ${number}`);
}

const subjects = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 1, maxLength: 8 });

test("an untouched chain has no breach, whatever its entries say", () => {
  fc.assert(
    fc.property(subjects, (subjects) => {
      const { entries, head } = chainOf(subjects);
      assert.deepEqual(found(entries, head), []);
    }),
  );
});

test("a chain still verifies when the keys of its subjects come back in another order", () => {
  const { entries, head } = chainOf([{ a: 1, b: { c: 2, d: [{ e: 3, f: 4 }] } }]);
  const shuffled = entries.map((entry) => ({ ...entry, subject: { b: { d: [{ f: 4, e: 3 }], c: 2 }, a: 1 } }));
  assert.deepEqual(found(shuffled, head), []);
});

const alterations: Record<string, (entry: ChainedEntry) => ChainedEntry> = {
  "its kind": (entry) => ({ ...entry, kind: `${entry.kind}!` }),
  "when it happened": (entry) => ({ ...entry, happenedAt: entry.happenedAt.add({ microseconds: 1 }) }),
  "when it was recorded": (entry) => ({ ...entry, recordedAt: entry.recordedAt.subtract({ microseconds: 1 }) }),
  "whose it was": (entry) => ({ ...entry, loginId: "01890000-0000-7000-8000-0000000000ff" }),
  "its subject": (entry) => ({ ...entry, subject: { ...entry.subject, extra: true } }),
  "its sealed words": (entry) => ({ ...entry, sealed: Buffer.concat([entry.sealed, Buffer.from("!")]) }),
  "its hash": (entry) => ({ ...entry, hash: sha256(entry.hash) }),
  "whose timeline it is on": (entry) => ({ ...entry, debtorId: debtorId.replace("8000", "9000") }),
};

for (const [part, alter] of Object.entries(alterations)) {
  test(`altering ${part} shows, in any entry of any chain`, () => {
    fc.assert(
      fc.property(subjects, fc.nat(), (subjects, pick) => {
        const { entries, head } = chainOf(subjects);
        const altered = entries.map((entry, index) => (index === pick % entries.length ? alter(entry) : entry));
        assert.notDeepEqual(found(altered, head), []);
      }),
    );
  });
}

test("taking any entry out shows, at either end and between", () => {
  fc.assert(
    fc.property(subjects, fc.nat(), (subjects, pick) => {
      const { entries, head } = chainOf(subjects);
      assert.notDeepEqual(found(entries.toSpliced(pick % entries.length, 1), head), []);
    }),
  );
});

test("each breach is named where it is", () => {
  const { entries, head } = chainOf([{}, {}, {}]);
  const [first] = entries;
  assert.deepEqual(found(entries.toSpliced(1, 1), head), ["entry_is_missing 2"]);
  assert.deepEqual(found(entries.slice(0, 2), head), ["chain_was_cut 3"]);
  assert.deepEqual(found(entries, { ...head, length: 2n }), ["chain_has_no_head 3"]);
  assert.deepEqual(found(entries, { ...head, head: first?.hash ?? new Uint8Array(0) }), ["head_does_not_match 3"]);
  const altered = entries.map((entry, index) => (index === 1 ? { ...entry, kind: "call" } : entry));
  assert.deepEqual(found(altered, head), ["entry_was_altered 2"]);
});
