import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { abuses, advertisesSale, publishesList, threatensViolence } from "./abuse.ts";

const kinds = { threatensViolence, abuses, publishesList, advertisesSale };

describe("words that harass are caught", () => {
  // prettier-ignore
  const caught = [
    ["threatensViolence", "We will hurt you if you do not pay.",                    "hurt you"],
    ["threatensViolence", "Somebody will break your legs.",                         "break your legs"],
    ["threatensViolence", "We know where you live.",                                "We know where you live"],
    ["threatensViolence", "Something bad may happen to your children.",             "Something bad may happen to your"],
    ["threatensViolence", "Vamos a golpearlo.",                                     "golpearlo"],
    ["threatensViolence", "Sabemos dónde vive usted.",                              "Sabemos dónde vive usted"],
    ["threatensViolence", "Le romperemos las piernas.",                             "Le romperemos las"],
    ["abuses",            "Pay your shit, deadbeat.",                               "shit"],
    ["abuses",            "You are a liar and a thief.",                            "You are a liar"],
    ["abuses",            "Shame on you!",                                          "Shame on you"],
    ["abuses",            "Pague, pendejo.",                                        "pendejo"],
    ["abuses",            "Usted es un ladrón.",                                    "Usted es un ladrón"],
    ["publishesList",     "We will publish your name in the newspaper.",            "publish your name"],
    ["publishesList",     "We put you on a list of bad debtors.",                   "put you on a list of bad debtors"],
    ["publishesList",     "Publicaremos su nombre.",                                "Publicaremos su nombre"],
    ["publishesList",     "Su nombre entra en la lista de morosos.",                "lista de morosos"],
    ["advertisesSale",    "We will advertise your debt for sale.",                  "advertise your debt for sale"],
    ["advertisesSale",    "This debt will be auctioned.",                           "This debt will be auctioned"],
    ["advertisesSale",    "Anunciaremos su deuda en venta.",                        "Anunciaremos su deuda en venta"],
  ] as const;
  for (const [kind, text, words] of caught) test(text, () => assert.equal(kinds[kind](text), words));
});

describe("ordinary words are not", () => {
  // prettier-ignore
  const passed = [
    "Please call us when it suits you, and we will help you.",
    "If you were a victim of identity theft, tell us: the thief may have used your name.",
    "We can break your payment into parts.",
    "Your name will be removed from our list.",
    "The car was sold at auction.",
    "We attach your invoices.",
    "Si no está de acuerdo, díganos por qué; revisamos lo que usted nos diga.",
    "La señora Puente le llamará.",
    "El computador le envía la lista de facturas.",
    "No logramos comunicarnos con usted sobre su cuenta.",
  ];
  for (const text of passed) {
    test(text, () => {
      for (const [kind, detector] of Object.entries(kinds)) assert.equal(detector(text), undefined, kind);
    });
  }
});
