import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { disclosesIn } from "./disclosure.ts";
import { languagesOf } from "./language.ts";

describe("a text says that it comes from a debt collector", () => {
  // prettier-ignore
  const rows = [
    ["This message is from a debt collector.",                                              ["en"]],
    ["We are a debt collector.",                                                            ["en"]],
    ["ABC Inc. is a debt collector.",                                                       ["en"]],
    ["This is a communication from a licensed collection agency.",                          ["en"]],
    ["This letter is from a debt collection agency.",                                       ["en"]],
    ["Somos un cobrador de deudas.",                                                        ["es"]],
    ["Este mensaje proviene de una agencia de cobranza.",                                   ["es"]],
    ["This is from a debt collector. Somos un cobrador de deudas.",                         ["en", "es"]],
    ["We are not a debt collector.",                                                        []],
    ["No somos un cobrador.",                                                               []],
    ["A stamp collector writes to you.",                                                    []],
    ["Tell us if a debt collector called you.",                                             []],
    ["Please pay your account.",                                                            []],
  ] as const;
  for (const [text, languages] of rows) test(text, () => assert.deepEqual(disclosesIn(text, "collector"), languages));
});

describe("an initial communication says two things", () => {
  // prettier-ignore
  const rows = [
    ["This is an attempt to collect a debt and any information obtained will be used for that purpose.",      ["en"], ["en"]],
    ["We are trying to collect a debt. We will use any information you give us to help collect the debt.",    ["en"], ["en"]],
    ["We are attempting to collect a debt.",                                                                  ["en"], []],
    ["Any information you give us will be used for that purpose.",                                            [],     ["en"]],
    ["Estamos tratando de cobrar una deuda. Toda la información que obtengamos se utilizará para ese fin.",   ["es"], ["es"]],
    ["Este es un intento de cobrar una deuda.",                                                               ["es"], []],
    ["Please pay your account.",                                                                              [],     []],
  ] as const;
  for (const [text, attempt, use] of rows) {
    test(text, () => assert.deepEqual([disclosesIn(text, "attempt"), disclosesIn(text, "use")], [attempt, use]));
  }
});

describe("a text's language is known where it has words enough", () => {
  // prettier-ignore
  const rows = [
    ["Please pay what is past due, or tell us by when you will.",                                  ["en"]],
    ["Le pedimos que pague lo vencido o que nos diga para cuándo lo pagará.",                      ["es"]],
    ["You owe us what is listed here. Usted nos debe lo que se detalla en esta lista.",            ["en", "es"]],
    ["Invoice 1000017: 1,200.00 USD",                                                              []],
    ["Bitte zahlen Sie den offenen Betrag von 100 Dollar auf unser Konto ein.",                    []],
  ] as const;
  for (const [text, languages] of rows) test(text, () => assert.deepEqual(languagesOf(text), languages));
});
