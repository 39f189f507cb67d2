import { strict as assert } from "node:assert";
import { test } from "node:test";
import { screensOf } from "./check-css.ts";

const file = (path: string, source: string) => ({ path: `web/${path}`, source });

const frame = [
  file("main.tsx", `import "./base.css"; void import("./desk.tsx");`),
  file("base.css", ".soft { color: grey; }"),
  file("desk.tsx", `const book = () => import("./book.tsx"); const day = () => import("./day.tsx");`),
  file("day.css", "/* .book */ .day, .day .line { margin: 0; }"),
  file("day.tsx", `import "./day.css"; <p className="day soft" />`),
];

const findingsOf = (...book: readonly string[]) => {
  const files = [...frame, file("book.tsx", book[0] ?? ""), file("row.tsx", book[1] ?? "")];
  return screensOf(files, "web/main.tsx").flatMap(({ findings }) => findings);
};

test("a screen that sets a class of which another alone loads the rules is told of it", () => {
  const finding = `web/book.tsx sets "line", whose rules are in web/day.css. Load them.`;
  assert.deepEqual(findingsOf(`<p className="line soft" />`), [finding]);
  assert.deepEqual(findingsOf(`<p className={is ? "line" : "soft"} />`), [finding]);
});

test("what a part of a screen sets is the screen's", () => {
  assert.deepEqual(findingsOf(`import { Row } from "./row.tsx";`, `<p className="line" />`), [
    `web/row.tsx sets "line", whose rules are in web/day.css. Load them.`,
  ]);
});

test("a screen may set what it loads itself, what the frame loads, and what has no rules", () => {
  assert.deepEqual(findingsOf(`import "./day.css"; <p className="line soft unruled" />`), []);
});

test("each screen is looked at, and what the frame loads at once is one as well", () => {
  assert.deepEqual(
    screensOf([...frame, file("book.tsx", "")], "web/main.tsx").map(({ path }) => path),
    ["web/book.tsx", "web/day.tsx", "web/desk.tsx"],
  );
});
