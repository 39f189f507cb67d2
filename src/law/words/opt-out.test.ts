import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { burdensOptOut, mentionsOptOut, statesOptOut } from "./opt-out.ts";

describe("a simple way to opt out is stated", () => {
  // prettier-ignore
  const stated = [
    "To stop e-mails to this address, reply with \"stop\" in the subject line.",
    "Click here to opt out of further emails to this email address.",
    "Reply STOP to stop texts to this telephone number.",
    "To unsubscribe, follow this link: https://example.com/out",
    "Unsubscribe: https://example.com/out",
    "Text STOP to opt out.",
    "Para dejar de recibir mensajes, responda ALTO.",
    "Si no desea recibir más mensajes, haga clic aquí.",
    "Responda STOP para darse de baja.",
  ];
  for (const text of stated) {
    test(text, () => {
      assert.notEqual(statesOptOut(text), undefined);
      assert.equal(burdensOptOut(text), undefined);
    });
  }
});

describe("nothing is said of it", () => {
  for (const text of ["Please contact us about your account.", "Le pedimos que pague lo vencido."]) {
    test(text, () => assert.deepEqual([statesOptOut(text), mentionsOptOut(text)], [undefined, undefined]));
  }
});

test("what is said of it in another way is left to people", () => {
  const text = "You have the right to opt out under the law.";
  assert.deepEqual([statesOptOut(text), mentionsOptOut(text)], [undefined, "opt out"]);
});

describe("it costs something, or asks for too much", () => {
  // prettier-ignore
  const burdened = [
    "To opt out, reply STOP; a fee of $1 applies, and the cost to stop is yours.",
    "To unsubscribe, reply with your account number.",
    "To opt out, send us a letter by certified mail.",
    "Para dejar de recibir mensajes, responda con su número de cuenta.",
  ];
  for (const text of burdened) test(text, () => assert.notEqual(burdensOptOut(text), undefined));
});
