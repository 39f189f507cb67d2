import { strict as assert } from "node:assert";
import { test } from "node:test";
import { english } from "../words/english.ts";
import { spanish } from "../words/spanish.ts";
import { readConsentPhrase } from "./consent-phrase.ts";

const points = [
  { id: "cell", kind: "mobile", value: "+16145550142" },
  { id: "line", kind: "landline", value: "+16145550199" },
  { id: "mail", kind: "email", value: "carol.diaz@example.com" },
  { id: "house", kind: "home", value: "17 Elm Street, Buffalo, NY 14201" },
];
// A Monday.
const among = { today: "2026-11-23", points };

// prettier-ignore
const rows = [
  ["texts",                                "text cell"],
  ["texts by phone until june",            "text cell by=call until=2027-06-30"],
  ["mensajes por teléfono hasta junio",    "text cell by=call until=2027-06-30"],
  ["agreed to texts at 0142 in person",    "text cell by=visit"],
  ["e-mail",                               "email mail"],
  ["email carol.diaz@example.com by letter", "email mail by=letter"],
  ["mensajes de texto por correo electrónico", "text cell by=email"],
  ["correo electrónico por correo postal", "email mail by=letter"],
  ["correos por carta",                    "email mail by=letter"],
  ["texts by text",                        "text cell by=text"],
  ["calls",                                "call cell,line"],
  ["more calls 99",                        "call line"],
  ["calls by machine 0142",                "autodial cell"],
  ["any time 614-555-0199",                "time line"],
  ["any hour or place",                    "time cell,line,mail"],
  ["others may be told, carol.diaz",       "third-party mail"],
  ["texts 0199",                           "? 0199"],
  ["texts 5",                              "? 5"],
  ["texts and e-mails",                    "? texts and e-mails"],
  ["texts until someday",                  "? someday"],
  ["0142",                                 "? 0142"],
  ["gibberish",                            "? gibberish"],
  ["no texts",                             "? no"],
  ["carol.diaz e-mail never",              "? never"],
  ["texts not wanted",                     "? not"],
] as const;

for (const [said, meant] of rows) {
  test(`"${said}" is ${meant}`, () => {
    const read = readConsentPhrase(said, among);
    if (!read.ok) return assert.equal(`? ${read.about}`, meant);
    const { to, pointIds, medium, until } = read;
    const more = [medium === undefined ? [] : `by=${medium}`, until === undefined ? [] : `until=${until}`].flat();
    assert.equal([to, pointIds.join(","), ...more].join(" "), meant);
  });
}

test("what the hint gives as an example is read in either language", () => {
  for (const { consents } of [english, spanish]) {
    const [, example = ""] = /[“«](.+)[”»]/.exec(consents.hint) ?? [];
    assert.equal(readConsentPhrase(example, among).ok, true, example);
  }
});
