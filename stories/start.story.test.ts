import { strict as assert } from "node:assert";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { Dunlin, type Started } from "./dunlin.ts";

const today = Temporal.Now.plainDateISO();
const rows = [
  "customer_number,customer_name,kind,invoice_number,invoice_date,due_date,amount,phone,address1,city,state,zip",
  `C-1,Alder & Sons,business,INV-1,${today.subtract({ days: 50 })},${today.subtract({ days: 20 })},400.00,614-555-0101,1 Main St,Columbus,OH,43215`,
  `C-2,Birch Bakery,business,INV-2,${today.subtract({ days: 50 })},${today.subtract({ days: 25 })},900.00,614-555-0102,2 Main St,Columbus,OH,43215`,
].join("\n");

describe("the desk of a data folder", () => {
  const dunlin = new Dunlin();
  const file = join(dunlin.data, "receivables.csv");
  let desk: Started;
  let server: number | undefined;
  before(async () => {
    writeFileSync(file, rows);
    desk = await dunlin.start(["--no-demo"]);
    server = dunlin.serverProcess();
  });
  after(() => dunlin[Symbol.asyncDispose]());

  const owed = async () => (await dunlin.run(["aging", "--json"])).json[0]?.total;

  test("is up: it serves the desk, says that it is ready, and lets in who holds the first sign-in", async () => {
    assert.equal(await (await fetch(`${desk.url}/healthz`)).text(), "ok");
    assert.equal((await fetch(`${desk.url}/readyz`)).status, 200);
    const page = await fetch(`${desk.url}/debtors`);
    assert.match(page.headers.get("content-type") ?? "", /text\/html/);
    assert.match(desk.url, /^http:\/\/localhost:\d+$/);

    const [, username, password] = /shown this once: (\S+) \/ (\S+)/.exec(desk.said()) ?? [];
    const response = await fetch(`${desk.url}/api/session`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ username, password }),
    });
    assert.equal(response.status, 200);
    assert.doesNotMatch(response.headers.get("set-cookie") ?? "", /Secure/);
    assert.equal(response.headers.get("strict-transport-security"), null);
    // Nobody asked for a demonstration.
    assert.doesNotMatch(desk.said(), /demonstration/i);
  });

  test("works beside every command: a file comes in, is aged, worked, paid and verified", async () => {
    const imported = await dunlin.run(["import", file, "--preset", "generic", "--json"]);
    assert.equal(imported.status, 0, imported.stderr);
    assert.deepEqual([imported.json.rows, imported.json.created, imported.json.rejected], [2, 2, []]);
    const [aging, day, worklist] = await Promise.all([
      dunlin.run(["aging", "--json"]),
      dunlin.run(["day", "--dry-run", "--json"]),
      dunlin.run(["worklist", "--for", "administrator", "--json"]),
    ]);
    assert.deepEqual([aging.json[0].total, aging.json[0].amounts[1]], ["1300.00", "1300.00"]);
    assert.deepEqual([day.status, typeof day.json.due, typeof day.json.seconds], [0, "number", "number"]);
    assert.deepEqual([worklist.status, worklist.json.refusal], [1, "not_allowed"]);
    const { runId, figures } = day.json;
    const [days, shown, unknown] = await Promise.all([
      dunlin.run(["days", "--json"]),
      dunlin.run(["days", "show", runId, "--json"]),
      dunlin.run(["days", "show", "yesterday", "--json"]),
    ]);
    const listed = days.json.runs.find((run: { runId: string }) => run.runId === runId);
    assert.deepEqual([listed.isDry, listed.source, listed.state, listed.figures], [true, "command", "ended", figures]);
    assert.deepEqual([shown.json.run, shown.json.cases.length], [listed, figures.lookedAt]);
    assert.deepEqual([unknown.status, unknown.json.refusal], [1, "day_is_unknown"]);

    const paid = await dunlin.run(["pay", "C-1", "150.00", "--to", "INV-1=150.00", "--json"]);
    assert.deepEqual([paid.status, paid.json.applied], [0, [{ number: "INV-1", amount: "150.00" }]]);
    assert.equal(await owed(), "1150.00");
    const reversed = await dunlin.run(["reverse", paid.json.entryId, "--because", "It bounced.", "--json"]);
    assert.deepEqual([reversed.status, typeof reversed.json.entryId], [0, "string"]);
    assert.equal(await owed(), "1300.00");

    const verified = await dunlin.run(["verify", "--json"]);
    assert.deepEqual([verified.status, verified.json.breaches], [0, []]);
    assert.equal(dunlin.serverProcess(), server);
  });

  test("outlives a killed program: the server goes on, and the next start finds it with all that was there", async () => {
    assert.equal(await desk.stop("SIGKILL"), "SIGKILL");
    assert.equal(dunlin.serverProcess(), server);
    desk = await dunlin.start(["--no-demo"]);
    assert.equal(dunlin.serverProcess(), server);
    assert.equal(await owed(), "1300.00");
    // There is somebody who can sign in already.
    assert.doesNotMatch(desk.said(), /first sign-in/);
  });

  test("stops in order with Ctrl-C, and its server with it", async () => {
    assert.equal(await desk.stop("SIGINT"), 0);
    assert.equal(dunlin.serverProcess(), undefined);
  });

  test("is not needed for a command, which starts the server and stops it again", async () => {
    assert.equal(await owed(), "1300.00");
    assert.equal(dunlin.serverProcess(), undefined);
    const [paid, verified] = await Promise.all([
      dunlin.run(["pay", "C-2", "900.00", "--json"]),
      dunlin.run(["verify", "--json"]),
    ]);
    assert.deepEqual([paid.status, paid.json.onAccount], [0, "0.00"]);
    assert.deepEqual([verified.status, verified.json.breaches], [0, []]);
    assert.equal(await owed(), "400.00");
    assert.equal(dunlin.serverProcess(), undefined);
  });

  test("refuses by name, with exit status 1, the reason on stderr and in the JSON", async () => {
    const nobody = "01a20a42-e93d-78fc-94a9-efbbf21166e1";
    desk = await dunlin.start(["--no-demo", "--web"]);
    // prettier-ignore
    const refusals = [
      [["pay", "C-9", "1.00"],                              "nobody_is_known_by_that"],
      [["pay", "C-1", "0.00"],                              "amount_must_be_positive"],
      [["pay", "C-1", "1.005"],                             "amount_is_unreadable"],
      [["pay", "C-1", "1.00", "--to", "INV-9=1.00"],        "invoice_is_unknown"],
      [["pay", "C-1", "1.00", "--on", "2199-01-01"],        "payment_lies_in_the_future"],
      [["reverse", nobody, "--because", "It bounced."],     "entry_is_unknown"],
      [["worklist", "--for", "nobody"],                     "login_is_unknown"],
      [["import", file, "--preset", "nobodys"],             "preset_is_unknown"],
      [["import", file, "--as-of", "2199-01-01T00:00:00Z"], "as_of_is_in_the_future"],
    ] as const;
    const ended = await Promise.all(refusals.map(([args]) => dunlin.run([...args, "--json"])));
    for (const [index, { status, json, stderr }] of ended.entries()) {
      const [args, refusal] = refusals[index] ?? [[], ""];
      assert.deepEqual([status, json?.refusal], [1, refusal], args.join(" "));
      assert.equal(stderr.trim(), json.because);
    }
    const bad = join(dunlin.data, "bad.csv");
    writeFileSync(bad, rows.replace("400.00", "4OO.00"));
    const { status, json } = await dunlin.run(["import", bad, "--all-or-nothing", "--json"]);
    assert.deepEqual([status, json.batchId, json.rejected[0].field], [1, null, "amount"]);
    assert.equal(await owed(), "400.00");
    assert.equal(await desk.stop("SIGINT"), 0);
  });
});

