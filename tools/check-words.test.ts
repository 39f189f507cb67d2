import { strict as assert } from "node:assert";
import { test } from "node:test";
import { businessWords } from "./business-words.ts";
import { glossaryFindings, glossaryTerms, groundFindings } from "./check-words.ts";

// prettier-ignore
const broken = [
  ["src/platform/log.ts",        "const line = debtorName;",       `"debtor"`],
  ["src/platform/log.ts",        "// Tells the Debtors.",          `"debtor"`],
  ["src/platform/log.ts",        "select debtor_id from a",        `"debtor"`],
  ["src/platform/debtor-log.ts", "",                               `"debtor"`],
  ["src/base/id.ts",             "type PromiseToPay = string;",    `"promise to pay"`],
  ["src/base/id.ts",             "promises_to_pay; promise to pay", `"promise to pay"`],
  ["web/src/ui/table.tsx",       "<MandateTable />", `"mandate"`],
  ["web/src/ui/table.tsx",       "const path = 'my-accounts';",    `"account"`],
] as const;

for (const [path, source, word] of broken) {
  test(`${path} may not say: ${source || "that in its name"}`, () => {
    assert.ok(groundFindings({ path, source }).some((finding) => finding.includes(word)));
  });
}

for (const word of businessWords) {
  test(`the ground does not know "${word}"`, () => {
    assert.equal(groundFindings({ path: "src/base/a.ts", source: `one ${word} or more` }).length, 1);
  });
}

test("ordinary words are said anywhere, and the words of the business are in the words of others", () => {
  const source = "a case, an item, a hold, a part; accountable; new Promise(); permission; posted";
  assert.deepEqual(groundFindings({ path: "src/platform/log.ts", source }), []);
});

test("a word that is excepted at a place is allowed there only", () => {
  const exceptions = ["src/base/a.ts: account"];
  assert.equal(groundFindings({ path: "src/base/a.ts", source: "account" }, exceptions).length, 0);
  assert.equal(groundFindings({ path: "src/base/b.ts", source: "account" }, exceptions).length, 1);
});

test("the glossary's terms begin its lines", () => {
  assert.deepEqual(glossaryTerms("# Words\n\n- **Debtor**: who **owes**.\n- **promise to pay** · a day"), [
    "debtor",
    "promise to pay",
  ]);
});

test("a business word that the glossary does not explain is found", () => {
  const [finding, ...others] = glossaryFindings("- **debtor**: who owes.\n- **ledger account**: a side.", [
    "debtor",
    "ledger",
    "payer",
  ]);
  assert.ok(finding?.startsWith(`"payer" is a business word and is not explained.`));
  assert.deepEqual(others, []);
});
