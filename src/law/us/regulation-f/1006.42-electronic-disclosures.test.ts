import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { contact, debt, dispute, message, validation, type CaseParts } from "#law/build-case";
import { exampleCall } from "#law/example-call";
import { find } from "#law/finding";
import type { Act, Debt } from "#law/law-case";
import { electronicDisclosures } from "./1006.42-b-electronic-disclosures.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
type More = {
  readonly act?: Partial<Act>;
  readonly debt?: Partial<Debt>;
  readonly debtor?: Partial<CaseParts["debtor"]>;
  readonly history?: CaseParts["history"];
};
const asked = ({ act, debt: owed, debtor = {}, history = [] }: More) =>
  exampleCall("2026-04-15T15:00:00-04:00", {
    act: { kind: "email", point: "email", ...act },
    debtor,
    history,
    debts: [debt({ id: "d1", purpose: "consumer", ...owed })],
  });

describe("1006.42(b): what must be in writing goes electronically to who agreed to it", () => {
  const notice = { purpose: "validation-notice" } as const;
  const answer = { purpose: "dispute-answer" } as const;
  const agreed = { esignOn: day("2026-04-01") };
  const talk = [
    contact({
      at: Temporal.Instant.from("2026-04-13T15:00:00-04:00"),
      kind: "conversation",
      from: "us",
      debts: ["d1"],
    }),
  ];
  const first = dispute({ id: "x1", receivedOn: day("2026-03-02"), answeredOn: day("2026-03-09") });
  const again = dispute({ id: "x2", receivedOn: day("2026-04-13"), duplicativeOf: "x1" });
  // prettier-ignore
  const rows: readonly (readonly [string, More, string])[] = [
    ["the notice, by who agreed",                       { act: notice, debtor: agreed, history: talk },                                          "consented"],
    ["the notice that says it is the first message",    { act: { ...notice, message: message({ first: true }) }, history: talk },                "initial_communication"],
    ["the notice before which nothing is on record",    { act: notice },                                                                         "initial_communication"],
    ["the notice after a conversation",                 { act: notice, history: talk },                                                          "no_consent"],
    ["the notice after another",                        { act: notice, debt: { validation: validation({ sentOn: day("2026-04-01") }) } },        "no_consent"],
    ["the notice that says it is not the first",        { act: { ...notice, message: message({ first: false }) } },                              "no_consent"],
    ["an answer to a dispute",                          { act: answer, debt: { disputes: [dispute({ receivedOn: day("2026-04-13") })] } },        "no_consent"],
    ["by who agrees tomorrow",                          { act: answer, debtor: { esignOn: day("2026-04-16") } },                                 "no_consent"],
    ["the notice that a dispute repeats another",       { act: answer, debt: { disputes: [first, again] } },                                     "duplicative_notice"],
    ["but not where it brings something new",           { act: answer, debt: { disputes: [first, { ...again, newInformation: true }] } },        "no_consent"],
    ["nor where the first has no answer",               { act: answer, debt: { disputes: [{ ...first, answeredOn: null }, again] } },            "no_consent"],
  ];
  for (const [name, more, verdict] of rows) {
    test(name, () => assert.equal(find(electronicDisclosures, asked(more)).verdict, verdict));
  }
  test("letters, and messages for another purpose, are not asked", () => {
    assert.equal(electronicDisclosures.governs(asked({ act: { ...notice, kind: "letter" } })), false);
    assert.equal(electronicDisclosures.governs(asked({})), false);
  });
});
