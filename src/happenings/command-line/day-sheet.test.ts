import { strict as assert } from "node:assert";
import { join } from "node:path";
import { after, before, test } from "node:test";
import exceljs from "exceljs";
import { openOffice } from "#access/store";
import { readArguments, WrongUse } from "#platform/command";
import type { OpenDesk } from "#happenings/desk/open-desk";
import { makeSheet } from "#happenings/floor/make-sheet";
import { openEmptyDesk } from "#happenings/testing/empty-desk";
import { daySheet } from "./day-sheet.ts";

const now = Temporal.Instant.from("2026-03-02T23:00:00Z");
let opened: Awaited<ReturnType<typeof openEmptyDesk>>;
before(async () => {
  opened = await openEmptyDesk(now);
  const office = { name: "The office", zone: "America/New_York", dayRunAt: "06:00" };
  await openOffice(opened.desk.database.queries, office, now.subtract({ hours: 24 }));
});
after(() => opened.close());

const run = async (...args: string[]) => {
  const answer = await daySheet.run(opened.desk as unknown as OpenDesk, readArguments(daySheet, args));
  assert.ok(answer !== undefined);
  return answer;
};

test("dunlin day-sheet says that there is none, prints the newest or a day's, and writes a workbook", async () => {
  const none = await run();
  assert.deepEqual([none.because, none.text], ["No day has a sheet yet.", ""]);
  const { database } = opened.desk;
  await database.transaction((tx) => makeSheet(opened.desk, tx, { now, loginId: null }));
  const { text, json } = await run();
  assert.match(text, /^The office: the day's sheet of 2026-03-02, as it stood at 2026-03-02 18:00$/m);
  assert.match(text, /^Work\n {2}Who {2}Team {2}Worked {2}Reached {2}Kept {2}Broken\n {2}Everybody {2}0 /m);
  assert.equal((json as { on: string }).on, "2026-03-02");
  assert.deepEqual((await run("--on", "2026-03-02")).json, json);
  assert.equal((await run("--on", "2026-03-01")).because, "2026-03-01 has no sheet.");
  const file = join(opened.desk.dataFolder, "sheet.xlsx");
  assert.equal((await run("--xlsx", file)).text, `Written to ${file}.`);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(file);
  assert.deepEqual(workbook.worksheets.map(({ name }) => name).slice(0, 3), ["Money", "Money by team", "Work"]);
  assert.equal(workbook.worksheets.at(-1)?.name, "Due by 2026-03-03");
  await assert.rejects(run("--xlsx", "sheet.pdf"), WrongUse);
  await assert.rejects(run("--on", "yesterday"), WrongUse);
});

test("a sheet that is made late says so, and leaves out of its workbook what nobody knows any more", async () => {
  const on = Temporal.PlainDate.from("2026-02-27");
  const { database } = opened.desk;
  await database.transaction((tx) => makeSheet(opened.desk, tx, { now, loginId: null, on }));
  const { text } = await run("--on", "2026-02-27");
  assert.match(text, /sheet of 2026-02-27, made late, at 2026-03-02 18:00, of what was on record of it$/m);
  assert.match(text, /^Oldest untouched\n {2}Not known: the sheet was made after its day was over\.$/m);
  assert.match(text, /^Due by 2026-03-02\n {2}Not known/m);
  const file = join(opened.desk.dataFolder, "late.xlsx");
  await run("--on", "2026-02-27", "--xlsx", file);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(file);
  assert.equal(workbook.worksheets.at(-1)?.name, "Approvals waiting");
});
