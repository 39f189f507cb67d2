import { strict as assert } from "node:assert";
import { after, test } from "node:test";
import { typesetter } from "./typesetter.ts";

const page = `
#let data = json(bytes(sys.inputs.data))
#set document(title: "A page", date: datetime(year: 2026, month: 1, day: 2))
#set text(lang: "en")
= #data.words`;

const setter = typesetter({ pagesMax: 3, timeoutMs: 3_000 });
after(() => setter.close());

test("a page is set as a PDF, and the same input gives the same bytes", async () => {
  const [one, two] = await Promise.all([
    setter.typeset(page, { words: "Zoë" }),
    setter.typeset(page, { words: "Zoë" }),
  ]);
  assert.equal(Buffer.from(one.subarray(0, 5)).toString(), "%PDF-");
  assert.ok(Buffer.from(one).equals(Buffer.from(two)));
});

test("more pages than one process sets are all set", async () => {
  const pages = await Promise.all(
    Array.from({ length: 10 }, (_, index) => setter.typeset(page, { words: `${index}` })),
  );
  assert.equal(pages.length, 10);
});

test("data is data: what looks like markup or code in it is only shown", async () => {
  const bytes = await setter.typeset(page, { words: '#panic("run") $x$ *bold* @nobody' });
  assert.equal(Buffer.from(bytes.slice(0, 5)).toString(), "%PDF-");
});

test("a page with a fault in it fails with its reason, and the next one is set", async () => {
  await assert.rejects(setter.typeset("#nothing-such", {}), /unknown variable/);
  await setter.typeset(page, { words: "next" });
});

test("a page that takes too long is stopped, and the next one is set", async () => {
  const endless = typesetter({ timeoutMs: 1_500 });
  await assert.rejects(endless.typeset("#for a in range(100000) { for b in range(100000) { [#a] } }", {}), /1500 ms/);
  assert.ok((await endless.typeset(page, { words: "next" })).length > 0);
  endless.close();
  await assert.rejects(endless.typeset(page, { words: "late" }), /closed/);
});
