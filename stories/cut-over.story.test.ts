import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { runDay } from "#happenings/cases/run-day";
import { debtorOf, screenOf } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";
import { Dunlin } from "./dunlin.ts";
import { shows } from "./table.ts";

const examples = join(import.meta.dirname, "../examples/cut-over");
const creditor = "First Harbor Bank";

/** The files of the example in the order in which an office brings them. */
const order = [
  ["accounts", "1-accounts.csv"],
  ["contacts", "2-contacts.csv"],
  ["items", "3-items.csv"],
  ["payments", "4-payments.csv"],
  ["efforts", "5-efforts.csv"],
  ["stops", "6-stops.csv"],
  ["promises", "7-promises.csv"],
  ["disputes", "8-disputes.csv"],
  ["documents", "9-documents.csv", "files/statement-1001.txt", "files/cease-1003.txt"],
] as const;

/** The debtors' own numbers. */
const phones = [
  ["P-1001", "+16145550114"],
  ["P-1002", "+16145550127"],
  ["P-1003", "+16145550139"],
  ["P-1004", "+16145550142"],
  ["P-1005", "+16145550155"],
] as const;

function form(kind: string, files: readonly string[]): FormData {
  const sent = new FormData();
  for (const file of files) sent.append("files", new File([readFileSync(join(examples, file))], basename(file)));
  for (const [name, value] of Object.entries({ preset: "generic", kind, creditor })) sent.append(name, value);
  return sent;
}

async function bringAll(clerk: Client) {
  const came = [];
  for (const [kind, ...files] of order) {
    const { status, json } = await clerk.post("/imports", form(kind, files));
    assert.equal(status, 200, `${kind}: ${JSON.stringify(json)}`);
    const { rows, created, unchanged, rejected, control } = json;
    came.push({ kind, rows, created, unchanged, rejected: rejected.length, book: control.USD?.book ?? "-" });
  }
  return came;
}

type Column = { name: string; needed: string };
type Act = { act: string; pointId: string; allowed: boolean; reasons: { rule: string }[]; retryAt: string | null };

