import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { pressesWithStatus } from "./abuse.ts";
import { claimsAuthority, threatensArrest, allegesCrime } from "./falsehoods.ts";
import { threatensToTell, threatensUnlawful } from "./threats.ts";

const kinds = {
  threatensArrest,
  allegesCrime,
  claimsAuthority,
  threatensToTell,
  threatensUnlawful,
  pressesWithStatus,
};

describe("threats in plain words are caught", () => {
  // prettier-ignore
  const caught = [
    ["threatensArrest",   "A warrant has been requested for you.",                        "A warrant"],
    ["threatensArrest",   "Warrants are issued on Friday.",                               "Warrants are"],
    ["threatensArrest",   "The sheriff will pick you up.",                                "sheriff will pick"],
    ["threatensArrest",   "We will send the police to your home.",                        "We will send the police"],
    ["threatensArrest",   "We're calling the sheriff's office.",                          "We're calling the sheriff's office"],
    ["threatensArrest",   "If you do not pay, arrest will follow.",                       "arrest"],
    ["threatensArrest",   "Si no paga irá a la cárcel.",                                  "cárcel"],
    ["threatensArrest",   "Vamos a llamar a la policía.",                                 "llamar a la policía"],
    ["threatensArrest",   "El alguacil lo recogerá en su casa.",                          "alguacil lo recogerá"],
    ["threatensArrest",   "Se pidió una orden de arresto.",                               "orden de arresto"],
    ["allegesCrime",      "This matter will be referred to the District Attorney.",       "be referred to the District Attorney"],
    ["allegesCrime",      "We are sending your file to the fraud unit.",                  "We are sending your file to the fraud unit"],
    ["allegesCrime",      "Pasaremos su caso a la fiscalía.",                             "Pasaremos su caso a la fiscalía"],
    ["claimsAuthority",   "We work with the IRS.",                                        "We work with the IRS"],
    ["claimsAuthority",   "We are cooperating closely with local law enforcement.",       "We are cooperating closely with local law enforcement"],
    ["claimsAuthority",   "The United States Department of Collections has your file.",   "United States Department of Collections"],
    ["claimsAuthority",   "Federal Bureau of Debt Claims",                                "Federal Bureau of Debt"],
    ["claimsAuthority",   "I am calling from the Social Security Administration.",        "I am calling from the Social Security Administration"],
    ["claimsAuthority",   "Trabajamos con el IRS.",                                       "Trabajamos con el IRS"],
    ["claimsAuthority",   "Departamento de Cobros de los Estados Unidos",                 "Departamento de Cobros de los Estados Unidos"],
    ["threatensToTell",   "We will tell your neighbors and employer about this debt.",    "We will tell your neighbors"],
    ["threatensToTell",   "We will contact your family members until you pay.",           "We will contact your family"],
    ["threatensToTell",   "If you do not pay, we may also have to call your boss.",       "we may also have to call your boss"],
    ["threatensToTell",   "Your employer will hear of it.",                               "Your employer will hear"],
    ["threatensToTell",   "Everyone will know that you do not pay.",                      "Everyone will know"],
    ["threatensToTell",   "We will tell everybody unless you agree to pay.",              "We will tell everybody"],
    ["threatensToTell",   "Le diremos a sus vecinos que usted debe.",                     "diremos a sus vecinos"],
    ["threatensToTell",   "Vamos a llamar a su jefe.",                                    "Vamos a llamar a su jefe"],
    ["threatensToTell",   "Su familia se enterará de esto.",                              "Su familia se enterará"],
    ["threatensUnlawful", "You could lose your job.",                                     "You could lose your job"],
    ["threatensUnlawful", "We can garnish your wages without a court order.",             "garnish your wages without a court"],
    ["threatensUnlawful", "They will take your children away.",                           "take your children away"],
    ["threatensUnlawful", "Usted va a perder su empleo.",                                 "va a perder su empleo"],
    ["threatensUnlawful", "Podemos embargar su salario sin ningún juicio.",               "embargar su salario sin ningún juicio"],
    ["pressesWithStatus", "We know your immigration status.",                             "your immigration status"],
    ["pressesWithStatus", "If you do not pay, we will call immigration.",                 "call immigration"],
    ["pressesWithStatus", "Sabemos su estatus migratorio.",                               "estatus migratorio"],
    ["pressesWithStatus", "Llamaremos a la migra.",                                       "Llamaremos a la migra"],
  ] as const;
  for (const [kind, text, words] of caught) test(text, () => assert.equal(kinds[kind](text), words));
});

describe("ordinary words are not", () => {
  // prettier-ignore
  const passed = [
    "If your identity was stolen, tell us and send us a copy of the police report.",
    "You may report the theft to the police.",
    "If you are the victim of a crime, call the police.",
    "Nobody is arrested for a debt, and nobody will be.",
    "You will not be arrested or jailed for it.",
    "The circumstances warrant a call.",
    "The goods came with a two-year warranty.",
    "We write for the Springfield Police Department about parking fees.",
    "We do not work for the government.",
    "We are not affiliated with the IRS.",
    "We are a federal credit union, and write about your loan.",
    "This collection agency is licensed by the Minnesota Department of Commerce.",
    "Contact us at our office for claims.",
    "You may complain to the Colorado Attorney General.",
    "We will call you at work only if you say that we may.",
    "We will call you again about your account with Cedar Grove Family Clinic.",
    "We will not tell your employer, your family or anybody else.",
    "We may contact your employer's health plan about coverage.",
    "We will speak with your wife only if you ask us to.",
    "Your family may pay for you.",
    "Please tell us if you lost your job.",
    "If you may lose your job, call us: we can put payments off.",
    "You will not lose your benefits because of this.",
    "We never ask about your immigration status.",
    "The clinic helps you whatever your immigration status is.",
    "No vamos a llamar a su familia.",
    "No trabajamos con el gobierno.",
    "Nunca le diremos a su jefe que usted debe.",
    "No lo arrestarán por una deuda.",
    "Si le robaron la identidad, envíenos la denuncia policial.",
    "Le llamaremos a usted mañana a casa de sus padres.",
    "No preguntamos por su estatus migratorio.",
  ];
  for (const text of passed) {
    test(text, () => {
      for (const [kind, detector] of Object.entries(kinds)) assert.equal(detector(text), undefined, kind);
    });
  }
});
