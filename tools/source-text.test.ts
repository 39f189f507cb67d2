import { strict as assert } from "node:assert";
import { test } from "node:test";
import { readSource } from "./source-text.ts";

const texts = (source: string) => readSource(source).literals.map(({ text }) => text);

test("comments are left out, and strings are emptied, in the code of a source", () => {
  const { code } = readSource(`const a = "Date.now"; // Date.now\n/* new Date */ const b = 'x';`);
  assert.equal(code, `const a = ""; \n const b = "";`);
});

test("a template gives its text with each of its values as a question mark", () => {
  assert.deepEqual(texts("sql`select ${a} from ${b({ c: 1 })} where ${d}`"), ["select ? from ? where ?"]);
});

test("a template within a template is a text of its own", () => {
  assert.deepEqual(texts("sql`select 1 ${sql`from ${x} b`} c`"), ["from ? b", "select 1 ? c"]);
});

test("the code within a template is code", () => {
  assert.ok(readSource("const a = `${Date.now()}`;").code.includes("Date.now()"));
});

test("a quote within a comment or a regular expression opens no string", () => {
  assert.deepEqual(texts(`// don't\nconst a = /["'\`]/; const b = "b";`), ["b"]);
  assert.deepEqual(texts(`const half = a / 2; const c = "c" + 4 / 2;`), ["c"]);
});

test("a text knows its line and the code before it", () => {
  const [literal] = readSource("const rows = 1;\nawait sql<{ a: string }>`select 1`;").literals;
  assert.equal(literal?.line, 2);
  assert.ok(literal?.before.endsWith("sql<{ a: string }>"));
});
