import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import fc from "fast-check";
import { ask } from "./ask.ts";
import { contact, debt, message } from "./build-case.ts";
import { exampleCall } from "./example-call.ts";

const days = ["01", "02", "03", "04", "05", "06", "07"];
const placed = days.map((day) =>
  contact({ at: Temporal.Instant.from(`2026-04-${day}T09:30:00-04:00`), kind: "call", from: "us", debts: ["d1"] }),
);
const invoice = [debt({ id: "d1", kind: "invoice", purpose: "business" })];
const creditor = { role: "creditor", state: null } as const;

test("where several rules deny, the act passes when the last of them lets it", () => {
  const answer = ask(exampleCall("2026-04-07T21:30:00-04:00", { history: placed }));
  assert.ok(answer.answered && answer.verdict === "deny");
  const denying = answer.findings.filter(({ denies }) => denies).map(({ rule }) => rule);
  assert.deepEqual(denying, ["us.regf.hours", "us.regf.call-frequency"]);
  assert.equal(answer.retryAt?.toString(), "2026-04-08T12:01:00Z");
});

test("what time does not cure is not cured by the rules that it does", () => {
  const ceaseOn = [{ debts: null, receivedOn: Temporal.PlainDate.from("2026-04-01") }];
  const answer = ask(exampleCall("2026-04-07T21:30:00-04:00", { history: placed, debtor: { ceaseOn } }));
  assert.ok(answer.answered && answer.verdict === "deny" && answer.retryAt === null);
});

test("what people have to judge is not cured by time, though no rule denies it any more", () => {
  const night = "2026-04-07T21:30:00-04:00";
  const said = {
    act: { message: message({ text: "This is Ana Diaz, from a debt collector. The court has your file." }) },
  };
  const answer = ask(exampleCall(night, said));
  assert.ok(answer.answered && answer.verdict === "deny" && answer.retryAt === null);
  assert.equal(answer.findings.find(({ denies }) => denies)?.retryAt?.toString(), "2026-04-08T12:01:00Z");
});

test("a rule that ends lets an act pass from then on", () => {
  const history = ["29", "30"].map((day) =>
    contact({ at: Temporal.Instant.from(`2026-12-${day}T11:00:00-05:00`), kind: "letter", from: "us", debts: ["d1"] }),
  );
  const debtor = { state: "NY", zip: "10001" } as const;
  const letter = { kind: "letter", point: "home" } as const;
  const answer = ask(exampleCall("2026-12-31T11:00:00-05:00", { act: letter, debtor, history }));
  assert.ok(answer.answered && answer.verdict === "deny");
  assert.equal(answer.retryAt?.toString(), "2027-01-01T05:00:00Z");
});

