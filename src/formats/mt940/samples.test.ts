import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { sampleBytes, samplesOf, skip } from "#formats/testing/corpus";
import { readMt940 } from "./read-mt940.ts";

/** What others read of a movement, by their names. */
type Theirs = Readonly<Record<string, unknown>>;

/** A day is written in four bytes. */
function dayOf(value: unknown): string | undefined {
  const [bytes] = Array.isArray(value) ? (value as readonly Uint8Array[]) : [];
  if (bytes === undefined) return undefined;
  const [high = 0, low = 0, ...more] = bytes;
  return [high * 256 + low, ...more].map((part) => String(part).padStart(2, "0")).join("-");
}

/** How lines are joined is not said by the format: they leave out every space between them. */
const dense = (text: unknown) => (typeof text === "string" ? text.replaceAll(/\s/g, "") : "");

describe("statements of others", { skip }, () => {
  const answered = samplesOf("mt940").filter((file) => file.endsWith(".sta"));
  for (const file of answered) {
    test(`are read as others read them: ${file}`, () => {
      const options = { schema: "yaml-1.1", logLevel: "silent", maxAliasCount: -1 } as const;
      const answer = parse(sampleBytes("mt940", file.replace(/sta$/, "yml")).toString(), options) as {
        readonly transactions: readonly { readonly data: Theirs }[];
      };
      const { statements } = readMt940(sampleBytes("mt940", file)).records;
      const ours = statements.flatMap(({ entries, currency }) => entries.map((entry) => ({ currency, ...entry })));
      assert.equal(ours.length, answer.transactions.length);
      for (const [at, { data }] of answer.transactions.entries()) {
        const entry = ours[at] ?? assert.fail("There are as many movements.");
        const { amount, currency } = data["amount"] as {
          readonly amount: readonly string[];
          readonly currency: string | null;
        };
        // They give what takes back a credit as a credit.
        const sign = /^(?:D|RC)$/.test(String(data["status"])) ? -1 : 1;
        assert.equal(Number(entry.amount), sign * Math.abs(Number(amount[0])));
        if (currency !== null) assert.equal(entry.currency, currency);
        assert.equal(entry.valueOn, dayOf(data["date"]));
        assert.equal(entry.on, dayOf(data["entry_date"]) ?? entry.valueOn);
        assert.equal(entry.kind, data["id"]);
        const code = data["transaction_code"] ?? null;
        assert.equal(entry.code, code === null ? "" : String(code).padStart(3, "0"));
        assert.deepEqual([entry.text, dense(entry.name)], [data["posting_text"] ?? "", dense(data["applicant_name"])]);
        assert.equal(entry.otherAccount, data["applicant_iban"] ?? "");
        if (typeof data["bank_reference"] === "string") assert.equal(entry.id, data["bank_reference"]);
        // A reference of theirs goes on into the payer's words.
        assert.ok(dense(data["end_to_end_reference"]).startsWith(dense(entry.endToEnd)), entry.endToEnd);
        // What the bank says of the whole they put to the last movement, and subfields 60 to 63 elsewhere.
        const [our, their] = [dense(entry.memo), dense(data["purpose"] ?? data["transaction_details"])];
        assert.ok(their === "" || (our !== "" && (our.includes(their) || their.startsWith(our))), entry.memo);
      }
    });
  }
});
