import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { asksToStop } from "./asks-to-stop.ts";

const shown = (text: string) =>
  asksToStop(text).map(({ what, where, said }) => `${what}${where === null ? "" : ` ${where}`}: ${said}`);

describe("whoever asks us to stop is understood, in whatever way they put it", () => {
  // prettier-ignore
  const rows: readonly (readonly [string, ...string[]])[] = [
    ["please don't text me anymore",                         "text: don't text me"],
    ["Stop calling my cell!",                                "call mobile: Stop calling"],
    ["STOP",                                                 "messages: STOP"],
    ["Subject: Unsubscribe\nThank you.",                     "messages: Subject: Unsubscribe"],
    ["Thanks.\nstop please",                                 "messages: stop please"],
    ["I want to opt out.",                                   "messages: opt out"],
    ["stop calling and texting me",                          "call: stop calling", "text: stop calling and texting"],
    ["Do not call or text me.",                              "call: Do not call or text me", "text: Do not call or text me"],
    ["No more calls or e-mails, please.",                    "call: No more calls", "email: No more calls or e-mails"],
    ["Dont text this number",                                "text here: Dont text this"],
    ["She does not want to be called any more.",             "call: does not want to be called"],
    ["He asked us to stop calling.",                         "call: stop calling"],
    ["She should not be called any more.",                   "call: should not be called any more"],
    ["You may not call me.",                                 "call: You may not call me"],
    ["Wants no calls.",                                      "call: Wants no calls"],
    ["I no longer wish to receive text messages.",           "text: no longer wish to receive text"],
    ["Stop sending me letters.",                             "letter: Stop sending me letters"],
    ["Stop coming to my house.",                             "visit: Stop coming to"],
    ["I revoke my consent to be called by a machine.",       "consent: revoke my consent"],
    ["Take me off your call list.",                          "used: Take me off your call list"],
    ["Lose my number.",                                      "used: Lose my number"],
    ["Do not contact me again about this.",                  "contact: Do not contact me"],
    ["Cease and desist.",                                    "contact: Cease and desist"],
    ["Leave me alone.",                                      "contact: Leave me alone"],
    ["Please stop contacting me by phone.",                  "call: stop contacting me by phone"],
    ["Contact me only in writing.",                          "call: Contact me only in writing", "text: Contact me only in writing"],
    ["Do not call me at work.",                              "call work: Do not call me"],
    ["I can't take personal calls at work.",                 "call work: can't take personal calls at work"],
    ["No me llame más.",                                     "call: No me llame"],
    ["Dejen de llamarme al trabajo.",                        "call work: Dejen de llamarme"],
    ["No me vuelvan a llamar.",                              "call: No me vuelvan a llamar"],
    ["No quiero más llamadas.",                              "call: No quiero más llamadas"],
    ["Ya no me manden más mensajes de texto.",               "text: no me manden más mensajes de texto"],
    ["Deje de mandarme correos.",                            "email: Deje de mandarme correos"],
    ["No me escriban más.",                                  "used: No me escriban"],
    ["No se comuniquen conmigo.",                            "contact: No se comuniquen conmigo"],
    ["Déjenme en paz.",                                      "contact: Déjenme en paz"],
    ["Retiro mi consentimiento.",                            "consent: Retiro mi consentimiento"],
    ["ALTO",                                                 "messages: ALTO"],
    ["Quiero darme de baja.",                                "messages: darme de baja"],
  ];
  for (const [text, ...expected] of rows) test(text, () => assert.deepEqual(shown(text), expected));
});

describe("what asks for something else, or is about hours, is no such wish", () => {
  // prettier-ignore
  const rows = [
    "Stop calling me before 9am.",
    "Don't call me in the morning.",
    "Don't call me tomorrow, call Friday.",
    "No me llame por la mañana.",
    "If I pay, will you stop calling me?",
    "Please don't stop calling.",
    "Please call me back.",
    "Call my cell, not the landline.",
    "I got your text and your e-mail.",
    "Please stop charging me interest.",
    "Do not call it paid.",
    "Please cancel the order.",
    "Remove this from my credit report.",
    "The customer stopped by the office.",
    "We do not owe this; it was paid in March.",
    "She asked to end the call.",
    "I cannot call.",
    "I can't text this number from abroad.",
    "The debtor could not be contacted before.",
    "No further contact needed, it is paid.",
    "No me llamó nadie.",
    "No me llamaron.",
    "No me contactaron a tiempo.",
    "Llámeme mañana.",
    "No puedo pagar este mes.",
    'To stop e-mails to this address, reply with "stop" in the subject line.',
    "I pay on Friday.\n> Reply STOP to opt out.\n> To have no more calls write to us.",
  ];
  for (const text of rows) test(text, () => assert.deepEqual(shown(text), []));
});
