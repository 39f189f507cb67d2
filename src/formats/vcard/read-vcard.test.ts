import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import iconv from "iconv-lite";
import { readVcard } from "./read-vcard.ts";

function read(text: string, encoding = "utf-8") {
  const { records, faults } = readVcard(new Uint8Array(iconv.encode(text, encoding)));
  const values = records.entries.map(({ properties }) =>
    Object.fromEntries(properties.map(({ name, value }) => [name, value])),
  );
  return { entries: records.entries, values, said: faults.map(({ line, because }) => [line, because]) };
}

const card = (lines: string, version = "3.0") => `BEGIN:VCARD\r\nVERSION:${version}\r\n${lines}\r\nEND:VCARD\r\n`;

describe("a card", () => {
  test("may be folded, escaped and grouped", () => {
    const { entries, values } = read(card("FN:Ada\r\n  Byrd\r\nitem1.NOTE:one\\, two\\nthree\r\nORG:Byrd\\;Co;Sales"));
    assert.deepEqual(values[0], { FN: "Ada Byrd", NOTE: "one, two\nthree", ORG: "Byrd;Co, Sales" });
    assert.deepEqual(
      [entries[0]?.properties[1]?.group, entries[0]?.properties[2]?.parts],
      ["item1", ["Byrd;Co", "Sales"]],
    );
  });
  test("of version 2.1 has quoted-printable that goes on, and parameters without names", () => {
    const lines = "FN;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:M=FCl=\r\nler\r\nTEL;WORK;VOICE:1";
    const { entries, values } = read(card(lines, "2.1"));
    assert.deepEqual(values[0], { FN: "Müller", TEL: "1" });
    assert.deepEqual(entries[0]?.properties[1]?.parameters, { TYPE: ["WORK", "VOICE"] });
  });
  test("has a photo in base64 however its lines go on", () => {
    for (const folded of ["PHOTO;BASE64:AAAA\r\n BBBB", "PHOTO;ENCODING=b:AAAA\r\nBBBB\r\n"]) {
      assert.deepEqual(read(card(`FN:A\r\n${folded}`)).values[0], { FN: "A", PHOTO: "AAAABBBB" });
    }
  });
  test("is one of several, in Windows letters, in any letter case", () => {
    const { values, said } = read(`${card("FN:Ünal")}begin:vcard\nversion:4.0\nfn:Bo\nend:vcard\n`, "windows-1252");
    assert.deepEqual([values.map(({ FN }) => FN), said], [["Ünal", "Bo"], []]);
  });
  test("keeps colons and commas that stand in quotation marks", () => {
    const [property] = read(card('TEL;TYPE="work,voice";X="a:b":+1\r\nFN:A')).entries[0]?.properties ?? [];
    assert.deepEqual([property?.value, property?.parameters], ["+1", { TYPE: ["work", "voice"], X: ["a:b"] }]);
  });
  // prettier-ignore
  const faulty = [
    ["nothing",                       "",                                          [[1, "There is no card in the file."]]],
    ["a card that does not end",      "BEGIN:VCARD\nVERSION:3.0\nFN:A",            [[1, "The card does not end."]]],
    ["a card inside of a card",       "BEGIN:VCARD\nVERSION:3.0\nFN:A\nBEGIN:VCARD\nVERSION:3.0\nFN:B\nEND:VCARD", [[4, "A card begins before the one before it has ended."]]],
    ["a line without a name",         "BEGIN:VCARD\nVERSION:3.0\nFN:A\nhello\nEND:VCARD", [[4, "This is no property: it has no name before a colon."]]],
    ["a line outside",                "hello\nBEGIN:VCARD\nVERSION:3.0\nFN:A\nEND:VCARD", [[1, "This stands outside of any card."]]],
    ["a version that is none",        "BEGIN:VCARD\nVERSION:9\nFN:A\nEND:VCARD",   [[1, "This version is none of 2.1, 3.0, 4.0."]]],
    ["nobody",                        "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD",       [[1, "The card names nobody."]]],
  ] as const;
  for (const [what, text, said] of faulty) {
    test(`is told of ${what}, with its line`, () => assert.deepEqual(read(text).said, said));
  }
});
