import { strict as assert } from "node:assert";
import { test } from "node:test";
import { openArchive } from "./spreadsheet-zip.ts";
import { zipOf } from "./zip.ts";

const at = Temporal.PlainDateTime.from("2026-03-02T10:00:00");

async function contentsOf(bytes: Buffer): Promise<Record<string, string>> {
  const opened = await openArchive(new Blob([Uint8Array.from(bytes)]), 10_000);
  assert.ok(opened instanceof Map, "it is an archive");
  const texts: Record<string, string> = {};
  for (const [name, read] of opened) {
    let text = "";
    for await (const part of read()) text += part;
    texts[name] = text;
  }
  return texts;
}

test("an archive holds each file under its name, as it was", async () => {
  const files = [
    { name: "C-1-reminder.eml", bytes: Buffer.from("X-Unsent: 1\r\n") },
    { name: "Ñandú.eml", bytes: Buffer.from("¿Pagó?") },
    { name: "empty.eml", bytes: Buffer.alloc(0) },
  ];
  assert.deepEqual(await contentsOf(zipOf(files, at)), {
    "C-1-reminder.eml": "X-Unsent: 1\r\n",
    "Ñandú.eml": "¿Pagó?",
    "empty.eml": "",
  });
});

test("of files of one name none is lost", async () => {
  const files = ["first", "second", "third"].map((text) => ({ name: "a.eml", bytes: Buffer.from(text) }));
  assert.deepEqual(await contentsOf(zipOf(files, at)), {
    "a.eml": "first",
    "a (2).eml": "second",
    "a (3).eml": "third",
  });
});
