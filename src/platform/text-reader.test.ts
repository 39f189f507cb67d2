import { strict as assert } from "node:assert";
import { after, describe, test } from "node:test";
import { textReader, type TextResult } from "./text-reader.ts";
import { typesetter } from "./typesetter.ts";

describe("the text of a file", () => {
  const reader = textReader();
  const press = typesetter();
  after(() => {
    reader.close();
    press.close();
  });
  const read = (bytes: Uint8Array | string, mediaType: string) => reader.textOf(Buffer.from(bytes), mediaType);
  const wordsOf = (result: TextResult) => (result.ok ? result.text.split(/\s+/).filter(Boolean).join(" ") : "none");

  test("is that of all pages of a PDF", async () => {
    const pdf = await press.typeset("Zinc anodes #pagebreak() Größe 42", {});
    assert.equal(wordsOf(await read(pdf, "application/pdf")), "Zinc anodes Größe 42");
  });

  test("is what an e-mail says, with who wrote it and about what, however it is encoded", async () => {
    const mail = [
      "From: R. Hale <r.hale@example.com>",
      "Subject: =?utf-8?Q?Lieferung_verz=C3=B6gert?=",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "The pallet arr=",
      "ived on Tuesday.",
    ].join("\r\n");
    const said = "Lieferung verzögert R. Hale r.hale@example.com The pallet arrived on Tuesday.";
    assert.equal(wordsOf(await read(mail, "message/rfc822")), said);
  });

  test("is what a page shows, and not what it does", async () => {
    const page = "<style>p {}</style><p>Paid&nbsp;in <b>full</b> &#8212; A&amp;B</p><script>alert('stop')</script>";
    assert.equal(wordsOf(await read(page, "text/html")), "Paid in full — A&B");
  });

  test("is a text as it was written, in UTF-8 or as Windows wrote it", async () => {
    assert.equal(wordsOf(await read("Größe", "text/plain")), "Größe");
    assert.equal(wordsOf(await read(Buffer.from("Größe", "latin1"), "text/plain")), "Größe");
  });

  test("is not there in what is broken or a picture, and the next file is read", async () => {
    assert.equal((await read("%PDF-1.7 and nothing else", "application/pdf")).ok, false);
    assert.deepEqual(await read("GIF89a", "image/gif"), { ok: false, because: "there is no text in image/gif" });
    assert.equal(wordsOf(await read("still here", "text/plain")), "still here");
  });

  test("is given up where reading takes too long", async () => {
    const hasty = textReader({ timeoutMs: 1 });
    assert.deepEqual(await hasty.textOf(Buffer.from("a"), "text/plain"), {
      ok: false,
      because: "it took more than 1 ms",
    });
    hasty.close();
    assert.deepEqual(await hasty.textOf(Buffer.from("a"), "text/plain"), { ok: false, because: "it was closed" });
  });
});
