import { strict as assert } from "node:assert";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { answerLine } from "./answer-line.ts";

// Worked examples of the authorities, each with the answer that it must have. They are not part of the
// repository; where they lie beside it, every one is asked.
const path = "../shared/law/checkable.jsonl";

type Example = {
  readonly case: { readonly id: string };
  readonly expect: { readonly verdict: string; readonly cite?: string | string[]; readonly retryAt?: string | null };
};
type Answer = {
  readonly refusal?: string;
  readonly verdict?: string;
  readonly retryAt?: string | null;
  readonly findings?: readonly { readonly cite: string; readonly denies: boolean }[];
};

/** The examples that are not covered yet, each by its id. The list may only shrink. */
// prettier-ignore
const notCoveredYet = [
  "AC-2",
  "AC-3:R02",
  "AC-3:R03",
  "AC-3:R04",
  "AC-3:R05",
  "AC-3:R07",
  "AC-3:R10",
  "AC-3:R16",
  "AC-3:R20",
  "AC-3:R29",
  "PD-1",
  "PD-3",
  "PD-4:A",
  "PD-4:B",
  "PD-6",
  "UT-CA-1",
];

test("every worked example is answered as the authority answers it, but for those that are known not to be covered", (t) => {
  if (!existsSync(path)) {
    t.skip(`${path} is not here`);
    return;
  }
  const lines = readFileSync(path, "utf8").trim().split("\n");
  const left: string[] = [];
  for (const line of lines) {
    const example = JSON.parse(line) as Example;
    const answer = JSON.parse(answerLine(JSON.stringify(example.case)).text) as Answer;
    if (answer.refusal === "not_covered") left.push(example.case.id);
    else check(example, answer);
  }
  t.diagnostic(
    `${lines.length - left.length} of ${lines.length} examples are answered, ${left.length} are not covered`,
  );
  assert.deepEqual(left.toSorted(), [...notCoveredYet].toSorted());
});

function check({ case: { id }, expect }: Example, answer: Answer): void {
  assert.equal(answer.verdict, expect.verdict, id);
  const cites = [expect.cite ?? []].flat();
  const denying = (answer.findings ?? []).filter(({ denies }) => denies);
  const isCited = denying.some(({ cite }) => cites.some((part) => cite.includes(part)));
  assert.ok(cites.length === 0 || isCited, id);
  if (expect.retryAt === undefined) return;
  const retryAt = expect.retryAt === null ? null : Temporal.Instant.from(expect.retryAt).toString();
  assert.equal(answer.retryAt, retryAt, id);
}
