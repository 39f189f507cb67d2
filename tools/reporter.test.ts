import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { fileReports, reportText, slowestText, totalsOf, type FileReport, type TestEvent } from "./reporter.ts";

const gathered = async (events: readonly TestEvent[]): Promise<FileReport[]> =>
  Array.fromAsync(fileReports((async function* () { yield* events; })())); // prettier-ignore

const told = (type: string, data: TestEvent["data"]): TestEvent => ({
  type,
  data: { name: "it holds", entryFile: resolve("a.test.ts"), details: { type: "test" }, ...data },
});
const failing = (failureType: string) => ({ type: "test", error: { failureType, cause: new Error("It broke.") } });

// prettier-ignore
const events: [string, TestEvent, Partial<FileReport>][] = [
  ["a test that passes counts",                    told("test:pass", {}),                              { passed: 1 }],
  ["a suite does not count",                       told("test:pass", { details: { type: "suite" } }),  { passed: 0 }],
  ["a skipped test is skipped with its reason",    told("test:pass", { skip: "no browser" }),          { skips: ["it holds: no browser"], passed: 0 }],
  ["a skip without a reason says so",              told("test:pass", { skip: true }),                  { skips: ["it holds: no reason is given"] }],
  ["a test that is to be done is skipped",         told("test:fail", { todo: "later" }),               { skips: ["it holds: to be done, later"], failures: [] }],
  ["a test is not failed by its subtests twice",   told("test:fail", { details: failing("subtestsFailed") }), { failures: [] }],
  ["a suite is not failed by its tests twice",     told("test:fail", { details: { ...failing("subtestsFailed"), type: "suite" } }), { failures: [] }],
];

for (const [name, event, expected] of events) {
  test(name, async () => {
    const [report] = await gathered([event]);
    assert.deepEqual({ ...report, ...expected }, report);
  });
}

test("a test that fails is told with its error and with what its file printed", async () => {
  const [report] = await gathered([
    { type: "test:stdout", data: { entryFile: resolve("a.test.ts"), message: "on the way\n" } },
    told("test:fail", { classname: "a suite", details: failing("testCodeFailure") }),
  ]);
  const text = report === undefined ? "" : reportText(report);
  assert.match(text, /a\.test\.ts {2}0 passed, 1 failed\n {4}✖ a suite: it holds\n/);
  assert.match(text, /Error: It broke\./);
  assert.match(text, /on the way/);
});

test("what a test says of itself is told though it passes", async () => {
  const [report] = await gathered([told("test:pass", {}), told("test:diagnostic", { message: "no answer: 1 key" })]);
  assert.match(report === undefined ? "" : reportText(report), /1 passed\n {4}no answer: 1 key\n/);
});

test("a file that takes a second or more is told with its time", async () => {
  const told65 = await gathered([told("test:pass", {}), told("test:summary", { duration_ms: 64_900 })]);
  assert.deepEqual(told65.map(reportText), ["  a.test.ts  1 passed  65 s\n"]);
  const toldShort = await gathered([told("test:pass", {}), told("test:summary", { duration_ms: 900 })]);
  assert.deepEqual(toldShort.map(reportText), ["  a.test.ts  1 passed\n"]);
});

test("the slowest files of a run are told first, with what all took", () => {
  const took = (path: string, ms: number): FileReport => ({
    ...{ path, ms, passed: 1, failures: [], skips: [], figures: [], output: "" },
  });
  assert.equal(
    slowestText([took("a.test.ts", 2_000), took("b.test.ts", 60_400), took("c.test.ts", 400)]),
    "3 files took 63 s side by side; the slowest:\n   60 s  b.test.ts\n    2 s  a.test.ts\n    0 s  c.test.ts",
  );
});

test("files are told one after the other, whatever they print meanwhile", async () => {
  const b = resolve("b.test.ts");
  const reports = await gathered([
    { type: "test:stdout", data: { entryFile: b, message: "early" } },
    told("test:pass", {}),
    told("test:pass", { entryFile: b }),
    told("test:pass", { entryFile: b }),
  ]);
  assert.deepEqual(reports.map(({ path, passed }) => [path, passed]), [["a.test.ts", 1], ["b.test.ts", 2]]); // prettier-ignore
});

const folder = mkdtempSync(join(tmpdir(), "dunlin-reporter-"));
after(() => rmSync(folder, { recursive: true }));

const run = (name: string, source: string) => {
  const file = join(folder, `${name}.test.mjs`);
  writeFileSync(file, `import { test, describe } from "node:test";\n${source}`);
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const args = ["--test", `--test-reporter=${resolve("tools/reporter.ts")}`, file];
  return spawnSync(process.execPath, args, { encoding: "utf8", env }).stdout;
};

// What Node really tells is not what its manual says: so each kind of end is tried once.
// prettier-ignore
const ends = [
  ["sound",    `describe("a", () => { test("b", () => {}); test("c", { skip: "d" }, () => {}); });`, "1 passed, 1 skipped"],
  ["failing",  `describe("a", () => { test("b", () => { throw new Error("c"); }); });`,              "0 passed, 1 failed"],
  ["nested",   `test("a", async (t) => { await t.test("b", () => { throw new Error("c"); }); });`,   "0 passed, 1 failed"],
  ["empty",    ``,                                                                                   "The file holds no test."],
  ["dying",    `throw new Error("at once");`,                                                        "The file did not come to its end."],
  ["late",     `test("a", () => {}); setTimeout(() => { throw new Error("b"); }, 5);`,               "1 passed, 1 failed"],
] as const;

for (const [name, source, words] of ends) {
  test(`a file of Node's own runner that is ${name} ends in "${words}"`, () => {
    assert.ok(run(name, source).includes(words), run(name, source));
  });
}

test("a report has its totals", () => {
  assert.deepEqual(totalsOf({ path: "a", passed: 2, failures: ["b"], skips: [], figures: [], output: "", ms: 0 }), {
    passed: 2,
    failed: 1,
    skipped: 0,
  });
});