test("a small office leaves another system, brings its files in order, and its first day is lawful", async () => {
  await using desk = await Desk.open();
  desk.at("2026-03-02");
  const [clerk, collector] = [await desk.as("clerk"), await desk.as("collector")];

  // What comes before its accounts is refused in words, and nothing of it stays.
  const early = await clerk.post("/imports", form("efforts", ["5-efforts.csv"]));
  assert.deepEqual([early.json.rows, early.json.created, early.json.rejected.length], [9, 0, 9]);
  assert.equal(early.json.rejected[0].because, "First Harbor Bank has no debtor P-1001. The accounts come first.");
  assert.equal((await clerk.get("/imports")).json.imports.length, 0);

  shows(
    await bringAll(clerk),
    `
    kind       rows  created  unchanged  rejected  book
    accounts   6     6        0          0         -
    contacts   4     4        0          0         -
    items      5     5        0          0         4587.90
    payments   3     3        0          0         750.00
    efforts    9     9        0          0         -
    stops      4     4        0          0         -
    promises   1     1        0          0         800.00
    disputes   1     1        0          0         -
    documents  2     2        0          0         -
    `,
  );
  shows(
    await bringAll(clerk),
    `
    kind       rows  created  unchanged  rejected  book
    accounts   6     0        6          0         -
    contacts   4     0        4          0         -
    items      5     0        5          0         4587.90
    payments   3     0        3          0         750.00
    efforts    9     0        9          0         -
    stops      4     0        4          0         -
    promises   1     0        1          0         800.00
    disputes   1     0        1          0         -
    documents  2     0        2          0         -
    `,
  );

  const called = async ([number, phone]: readonly [string, string]) => {
    const { at, debtorId, accountId } = await debtorOf(collector, number);
    const { cases, points } = await screenOf(collector, debtorId);
    const pointId = points.find(({ value }: { value: string }) => value === phone).id;
    const { status, json } = await collector.post(`${at}/permits`, { act: "call", pointId, accountIds: [accountId] });
    const rules = (json.findings ?? []).filter(({ denies }: { denies: boolean }) => denies);
    const rule = rules.map((finding: { rule: string }) => finding.rule).join(" ");
    return { number, status, rule: rule || "-", retryAt: json.retryAt ?? "-", next: cases[0].next.step };
  };
  const first = [];
  for (const one of phones) first.push(await called(one));
  shows(
    first,
    `
    number  status  rule                             retryAt               next
    P-1001  422     us.regf.call-frequency           2026-03-03T14:30:00Z  no-answer-letter
    P-1002  422     us.regf.attorney                 -                     stopped
    P-1003  422     us.regf.cease                    -                     stopped
    P-1004  422     us.regf.call-after-conversation  2026-03-05T13:01:00Z  promise-open
    P-1005  422     us.regf.disputes                 -                     in-dispute
    `,
  );

  // What was opted out of is not written to, and what happened is told at its own instant.
  const ines = await debtorOf(collector, "P-1005");
  const { acts, points } = await screenOf(collector, ines.debtorId);
  const mail = points.find(({ value }: { value: string }) => value === "ines.calder@example.com");
  const written = acts.find((one: Act) => one.act === "email" && one.pointId === mail.id);
  assert.notEqual(written?.allowed, true);
  const lena = await debtorOf(collector, "P-1003");
  const { json: told } = await collector.get(`/debtors/${lena.debtorId}/timeline`);
  const letter = told.entries.find(({ kind }: { kind: string }) => kind === "effort");
  const cease = told.entries.find(({ kind }: { kind: string }) => kind === "stop-recorded");
  assert.equal(letter.happenedAt, "2026-02-20T18:00:00Z");
  assert.match(
    cease.words,
    /^Stop \(cease\), received on 2026-02-23 \(said by Lena Ortiz\): Letter: "do not contact me again"/,
  );

  // The document that proves it opens, and the first day's own work breaks nothing.
  const { digest } = told.entries.find(({ kind }: { kind: string }) => kind === "document").subject;
  const document = await collector.get(`${lena.at}/documents/${digest}`);
  assert.match(await document.response.text(), /Do not contact me again about this debt/);
  const { actions } = await runDay(desk.running, { dryRun: false, loginId: null });
  assert.deepEqual(actions, { letter: 1 });
  assert.deepEqual((await (await desk.as("auditor")).get("/verify")).json.breaches, []);

  // A cut-over stays on record: a stop is lifted, a promise withdrawn, by itself.
  const { json: listed } = await clerk.get("/imports");
  const [{ batchId }] = listed.imports;
  const taken = await clerk.post(`/imports/${batchId}/taken-back`, { because: "By mistake." });
  assert.deepEqual([taken.status, taken.json.refusal], [409, "cut_over_stays"]);
});

test("on the command line the same files come by kind, and GoldMine's history by a mapping", async () => {
  await using dunlin = new Dunlin();
  await dunlin.start(["--no-demo"]);
  const bring = (kind: string, file: string, more: readonly string[] = []) =>
    dunlin.run(["import", join(examples, file), "--kind", kind, "--creditor", creditor, ...more, "--json"]);
  const came = [];
  for (const [kind, list] of order) {
    const { status, json, stderr } = await bring(kind, list);
    came.push([kind, status, json?.rejected?.length ?? stderr]);
  }
  assert.deepEqual(
    came,
    order.map(([kind]) => [kind, 0, 0]),
  );
  const mapping = ["--mapping", join(examples, "goldmine-history.json")];
  const history = await bring("efforts", "goldmine-history.csv", mapping);
  assert.deepEqual([history.status, history.json.created, history.json.unchanged], [0, 5, 2]);
  const again = await bring("efforts", "goldmine-history.csv", mapping);
  assert.deepEqual([again.status, again.json.created, again.json.unchanged], [0, 0, 7]);
  const wrong = await bring("letters", "5-efforts.csv");
  assert.deepEqual([wrong.status, wrong.json.refusal], [1, "kind_is_unknown"]);
  const { json: known } = await dunlin.run(["presets", "--json"]);
  const stops = known.find(({ kind }: { kind?: string }) => kind === "stops");
  assert.ok(stops.columns.some(({ name, needed }: Column) => name === "kind" && needed === "always"));
  const { json: verified } = await dunlin.run(["verify", "--json"]);
  assert.deepEqual(verified.breaches, []);
});