describe("a business debt, and a creditor's own, are free of Regulation F and kept by house policy", () => {
  const asked = (at: string, more: Parameters<typeof exampleCall>[1] = {}) => {
    const answer = ask(exampleCall(at, more));
    assert.ok(answer.answered);
    return answer.findings.filter(({ denies }) => denies).map(({ rule }) => rule);
  };
  const afternoon = "2026-04-07T15:00:00-04:00";
  const night = "2026-04-07T22:00:00-04:00";
  const ceaseOn = [{ debts: null, receivedOn: Temporal.PlainDate.from("2026-04-01") }];
  // prettier-ignore
  const rows: readonly (readonly [string, string, Parameters<typeof exampleCall>[1], readonly string[]])[] = [
    ["a call to a firm in the afternoon",          afternoon, { debts: invoice },                                            []],
    ["a letter to a firm",                         night,     { debts: invoice, act: { kind: "letter", point: "home" } },   []],
    ["an e-mail to a firm at night",               night,     { debts: invoice, act: { kind: "email", point: "email" } },   []],
    ["a call to a firm at night",                  night,     { debts: invoice },                                            ["house.quiet-hours"]],
    ["the eighth call to a firm in a week",        afternoon, { debts: invoice, history: placed },                           ["house.calls-per-week"]],
    ["a call to a firm that asked us to stop",     afternoon, { debts: invoice, debtor: { ceaseOn } },                       ["house.wishes"]],
    ["a creditor's call in the afternoon",         afternoon, { by: creditor },                                              []],
    ["a creditor's call at night",                 night,     { by: creditor },                                              ["house.quiet-hours"]],
    ["a creditor's eighth call in a week",         afternoon, { by: creditor, history: placed },                             []],
  ];
  for (const [name, at, more, denying] of rows) {
    test(name, () => assert.deepEqual(asked(at, more), denying));
  }

  test("what a firm wrote is answered after it asked us to stop, if it wrote later", () => {
    const wrote = (at: string) => [
      contact({ at: Temporal.Instant.from(at), kind: "email", from: "consumer", point: "email" }),
    ];
    const email = { debts: invoice, debtor: { ceaseOn }, act: { kind: "email", point: "email" } } as const;
    assert.deepEqual(asked(afternoon, { ...email, history: wrote("2026-04-01T10:00:00-04:00") }), ["house.wishes"]);
    assert.deepEqual(asked(afternoon, { ...email, history: wrote("2026-04-02T10:00:00-04:00") }), []);
  });

  test("by the law alone, nothing stands against them", () => {
    const answer = ask(exampleCall(night, { debts: invoice, history: placed }), { lawOnly: true });
    assert.ok(answer.answered && answer.verdict === "allow");
    assert.deepEqual(
      answer.findings.map(({ verdict }) => verdict),
      ["is_not_bound"],
    );
  });
});

test("touches of all media together are limited by the house, and there is room again when they age", () => {
  const letters = days.map((day) =>
    contact({ at: Temporal.Instant.from(`2026-04-${day}T09:30:00-04:00`), kind: "letter", from: "us", count: 2 }),
  );
  const answer = ask(exampleCall("2026-04-07T15:00:00-04:00", { history: letters }));
  assert.ok(answer.answered && answer.verdict === "deny");
  assert.deepEqual(
    answer.findings.filter(({ denies }) => denies).map(({ rule }) => rule),
    ["house.touches-per-week"],
  );
  assert.equal(answer.retryAt?.toString(), "2026-04-08T12:01:00Z");
});

test("at the minute that the answer names the act passes, and the minute before it does not", () => {
  const start = Temporal.Instant.from("2026-10-20T00:00:00Z"); // The clocks go back on 1 November.
  const minute = fc.integer({ min: 0, max: 14 * 24 * 60 });
  const kind = fc.constantFrom("call" as const, "conversation" as const, "text" as const);
  const past = fc.array(fc.record({ minute, kind, count: fc.integer({ min: 1, max: 5 }) }), { maxLength: 10 });
  const zones = fc.uniqueArray(fc.constantFrom("America/New_York", "America/Phoenix", "Pacific/Honolulu"), {
    minLength: 1,
  });
  const debts = fc.constantFrom(invoice, [debt({ id: "d1", purpose: "consumer" })]);
  const state = fc.constantFrom(null, "DC" as const, "MA" as const, "NY" as const, "WA" as const, "WV" as const);
  fc.assert(
    fc.property(fc.record({ minute, past, zones, debts, state }), (given) => {
      const history = given.past.map(({ minute: after, ...each }) =>
        contact({ ...each, from: "us", at: start.add({ minutes: after }) }),
      );
      const answerAt = (at: Temporal.Instant) =>
        ask(
          exampleCall(at.toString(), {
            debtor: { zones: given.zones, state: given.state },
            debts: given.debts,
            history,
          }),
        );
      const answer = answerAt(start.add({ minutes: given.minute }));
      assert.ok(answer.answered);
      if (answer.verdict === "allow") return;
      assert.ok(answer.retryAt !== null);
      const then = answerAt(answer.retryAt);
      const before = answerAt(answer.retryAt.subtract({ minutes: 1 }));
      assert.ok(then.answered && then.verdict === "allow");
      assert.ok(before.answered && before.verdict === "deny");
    }),
    { numRuns: 200 },
  );
});