test("wrong use is exit status 2, and says what is right", async () => {
  await using dunlin = new Dunlin();
  // prettier-ignore
  const uses = [
    [],
    ["nonsense"],
    ["import"],
    ["pay", "C-1"],
    ["aging", "--by-whom", "debtor"],
    ["start", "--port", "many"],
    ["start", "--host", "0.0.0.0"],
    ["start", "--tls-cert", "only.pem"],
  ];
  const help = await dunlin.run(["--help"]);
  assert.deepEqual([help.status, help.stdout.includes("dunlin import FILE|FOLDER...")], [0, true]);
  const ended = await Promise.all(uses.map((args) => dunlin.run(args)));
  assert.deepEqual(
    ended.map(({ status }) => status),
    uses.map(() => 2),
  );
  assert.ok(ended.slice(1).every(({ stderr, stdout }) => stderr.includes("dunlin") && stdout === ""));
  assert.match(ended[6]?.stderr ?? "", /served with TLS only/);
  // Nothing was opened for it.
  assert.equal(existsSync(join(dunlin.data, "postgres")), false);
});

test("the law is asked without any book: a line for a line, and nothing is made", async () => {
  await using dunlin = new Dunlin();
  const call = (id: string, at: string) => ({
    ...{ id, at, by: { role: "collector", state: "OH" }, act: { kind: "call", to: "consumer", debts: ["d"] } },
    ...{ debtor: { kind: "person", zones: ["America/New_York"], state: "OH" }, debts: [{ id: "d", kind: "other" }] },
  });
  const lines = [call("noon", "2026-11-24T12:00:00-05:00"), { id: "odd" }, call("night", "2026-11-24T22:00:00-05:00")];
  const { status, stdout } = await dunlin.run(["law", "check"], {
    input: lines.map((one) => JSON.stringify(one)).join("\n"),
  });
  const answers = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    answers.map(({ id, verdict, refusal, retryAt }) => [id, verdict ?? refusal, retryAt ?? null]),
    [
      ["noon", "allow", null],
      ["odd", "unreadable_case", null],
      ["night", "deny", "2026-11-25T13:01:00Z"],
    ],
  );
  assert.ok(status === 0 || status === 1);
  assert.deepEqual(existsSync(join(dunlin.data, "postgres")), false);
});
