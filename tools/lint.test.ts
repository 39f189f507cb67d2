import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, test } from "node:test";

// The linter is set up in .oxlintrc.json. Each rule that the style counts on is broken here on purpose.
const lines = (count: number, line = "// A line.") => `${line}\n`.repeat(count);
const deep = "if (a) { if (b) { if (a) { if (b) { f(); } } } }";
const header = "declare const a: boolean; declare const b: boolean; declare function f(): void;\n";

// prettier-ignore
const broken = [
  ["eslint(max-lines)",                       "src/ledger/long.ts",         lines(251)],
  ["eslint(max-lines)",                       "src/ledger/blank.ts",        `// A line.${lines(251, "")}`],
  ["eslint(max-lines)",                       "src/ledger/long.test.ts",    lines(401)],
  ["eslint(max-lines-per-function)",          "src/ledger/function.ts",     `export function g() {\n${lines(50, "f();")}}`],
  ["eslint(max-params)",                      "src/ledger/params.ts",       "export function g(a: 1, b: 2, c: 3, d: 4) { return [a, b, c, d]; }"],
  ["eslint(max-depth)",                       "src/ledger/depth.ts",        `${header}export function g() { ${deep} }`],
  ["eslint(eqeqeq)",                          "src/ledger/equals.ts",       "export const g = (a: number) => a == 1;"],
  ["eslint(no-console)",                      "src/ledger/console.ts",      "console.log(1);"],
  ["eslint(no-unused-vars)",                  "src/ledger/unused.ts",       "const a = 1;"],
  ["eslint(no-param-reassign)",               "src/ledger/reassign.ts",     "export function g(a: number) { a = 1; return a; }"],
  ["eslint(no-warning-comments)",             "src/ledger/comments.ts",     "// TODO: later"],
  ["import(no-default-export)",               "src/ledger/default.ts",      "export default 1;"],
  ["import(no-default-export)",               "web/src/ledger/default.tsx", "export default 1;"],
  ["import(no-cycle)",                        "src/ledger/one.ts",          `import { two } from "./two.ts";\nexport const one = () => two;`],
  ["import(no-cycle)",                        "src/ledger/two.ts",          `import { one } from "./one.ts";\nexport const two = () => one;`],
  ["unicorn(filename-case)",                  "src/ledger/camelCase.ts",    "export {};"],
  ["unicorn(filename-case)",                  "web/src/ledger/Pascal.tsx",  "export {};"],
  ["typescript(no-explicit-any)",             "src/ledger/any.ts",          "export const a: any = 1;"],
  ["typescript(no-non-null-assertion)",       "src/ledger/non-null.ts",     "export const g = (a?: number) => a!;"],
  ["typescript(consistent-type-imports)",     "src/ledger/type.ts",         `import { T } from "./t.ts";\nexport type U = T;`],
  ["typescript(consistent-type-definitions)", "src/ledger/interface.ts",    "export interface T { a: 1 }"],
  ["typescript(ban-ts-comment)",              "src/ledger/ignore.ts",       "// @ts-ignore\nexport const a = 1;"],
  ["react-hooks(rules-of-hooks)",                   "web/src/ledger/hooks.tsx",   `import { useState } from "react";\nexport function A({ b }: { b: boolean }) { if (b) { useState(1); } return null; }`],
  ["react-hooks(exhaustive-deps)",                  "web/src/ledger/deps.tsx",    `import { useEffect } from "react";\nexport function A({ b }: { b: () => void }) { useEffect(() => { b(); }, []); return null; }`],
  ["react(jsx-no-literals)",                  "web/src/ledger/text.tsx",    "export const A = () => <p>Words that nobody translates</p>;"],
  ["react(jsx-no-literals)",                  "web/src/ledger/label.tsx",   `export const A = () => <nav aria-label="Screens" />;`],
  ["jsx-a11y(alt-text)",                      "web/src/ledger/image.tsx",   `export const A = () => <img src="a.png" />;`],
] as const;

// prettier-ignore
const sound = [
  ["src/ledger/allowed.ts",       `${lines(249)}export const a = 1;\n`],
  ["src/ledger/allowed.test.ts",  `export function g(f: () => void) {\n${lines(60, "f();")}}`],
  ["src/ledger/allowed-depth.ts", "export function g(a: boolean, b: boolean, c: () => void) { if (a) { if (b) { if (a) { c(); } } } }"],
  ["web/src/ledger/keys.tsx",     `export const A = ({ b }: { readonly b: string }) => <p className="soft">{b}, <kbd>Ctrl K</kbd></p>;`],
  ["web/vite.config.ts",          "export default {};"],
  ["tools/reporter.ts",           "export default function reporter() { console.log(1); }"],
] as const;

const folder = mkdtempSync(join(tmpdir(), "dunlin-lint-"));
after(() => rmSync(folder, { recursive: true }));
for (const [path, source] of [...broken.map(([, ...file]) => file), ...sound]) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), source);
}

type Diagnostic = { readonly code: string; readonly filename: string };
// The settings name folders as seen from themselves, so they are put where the broken files are.
copyFileSync(".oxlintrc.json", join(folder, ".oxlintrc.json"));
const linter = resolve("node_modules/oxlint/bin/oxlint");
const { stdout } = spawnSync(process.execPath, [linter, "-f", "json"], { cwd: folder, encoding: "utf8" });
const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] };
const codesIn = (path: string) => diagnostics.filter(({ filename }) => filename === path).map(({ code }) => code);

for (const [code, path] of broken) {
  test(`the linter finds ${code} in ${path}`, () => assert.ok(codesIn(path).includes(code), codesIn(path).join(", ")));
}

for (const [path] of sound) {
  test(`the linter finds nothing in ${path}`, () => assert.deepEqual(codesIn(path), []));
}
