import { strict as assert } from "node:assert";
import { test } from "node:test";
import { english } from "../words/english.ts";
import { spanish } from "../words/spanish.ts";
import { stopKinds, stopLetters } from "./stop-draft.ts";
import { readStopPhrase } from "./stop-phrase.ts";

// A Monday.
const clock = { today: "2026-11-23" };

// prettier-ignore
const rows = [
  ["no texts",                                      "medium medium=text"],
  ["no calls",                                      "medium medium=call"],
  ["stop calling until jan 15",                     "medium medium=call until=2027-01-15"],
  ["no correos",                                    "medium medium=email"],
  ["no calls mon tue 3pm-5pm until june",           "inconvenient-time days=MO,TU from=15:00 to=17:00 until=2027-06-30"],
  ["no llamadas lun mar 3pm-5pm hasta junio",       "inconvenient-time days=MO,TU from=15:00 to=17:00 until=2027-06-30"],
  ["not before 10",                                 "inconvenient-time to=10:00"],
  ["no calls after 6pm",                            "inconvenient-time from=18:00"],
  ["weekends",                                      "inconvenient-time days=SA,SU"],
  ["mon-wed 9 to 11",                               "inconvenient-time days=MO,TU,WE from=09:00 to=11:00"],
  ["not on mondays and fridays",                    "inconvenient-time days=MO,FR"],
  ["3-5pm",                                         "inconvenient-time from=15:00 to=17:00"],
  ["10-2pm",                                        "inconvenient-time from=10:00 to=14:00"],
  ["9pm-6am",                                       "inconvenient-time from=21:00 to=06:00"],
  ["mornings until eom",                            "inconvenient-time to=12:00 until=2026-11-30"],
  ["until november",                                "nothing"],
  ["mornings until november",                       "inconvenient-time to=12:00 until=2026-11-30"],
  ["not at work",                                   "inconvenient-place place=work"],
  ["no en casa",                                    "inconvenient-place place=home"],
  ["no calls at work",                              "employer"],
  ["no personal calls at work",                     "employer"],
  ["e",                                             "employer"],
  ["c",                                             "cease"],
  ["m",                                             "medium"],
  ["t",                                             "inconvenient-time"],
  ["p",                                             "inconvenient-place"],
  ["attorney Jane Roe 614-555-0100",                "attorney name=Jane Roe phone=614-555-0100"],
  ["a Jane Roe",                                    "attorney name=Jane Roe"],
  ["a unknown",                                     "attorney attorneyKnown=false"],
  ["a silent since oct 1",                          "attorney unresponsiveSince=2026-10-01"],
  ["chapter 7 filed nov 3",                         "bankruptcy chapter=7 filedOn=2026-11-03"],
  ["b 13 filed 11/3 case 26-10231 dismissed nov 20", "bankruptcy chapter=13 filedOn=2026-11-03 caseNumber=26-10231 dismissedOn=2026-11-20"],
  ["bankruptcy chapter 11",                         "bankruptcy chapter=11"],
  ["died nov 3",                                    "death on=2026-11-03"],
  ["d",                                             "death"],
  ["falleció el 3 nov",                             "death on=2026-11-03"],
  ["no calls mon or texts",                         "? texts"],
  ["no calls until someday",                        "? someday"],
  ["not at work mondays",                           "? mondays"],
  ["cease all of it",                               "? all of it"],
  ["chapter 7 filed someday",                       "? filed someday"],
  ["only call after 5pm",                           "inconvenient-time to=17:00"],
  ["call only after 5",                             "inconvenient-time to=17:00"],
  ["only weekends",                                 "inconvenient-time days=MO,TU,WE,TH,FR"],
  ["only calls 6pm-8pm",                            "inconvenient-time from=20:00 to=18:00"],
  ["only mornings",                                 "inconvenient-time from=12:00"],
  ["only mornings until june",                      "inconvenient-time from=12:00 until=2027-06-30"],
  ["call on saturdays only",                        "inconvenient-time days=MO,TU,WE,TH,FR,SU"],
  ["call before 9am only",                          "inconvenient-time from=09:00"],
  ["please call me only weekdays",                  "inconvenient-time days=SA,SU"],
  ["solo después de las 5",                         "inconvenient-time to=17:00"],
  ["sólo llamadas después de las 5 de la tarde",    "inconvenient-time to=17:00"],
  ["llamar solamente los sábados",                  "inconvenient-time days=MO,TU,WE,TH,FR,SU"],
  ["solo fines de semana",                          "inconvenient-time days=MO,TU,WE,TH,FR"],
  ["únicamente por las mañanas",                    "inconvenient-time from=12:00"],
  ["solo por la mañana",                            "inconvenient-time from=12:00"],
  ["solo de 6pm a 8pm",                             "inconvenient-time from=20:00 to=18:00"],
  ["solo antes de las 9 de la mañana",              "inconvenient-time from=09:00"],
  ["no después de las 5",                           "inconvenient-time from=17:00"],
  ["no por la noche",                               "inconvenient-time from=17:00"],
  ["only weekdays after 5pm",                       "? only weekdays after 5pm"],
  ["only texts",                                    "? only texts"],
  ["only at home",                                  "? only at home"],
  ["only daily",                                    "? only daily"],
  ["not only mornings",                             "? not only mornings"],
  ["no calls, only after 5pm",                      "? no calls only after 5pm"],
  ["only 6 to 8",                                   "? only 6 to 8"],
  ["only after 8",                                  "? only after 8"],
  ["only after 8am",                                "inconvenient-time to=08:00"],
  ["only",                                          "? only"],
  ["call after 5pm",                                "? call after 5pm"],
  ["mornings please",                               "? mornings please"],
  ["llamar los lunes",                              "? llamar los lunes"],
  ["o",                                             "original-creditor"],
  ["asks who the original creditor is",             "original-creditor"],
  ["¿Quién es el acreedor original?",               "original-creditor"],
  ["o they wrote",                                  "? they wrote"],
  ["no calls, who is the original creditor",        "? no calls who is the original creditor"],
  ["i",                                             "identity-theft"],
  ["says her identity was stolen",                  "identity-theft"],
  ["robo de identidad",                             "identity-theft"],
  ["no llamadas jueves",                            "inconvenient-time days=TH"],
  ["no calls tues-thurs",                           "inconvenient-time days=TU,WE,TH"],
  ["no calls except after 5pm",                     "? except after 5pm"],
  ["gibberish",                                     "? gibberish"],
  ["sin mensajes de texto",                         "medium medium=text"],
  ["no más mensajes",                               "medium medium=text"],
  ["sin llamadas",                                  "medium medium=call"],
  ["no llamar",                                     "medium medium=call"],
  ["que no lo llamen más",                          "medium medium=call"],
  ["no quiere que le llamen",                       "medium medium=call"],
  ["no quiere recibir más llamadas",                "medium medium=call"],
  ["dejen de llamarle por teléfono",                "medium medium=call"],
  ["no quiere correos electrónicos",                "medium medium=email"],
  ["no enviarle más correos hasta enero",           "medium medium=email until=2027-01-31"],
  ["sin correo postal",                             "medium medium=letter"],
  ["no mandar cartas",                              "medium medium=letter"],
  ["no visitar",                                    "medium medium=visit"],
  ["no llamar al trabajo",                          "employer"],
  ["sin llamadas personales en el trabajo",         "employer"],
  ["no en su trabajo",                              "inconvenient-place place=work"],
  ["no ir a casa",                                  "? ir"],
  ["no llamar los martes",                          "inconvenient-time days=TU"],
  ["no llamar de lunes a viernes",                  "inconvenient-time days=MO,TU,WE,TH,FR"],
  ["mon to wed",                                    "inconvenient-time days=MO,TU,WE"],
  ["no llamar sábados y domingos",                  "inconvenient-time days=SA,SU"],
  ["no los fines de semana",                        "inconvenient-time days=SA,SU"],
  ["no llamar entre semana",                        "inconvenient-time days=MO,TU,WE,TH,FR"],
  ["no llamar por la mañana",                       "inconvenient-time to=12:00"],
  ["no por las noches",                             "inconvenient-time from=17:00"],
  ["no llamar mañana",                              "? manana"],
  ["no antes de las 9 a. m.",                       "inconvenient-time to=09:00"],
  ["no llamar después de las 6 de la tarde",        "inconvenient-time from=18:00"],
  ["no llamar entre las 9 y las 11",                "inconvenient-time from=09:00 to=11:00"],
  ["lunes de 9 a 11",                               "inconvenient-time days=MO from=09:00 to=11:00"],
  ["quiere correos",                                "? quiere"],
  ["enviar correos",                                "? enviar"],
  ["cese",                                          "cease"],
  ["carta de cese",                                 "cease"],
  ["abogada Ana Paz 614-555-0100",                  "attorney name=Ana Paz phone=614-555-0100"],
  ["tiene abogado desconocido",                     "attorney attorneyKnown=false"],
  ["abogado no responde desde 1 oct",               "attorney unresponsiveSince=2026-10-01"],
  ["capítulo 13 presentado el 3 nov",               "bankruptcy chapter=13 filedOn=2026-11-03"],
  ["se declaró en bancarrota",                      "bankruptcy"],
  ["fallecida el 3 nov",                            "death on=2026-11-03"],
  ["patrón",                                        "employer"],
  ["not at work until june",                        "? not at work until june"],
] as const;

for (const [said, meant] of rows) {
  test(`"${said}" is ${meant}`, () => {
    const read = readStopPhrase(said, clock);
    if (meant === "nothing") return assert.equal(read.ok, false);
    if (!read.ok) return assert.equal(`? ${read.about}`, meant);
    const facts = Object.entries({ ...read.facts, ...read.acting }).map(([name, value]) => `${name}=${String(value)}`);
    assert.deepEqual([read.kind, ...facts].join(" ").split(" ").toSorted(), meant.split(" ").toSorted());
  });
}

test("the letter in brackets beside each kind says that kind", () => {
  for (const kind of stopKinds) {
    const read = readStopPhrase(stopLetters[kind], clock);
    assert.equal(read.ok && read.kind, kind);
  }
});

test("what the hint gives as an example is read in either language", () => {
  for (const { stops } of [english, spanish]) {
    const [, example = ""] = /[“«](.+)[”»]/.exec(stops.hint) ?? [];
    assert.equal(readStopPhrase(example, clock).ok, true, example);
  }
});
