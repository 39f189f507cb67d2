import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { asksForPayment, namesDayToPay, overshadows } from "./demands.ts";
import { endsEfforts, namesRemedy } from "./remedies.ts";

describe("payment is asked for", () => {
  // prettier-ignore
  const caught = [
    "We intend to file suit on this debt. Please pay us now.",
    "You must pay the balance.",
    "Pay your balance online.",
    "Payment is due.",
    "We demand immediate payment.",
    "Call us to arrange a payment.",
    "Le pedimos que pague lo vencido.",
    "Pague hoy mismo.",
    "Envíe su pago.",
    "Llámenos para acordar una forma de pago.",
  ];
  for (const text of caught) test(text, () => assert.notEqual(asksForPayment(text), undefined));
});

describe("payment is not asked for", () => {
  // prettier-ignore
  const passed = [
    "We are a debt collector. We are ending our efforts to collect this debt.",
    "We or the creditor may file suit, a remedy that we ordinarily use.",
    "You do not have to pay.",
    "We received your payment, thank you.",
    "If you have paid, tell us.",
    "Ponemos fin a nuestras gestiones de cobro.",
    "Usted no tiene que pagar esta deuda.",
  ];
  for (const text of passed) test(text, () => assert.equal(asksForPayment(text), undefined));
});

describe("the right to dispute is overshadowed", () => {
  // prettier-ignore
  const caught = [
    ["Pay within 7 days or we will sue.",                           "within 7 days"],
    ["Please pay the total within seven days.",                     "within seven days"],
    ["Your payment must reach us in 48 hours.",                     "in 48 hours"],
    ["Please pay immediately.",                                     "pay immediately"],
    ["We demand immediate payment.",                                "immediate payment"],
    ["This is your last chance.",                                   "last chance"],
    ["Disputing will not stop collection.",                         "Disputing will not stop"],
    ["You must pay first.",                                         "pay first"],
    ["We will report it to the credit bureaus.",                    "report it to the credit bureaus"],
    ["Le pedimos que pague en un plazo de diez días.",              "en un plazo de diez días"],
    ["Pague de inmediato.",                                         "Pague de inmediato"],
    ["Es su última oportunidad.",                                   "última oportunidad"],
    ["You must dispute in writing or the debt is valid.",           "or the debt is valid"],
    ["You must dispute the debt in writing.",                       "must dispute the debt in writing"],
    ["Disputes must be sent by certified mail.",                    "Disputes must be sent by certified mail"],
    ["There is no need to dispute this debt.",                      "no need to dispute"],
    ["It is a waste of time to dispute it.",                        "waste of time to dispute"],
    ["You do not need to dispute it.",                              "You do not need to dispute"],
    ["Not to dispute is an admission of the debt.",                 "is an admission"],
    ["Debe disputar la deuda por escrito.",                         "Debe disputar la deuda por escrito"],
    ["No hace falta disputar la deuda.",                            "No hace falta disputar"],
    ["No hay razón para disputar la deuda.",                        "No hay razón para disputar"],
    ["Dispútela o la deuda es válida.",                             "o la deuda es válida"],
  ] as const;
  for (const [text, words] of caught) test(text, () => assert.equal(overshadows(text), words));
});

describe("it is not overshadowed", () => {
  // prettier-ignore
  const passed = [
    "You can pay it at any time by the reference that is given above.",
    "If you write to us within 30 days, we stop until we have answered.",
    "If you have paid, if an amount is not right, or if you cannot pay it now, please write to us or call us.",
    "Call or write to us by August 28, 2026, to dispute all or part of the debt.",
    "You can pay within 60 days.",
    "You must dispute the debt in writing for us to stop collecting it until we have answered.",
    "If you do not dispute the debt by August 28, 2026, we will assume that our information is correct.",
    "You need not pay anything while you dispute it.",
    "Si usted no disputa la deuda antes del 28 de agosto, supondremos que nuestra información es correcta.",
    "This is the last reminder that we send. Please pay it, or call us to agree on a way of paying.",
    "Puede pagarlo en cualquier momento con la referencia indicada arriba.",
    "Si ya pagó, si algún monto no es correcto o si no puede pagarlo ahora, escríbanos o llámenos.",
  ];
  for (const text of passed) test(text, () => assert.equal(overshadows(text), undefined));
});

test("a day by which to pay is seen, and one by which to dispute is not", () => {
  assert.equal(namesDayToPay("Please pay by August 28."), "pay by August");
  assert.equal(namesDayToPay("Pague a más tardar el 28 de agosto."), "Pague a más tardar el 28");
  assert.equal(namesDayToPay("Call or write to us by August 28, 2026, to dispute it."), undefined);
});

describe("what may be said after a notice to cease is known", () => {
  // prettier-ignore
  const rows = [
    ["We are ending our efforts to collect this debt.",                         true,  false],
    ["We will not contact you again.",                                          true,  false],
    ["Ponemos fin a nuestras gestiones de cobro.",                              true,  false],
    ["We intend to file suit on this debt.",                                    false, true],
    ["We may invoke the remedies that we ordinarily use.",                      false, true],
    ["Podemos invocar los recursos que la ley nos da.",                         false, true],
    ["Please remember your account.",                                           false, false],
  ] as const;
  for (const [text, ends, names] of rows) {
    test(text, () => {
      assert.equal(endsEfforts(text) !== undefined, ends);
      assert.equal(namesRemedy(text) !== undefined, names);
    });
  }
});
