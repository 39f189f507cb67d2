import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { mentionsSuit, threatensSuit } from "./suit.ts";

describe("a suit is threatened", () => {
  // prettier-ignore
  const caught = [
    ["Pay within 7 days or we will sue.",                                             "we will sue"],
    ["We intend to file suit on this debt.",                                          "We intend to file suit"],
    ["We or the creditor may file suit, a remedy that we ordinarily use.",            "the creditor may file suit"],
    ["If you do not pay, we'll take you to court.",                                   "we'll take you to court"],
    ["Our attorneys are prepared to commence legal proceedings.",                     "Our attorneys are prepared to commence legal proceedings"],
    ["You may be sued.",                                                              "You may be sued"],
    ["To avoid legal action, call us.",                                               "avoid legal action"],
    ["A lawsuit will be filed on Monday.",                                            "A lawsuit will be"],
    ["Pay now, or we sue.",                                                           "or we sue"],
    ["This is your last chance before we go to court.",                               "before we go to court"],
    ["See you in court!",                                                             "See you in court"],
    ["Your account will be referred to an attorney for legal action.",                "referred to an attorney for legal action"],
    ["WE HAVE DECIDED TO PURSUE LEGAL ACTION.",                                       "WE HAVE DECIDED TO PURSUE LEGAL ACTION"],
    ["Si no paga, presentaremos una demanda.",                                        "presentaremos una demanda"],
    ["Lo demandaremos.",                                                              "Lo demandaremos"],
    ["Tenemos la intención de presentar una demanda por esta deuda.",                 "Tenemos la intención de presentar una demanda"],
    ["Nos reservamos el derecho de tomar acciones legales.",                          "Nos reservamos el derecho de tomar acciones legales"],
    ["Usted puede ser demandado.",                                                    "puede ser demandado"],
    ["Evite acciones legales y llámenos.",                                            "Evite acciones legales"],
    ["Vamos a llevarlo a juicio.",                                                    "Vamos a llevarlo a juicio"],
  ] as const;
  for (const [text, words] of caught) test(text, () => assert.equal(threatensSuit(text), words));
});

describe("no suit is threatened", () => {
  // prettier-ignore
  const passed = [
    "We are a debt collector. We are ending our efforts to collect this debt.",
    "The law limits how long you can be sued on a debt. Because of the age of your debt, ABC Inc. will not sue you for it.",
    "We will not sue you.",
    "You cannot be sued for this debt.",
    "Our office hours suit most people.",
    "Please pay what is past due, or tell us by when you will.",
    "We will file your letter with your account.",
    "After that the account goes to those who decide what comes next.",
    "La ley limita el tiempo en que usted puede ser demandado.",
    "No lo demandaremos por esta deuda.",
    "Esta es una demanda de pago.",
    "Le pedimos que pague lo vencido en un plazo de diez días.",
  ];
  for (const text of passed) {
    test(text, () => {
      assert.equal(threatensSuit(text), undefined);
      assert.equal(mentionsSuit(text), undefined);
    });
  }
});

describe("what is only about a suit is left to people", () => {
  // prettier-ignore
  const spoken = [
    "A judgment was entered in 2020.",
    "We will not sue you if you pay today.",
    "The court has your payment.",
    "El tribunal tiene su pago.",
  ];
  for (const text of spoken) {
    test(text, () => {
      assert.equal(threatensSuit(text), undefined);
      assert.notEqual(mentionsSuit(text), undefined);
    });
  }
});
