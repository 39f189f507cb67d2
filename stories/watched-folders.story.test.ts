import { strict as assert } from "node:assert";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { sql } from "kysely";
import { lookIntoDueFolders, lookIntoFolder } from "#happenings/book/folders/look-into-folder";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const headings = "Customer Number,Customer Name,Invoice Number,Invoice Date,Due Date,Amount";
const row = (number: string, amount: string) => `C1,Blue Door,${number},2026-01-05,2026-02-05,${amount}`;
const nothingSaid = { creditor: "Northwind", reading: "generic", everyMinutes: 15, atTimes: [] };

describe("a watched folder", () => {
  let desk: Desk;
  let administrator: Client;
  let clerk: Client;
  let root: string;
  let folder: string;
  let folderId: string;
  let minute = 0;

  before(async () => {
    desk = await Desk.open();
    [administrator, clerk] = [await desk.as("administrator"), await desk.as("clerk")];
    root = desk.running.inboxRoots[0] ?? "";
    folder = join(root, "northwind");
    mkdirSync(folder, { recursive: true });
  });
  after(() => desk[Symbol.asyncDispose]());

  const drop = (name: string, lines: readonly string[], modified = "2026-03-02T14:00:00Z") => {
    writeFileSync(join(folder, name), [headings, ...lines, ""].join("\n"));
    utimesSync(join(folder, name), new Date(modified), new Date(modified));
  };
  const look = async () => {
    minute += 1;
    desk.at(Temporal.Instant.from("2026-03-02T15:00:00Z").add({ minutes: minute }).toString());
    return (await clerk.post(`/folders/${folderId}/looks`, {})).json;
  };
  const shown = async () => {
    const { json } = await clerk.get("/folders");
    return json.folders.find((each: { folderId: string }) => each.folderId === folderId);
  };
  const imports = async () => (await clerk.get("/imports")).json.imports;

  test("is added by an administrator, and by nobody else", async () => {
    const asked = { path: "northwind", ...nothingSaid };
    assert.equal((await clerk.post("/folders", asked)).status, 403);
    const { status, json } = await administrator.post("/folders", asked, { key: "added" });
    assert.equal(status, 200);
    folderId = json.folderId;
    assert.deepEqual((await administrator.post("/folders", asked, { key: "added" })).json, json);
    assert.equal((await administrator.post("/folders", asked)).json.refusal, "folder_is_watched_once");
    const { path, version, addedBy, lastLookAt } = await shown();
    assert.deepEqual([path, version, addedBy, lastLookAt], [folder, 1, "The administrator", null]);
  });

  test("lies within what the machine allows, whatever way its name goes", async () => {
    const outside = join(root, "..", "outside");
    mkdirSync(outside);
    symlinkSync(outside, join(root, "way-out"));
    mkdirSync(join(folder, "done"));
    const refusal = async (path: string) =>
      (await administrator.post("/folders", { path, ...nothingSaid })).json.refusal;
    for (const path of ["../outside", outside, "way-out", "/etc", "northwind/../../outside", "northwind/done"]) {
      assert.equal(await refusal(path), "folder_is_not_allowed", path);
    }
    assert.equal(await refusal("nowhere"), "folder_is_missing");
  });

  test("has a schedule and a reading that make sense", async () => {
    mkdirSync(join(root, "other"));
    const asked = { path: "other", ...nothingSaid };
    const refusal = async (said: object) => (await administrator.post("/folders", { ...asked, ...said })).json.refusal;
    assert.equal(await refusal({ reading: "no such" }), "reading_is_unknown");
    assert.equal(await refusal({ everyMinutes: 0 }), "schedule_is_unusable");
    assert.equal(await refusal({ atTimes: ["06:30"] }), "schedule_is_unusable");
    assert.equal(await refusal({ everyMinutes: null, atTimes: ["25:00"] }), "schedule_is_unusable");
  });

  test("takes a file in once it has rested between two looks, and moves it away", async () => {
    drop("monday.csv", [row("A1", "100.00")]);
    drop("half.csv.part", [row("A9", "1.00")]);
    assert.deepEqual(await look(), { isBusy: false, taken: 0, refused: 0, resting: 1 });
    assert.deepEqual((await shown()).resting, ["monday.csv"]);
    assert.deepEqual(await look(), { isBusy: false, taken: 1, refused: 0, resting: 0 });
    const [batch] = await imports();
    assert.deepEqual([batch.creditor, batch.created, batch.asOf], ["Northwind", 1, "2026-03-02T14:00:00Z"]);
    assert.deepEqual(readdirSync(folder).toSorted(), ["done", "half.csv.part"]);
    const { last, refused, nextLookAt } = await shown();
    assert.deepEqual([last.name, last.state, last.batchId, refused], ["monday.csv", "taken", batch.batchId, []]);
    assert.equal(nextLookAt, "2026-03-02T15:17:00Z", "a quarter of an hour after the look at 15:02");
  });

  test("waits for a file that still grows", async () => {
    drop("grows.csv", [row("A2", "5.00")]);
    await look();
    drop("grows.csv", [row("A2", "5.00"), row("A3", "6.00")]);
    assert.equal((await look()).taken, 0);
    assert.equal((await look()).taken, 1);
    assert.equal((await imports())[0].rows, 2);
  });

  test("moves a file that is refused whole aside with what is wrong with it, and names it until somebody looks", async () => {
    writeFileSync(join(folder, "letter.csv"), "Dear sirs,\nplease find enclosed\n");
    const before = (await imports()).length;
    await look();
    assert.equal((await look()).refused, 1);
    assert.equal((await imports()).length, before);
    const beside = readFileSync(join(folder, "refused/letter.csv.txt"), "utf8");
    assert.match(beside, /^letter\.csv: Nothing was taken in\.\n\n.*heading/);
    const [file] = (await shown()).refused;
    assert.deepEqual([file.name, file.faults], ["letter.csv", beside]);
    const seen = `/folders/${folderId}/files/${file.fileId}/acknowledged`;
    const auditor = await desk.as("auditor");
    assert.equal((await auditor.post(seen, {})).status, 403);
    assert.equal((await clerk.post(seen, {})).status, 204);
    assert.equal((await clerk.post(seen, {})).status, 204, "whoever says so second says nothing new");
    assert.deepEqual((await shown()).refused, []);
  });

  test("takes in the rows that can be read, and lays the others beside the file", async () => {
    drop("mixed.csv", [row("A4", "7.00"), row("A5", "much")]);
    await look();
    assert.equal((await look()).taken, 1);
    assert.match(readFileSync(join(folder, "done/mixed.csv.txt"), "utf8"), /Row 3, Amount: /);
    assert.equal((await shown()).last.rejected, 1);
  });

  test("never lets an older file undo a newer one, and takes no file as of tomorrow", async () => {
    drop("newer.csv", [row("B1", "50.00")], "2026-03-02T14:30:00Z");
    await look();
    await look();
    drop("older.csv", [row("B1", "80.00")], "2026-03-02T14:10:00Z");
    await look();
    await look();
    const found = (await clerk.get("/debtors?find=B1")).json.debtors[0];
    const { items } = (await clerk.get(`/debtors/${found.debtorId}`)).json;
    assert.equal(items.find((item: { number: string }) => item.number === "B1").open.amount, "50.00");
    drop("ahead.csv", [row("B2", "9.00")], "2027-01-01T00:00:00Z");
    await look();
    assert.equal((await look()).taken, 1);
    assert.equal((await imports())[0].asOf, desk.clock.now().toString());
  });

  test("does not take a file twice whose mover was stopped after the batch stood", async () => {
    rmSync(join(folder, "done"), { recursive: true });
    symlinkSync(join(root, "..", "outside"), join(folder, "done"));
    drop("stopped.csv", [row("D1", "11.00")]);
    await look();
    assert.equal((await look()).taken, 1);
    const { trouble } = await shown();
    assert.match(trouble, /cannot be moved/);
    const count = (await imports()).length;
    assert.equal(existsSync(join(folder, "stopped.csv")), true);
    assert.equal((await look()).taken, 0);
    rmSync(join(folder, "done"));
    assert.equal((await look()).taken, 0);
    assert.deepEqual([(await imports()).length, existsSync(join(folder, "done/stopped.csv"))], [count, true]);
    assert.deepEqual(readdirSync(join(root, "..", "outside")), [], "no file leaves by a link");
    assert.equal((await shown()).trouble, null);
  });

  test("keeps two files of one name apart when they are moved", async () => {
    drop("daily.csv", [row("E1", "1.00")], "2026-03-02T14:40:00Z");
    await look();
    await look();
    drop("daily.csv", [row("E1", "1.00"), row("E2", "2.00")], "2026-03-02T14:50:00Z");
    await look();
    await look();
    assert.equal(readdirSync(join(folder, "done")).filter((name) => name.startsWith("daily")).length, 2);
  });

  test("follows no link", async () => {
    writeFileSync(join(root, "secret.csv"), [headings, row("S1", "1.00")].join("\n"));
    symlinkSync(join(root, "secret.csv"), join(folder, "link.csv"));
    await look();
    assert.deepEqual(await look(), { isBusy: false, taken: 0, refused: 0, resting: 0 });
    rmSync(join(folder, "link.csv"));
  });

  test("is taken from by one of two processes that look at once", async () => {
    drop("race.csv", [row("F1", "3.00"), row("F2", "4.00")], "2026-03-02T14:55:00Z");
    await look();
    desk.at(desk.clock.now().add({ minutes: 1 }).toString());
    minute += 1;
    const before = (await imports()).length;
    const looks = await Promise.all(Array.from({ length: 4 }, () => lookIntoFolder(desk.running, folderId as never)));
    assert.equal(
      looks.reduce((sum, one) => sum + (one.ok ? one.value.taken : 0), 0),
      1,
    );
    assert.equal((await imports()).length, before + 1);
  });

  test("is looked into when its time comes, and not before", async () => {
    drop("due.csv", [row("G1", "3.00")], "2026-03-02T14:58:00Z");
    desk.at(desk.clock.now().add({ seconds: 30 }).toString());
    await lookIntoDueFolders(desk.running);
    assert.deepEqual((await shown()).resting, []);
    minute += 20;
    desk.at(Temporal.Instant.from("2026-03-02T15:00:00Z").add({ minutes: minute }).toString());
    await lookIntoDueFolders(desk.running);
    assert.deepEqual((await shown()).resting, ["due.csv"]);
    minute += 1;
    desk.at(Temporal.Instant.from("2026-03-02T15:00:00Z").add({ minutes: minute }).toString());
    await lookIntoDueFolders(desk.running);
    assert.equal((await shown()).last.name, "due.csv");
  });

  test("says what was in the way when it is gone or cannot be read any more", async () => {
    const mapping = { columns: { invoice_number: "Doc" } };
    await clerk.post("/mappings", { name: "Monthly", mapping, headings: ["Doc"] });
    const { json } = await administrator.post("/folders", { path: "other", ...nothingSaid, reading: "Monthly" });
    await clerk.delete("/mappings/Monthly");
    await clerk.post(`/folders/${json.folderId}/looks`, {});
    const trouble = async () =>
      (await clerk.get("/folders")).json.folders.find((each: { path: string }) => each.path.endsWith("other")).trouble;
    assert.match(await trouble(), /saved mapping has ended/);
    rmSync(join(root, "other"), { recursive: true });
    await clerk.post(`/folders/${json.folderId}/looks`, {});
    assert.match(await trouble(), /was not there/);
  });

  test("is ended with a reason, and is the next version when it is watched again", async () => {
    const ended = await administrator.post(`/folders/${folderId}/ended`, { because: "Another system." });
    assert.equal(ended.status, 204);
    const again = await administrator.post(`/folders/${folderId}/ended`, { because: "Another system." });
    assert.equal(again.json.refusal, "folder_is_not_watched");
    assert.equal((await clerk.post(`/folders/${folderId}/looks`, {})).status, 404);
    const { json } = await administrator.post("/folders", { path: "northwind", ...nothingSaid });
    folderId = json.folderId;
    assert.equal((await shown()).version, 2);
  });

  test("keeps what was wrong with a file sealed", async () => {
    const { rows } = await sql<{ text: string }>`
      select folder_file::text as text from folder_file where faults is not null`.execute(
      desk.running.database.queries,
    );
    assert.equal(rows.length, 2);
    assert.equal(
      rows.some(({ text }) => /much|rejected/.test(Buffer.from(text).toString("latin1"))),
      false,
    );
  });
});
