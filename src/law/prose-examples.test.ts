import { strict as assert } from "node:assert";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";

// Worked examples as the authorities and we tell them in prose. They are not part of the repository; where they lie beside it,
// each is one of those that are asked (checkable.jsonl), or has its place here.
const folder = "../shared/law";

const regulationF = "src/law/us/regulation-f";
const notices = "stories/validation-notices.story.test.ts";
const periods = `${regulationF}/1006.34-b-5-validation-period.test.ts`;
const noticePages = "src/letters/validation-notice/notice-page.test.ts";
const page = "src/law/coverage.md";

/** Where each is kept to, or why it is not: a file, and what stands there. */
// prettier-ignore
const placeOf: Readonly<Record<string, readonly [file: string, stands: string]>> = {
  "RF-6b1-2-ii-a":   [page, "what is said on a call that goes on"],
  "RF-6b4i-1-a":     [page, "what is said on a call that goes on"],
  "RF-6d4iiB-1-a":   [page, "that the creditor used it about the account"],
  "RF-6d4iiB-1-b":   [page, "that the creditor used it about the account"],
  "RF-14b1-2":       [`${regulationF}/1006.14-to-22-words.test.ts`, "14(b)(1)-2: a message left within the limits"],
  "RF-34b3i-1-a":    [page, "that a notice's itemization date is the day of what it is said to be"],
  "RF-34b3iv-1-a":   [page, "that a notice's itemization date is the day of what it is said to be"],
  "RF-34b3iv-1-c":   [page, "that a notice's itemization date is the day of what it is said to be"],
  "RF-34b5-1":       [periods, "the period ends 30 days after the receipt that is assumed"],
  "RF-34c2i-1":      [page, "ones by which we and the creditor go"],
  "RF-34c2i-2":      [page, "ones by which we and the creditor go"],
  "RF-34c2iii-1":    [page, "ones by which we and the creditor go"],
  "RF-34c2viii-1-a": [noticePages, "no amount is blank"],
  "RF-34c2viii-1-b": [noticePages, "no amount is blank"],
  "RF-34c2viii-4":   [notices, "of several debts each has its own sheet"],
  "RF-34c3v-1":      [noticePages, "one electronic way to dispute is named"],
  "RF-34c4-1":       [notices, "This is not my debt. The amount is wrong. Other"],
  "RF-34c5-1":       [page, "itemizes a mortgage as any debt"],
  "RF-34d2-1":       [page, "Model Form B-1 in words that nobody edits"],
  "RF-34d2iii-1-i":  [page, "Model Form B-1 in words that nobody edits"],
  "RF-34d2iii-1-ii": [page, "Model Form B-1 in words that nobody edits"],
  "RF-34e-1":        [page, "in our Spanish, not the Bureau's"],
  "RF-42a1-1":       [noticePages, "the subject of an e-mail names the creditor"],
  "RF-100a-1-i":     [page, "12 CFR 1006.100"],
  "D-VP-8":          [periods, "2021-02-24"],
  "D-VN-3":          [notices, "what is paid before the notice is due needs none any more"],
  "D-22-4":          [page, "whether a fee, interest or charge is authorised"],
  "T-7":             ["stories/asked-to-stop.story.test.ts", "please don't text me anymore"],
  "SC-3":            [page, "50 USC 3937, 3953"],
  "SC-8":            [page, "50 USC 3937, 3953"],
  "BK-6":            [page, "that a discharged debt was reaffirmed"],
  "FC-3":            [page, "within ninety days of what is furnished"],
  "FC-6":            [page, "furnishing a debt that is disputed"],
  "FC-10":           ["src/law/us/uncollectable.test.ts", "a medical debt is not furnished where the state forbids it"],
  "HP-2":            [page, "the contract under which a hospital passes health information on"],
  "AC-7":            [page, "debits of a consumer's or a firm's account"],
  "RE-1":            [page, "debits of a consumer's or a firm's account"],
  "RE-4":            [page, "that no loan is made to hang on recurring debits"],
  "UC-1":            [page, "goods taken back, sold and redeemed"],
  "UC-3":            [page, "goods taken back, sold and redeemed"],
  "UC-6":            [page, "goods taken back, sold and redeemed"],
  "UT-NY-4":         [page, "disconnection of service"],
  "UK-2":            [page, "interest and fixed sums for late payment among firms"],
  "UK-3":            [page, "interest and fixed sums for late payment among firms"],
  "EU-2":            [page, "interest and fixed sums for late payment among firms"],
  "EU-3":            [page, "interest and fixed sums for late payment among firms"],
};

test("what is said of an example that is not asked stands where it is said to", () => {
  for (const [id, [file, stands]] of Object.entries(placeOf)) {
    assert.ok(readFileSync(file, "utf8").includes(stands), `${id}: ${file} does not say “${stands}”`);
  }
});

test("every worked example is asked, or has its place", (t) => {
  if (!existsSync(folder)) {
    t.skip(`${folder} is not here`);
    return;
  }
  const examples = JSON.parse(readFileSync(`${folder}/cases.json`, "utf8")) as { readonly id: string }[];
  const lines = readFileSync(`${folder}/checkable.jsonl`, "utf8").trim().split("\n");
  // An example may be asked several times, each under its own name behind a colon.
  const asked = new Set(lines.map((line) => (JSON.parse(line) as { case: { id: string } }).case.id.split(":")[0]));
  const ids = examples.map(({ id }) => id.replace("*", ""));
  const isAsked = (id: string) => asked.has(id) || asked.has(`${id}*`);
  t.diagnostic(`${ids.length} examples, ${ids.filter(isAsked).length} of them asked`);
  assert.ok(ids.length > 0);
  assert.deepEqual(ids.filter((id) => !isAsked(id)).toSorted(), Object.keys(placeOf).toSorted());
});
