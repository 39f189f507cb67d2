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

/** The fewest of the examples that are answered, and not passed on as not covered. It may only grow. */
const answeredMin = 122;

test("every worked example is answered as the authority answers it, or is not covered", (t) => {
  if (!existsSync(path)) {
    t.skip(`${path} is not here`);
    return;
  }
  const lines = readFileSync(path, "utf8").trim().split("\n");
  let answered = 0;
  for (const line of lines) {
    const example = JSON.parse(line) as Example;
    const answer = JSON.parse(answerLine(JSON.stringify(example.case))) as Answer;
    if (answer.refusal === "not_covered") continue;
    check(example, answer);
    answered += 1;
  }
  t.diagnostic(`${answered} of ${lines.length} examples are answered, ${lines.length - answered} are not covered`);
  assert.ok(answered >= answeredMin, `${answered} are answered`);
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
