import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import {
  allegesCrime,
  claimsBureau,
  claimsGovernment,
  deniesDefences,
  looksLikeProcess,
  mayBeFalse,
  threatensArrest,
} from "./falsehoods.ts";

const kinds = {
  threatensArrest,
  allegesCrime,
  claimsGovernment,
  claimsBureau,
  looksLikeProcess,
  deniesDefences,
  mayBeFalse,
};

describe("words that are false of whoever collects a debt are caught", () => {
  // prettier-ignore
  const caught = [
    ["threatensArrest",    "You will be arrested.",                                              "arrested"],
    ["threatensArrest",    "Pay, or go to jail.",                                                "go to jail"],
    ["threatensArrest",    "Puede ir a la cárcel.",                                              "cárcel"],
    ["allegesCrime",       "We will press charges.",                                             "press charges"],
    ["allegesCrime",       "You have committed a crime.",                                        "You have committed a crime"],
    ["allegesCrime",       "No pagar es un delito.",                                             "es un delito"],
    ["claimsGovernment",   "We are a federal agency.",                                           "We are a federal"],
    ["claimsGovernment",   "This is the National Debt Bureau.",                                  "National Debt Bureau"],
    ["claimsGovernment",   "Somos una agencia del gobierno.",                                    "Somos una agencia del gobierno"],
    ["claimsBureau",       "We are a credit bureau.",                                            "We are a credit bureau"],
    ["claimsBureau",       "Somos un buró de crédito.",                                          "Somos un buró de crédito"],
    ["looksLikeProcess",   "SUMMONS: you are hereby ordered to appear.",                         "SUMMONS"],
    ["looksLikeProcess",   "Notice of lawsuit",                                                  "Notice of lawsuit"],
    ["looksLikeProcess",   "Aviso de embargo",                                                   "Aviso de embargo"],
    ["deniesDefences",     "You no longer have the right to dispute it.",                        "no longer have the right to dispute"],
    ["deniesDefences",     "Usted ya no puede impugnar la deuda.",                               "ya no puede impugnar"],
    ["mayBeFalse",         "Our attorneys will look at it.",                                     "attorneys"],
    ["mayBeFalse",         "Your wages will be garnished.",                                      "garnished"],
    ["mayBeFalse",         "We report to credit bureaus.",                                       "credit bureaus"],
    ["mayBeFalse",         "Podemos embargar su salario.",                                       "embargar"],
    ["mayBeFalse",         "If you do not pay, we will report this to the credit bureaus.",      "credit bureaus"],
    ["mayBeFalse",         "Si no paga, vamos a embargar su salario.",                           "embargar"],
  ] as const;
  for (const [kind, text, words] of caught) test(text, () => assert.equal(kinds[kind](text), words));
});

describe("ordinary words are not", () => {
  // prettier-ignore
  const passed = [
    "Nobody goes to jail for a debt.",
    "If an attorney represents you, tell us the name.",
    "This message comes from a debt collector. We are trying to collect a debt, and we will use what you tell us for that purpose.",
    "If you were a victim of identity theft, tell us.",
    "We are Northgate Services, and write for the County Hospital.",
    "The invoice is attached.",
    "We do not report to credit bureaus, and this will not affect your credit report.",
    "No vamos a embargar su salario.",
    "You may dispute the debt until August 28, 2026.",
    "Si un abogado lo representa, díganos su nombre.",
    "Nadie va a la cárcel por una deuda.",
    "Este mensaje proviene de un cobrador de deudas.",
  ];
  for (const text of passed) {
    test(text, () => {
      for (const [kind, detector] of Object.entries(kinds)) assert.equal(detector(text), undefined, kind);
    });
  }
});
