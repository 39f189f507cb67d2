import { strict as assert } from "node:assert";
import { test } from "node:test";
import { disclosesIn } from "#law/words/disclosure";
import { scriptFaults, scriptNotes } from "./script.ts";

test("what is to be said and may be said to nobody is told on its line; what is written about it is not", () => {
  const body = [
    "Never threaten: no violence, no arrest, and call nobody a liar.",
    "1. Ask: “You are a liar, are you not?”",
    "> This is Ana Diaz from Northgate.",
    "> If you do not pay, you will be",
    "> arrested.",
  ].join("\n");
  assert.deepEqual(scriptFaults(body), [
    { line: 2, says: "It abuses who reads or hears it: “You are a liar”." },
    { line: 5, says: "Nobody is arrested for a debt: “arrested”." },
  ]);
});

test("a script says who calls, and to a consumer that a debt collector does", () => {
  const notes = (script: string) => scriptNotes(script).map(({ line, says }) => `${line}: ${says}`);
  const complete =
    "> This is Ana Diaz from Northgate. This call is from a debt collector, about your account. What will you pay?";
  assert.deepEqual(notes(complete), []);
  assert.deepEqual(notes("> This is Ana Diaz. May I speak with you?"), []);
  assert.deepEqual(notes("Aim.\n> Hello, it is about your account. When will you pay it?"), [
    "2: It does not say who calls.",
    "2: To a consumer, for another, it also says: “This call is from a debt collector. I am trying to collect a debt, and what you tell me will be used for that purpose.”",
  ]);
  const spanish = notes("> Le habla Ana Díaz de Norte. Es por la cuenta que usted debe. ¿Cuándo la pagará?");
  assert.equal(spanish.length, 1);
  const added = /“(.*)”/.exec(spanish[0] ?? "")?.[1] ?? "";
  for (const wanted of ["collector", "attempt", "use"] as const) assert.deepEqual(disclosesIn(added, wanted), ["es"]);
});

test("what people judge is noted wherever it is to be said", () => {
  assert.equal(scriptNotes("Say: “Our attorneys will call.”").length, 1);
  assert.deepEqual(scriptNotes("Ask a supervisor about the attorneys."), []);
});
