import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import exceljs from "exceljs";
import { sql } from "kysely";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { addLogin, openOffice } from "#access/store";
import { setPersonMail } from "#access/people/store";
import { newId } from "#platform/chance";
import { mailPort } from "#platform/mail";
import { startMailServer } from "#platform/test-mail-server";
import { sendOfficeMail } from "#happenings/mail/office-mail";
import { openEmptyDesk } from "#happenings/testing/empty-desk";
import { makeSheet, makeSheetsAtClosing } from "./make-sheet.ts";

const closing = Temporal.Instant.from("2026-11-23T18:00:00Z");
let opened: Awaited<ReturnType<typeof openEmptyDesk>>;
let server: Awaited<ReturnType<typeof startMailServer>>;
const desk = () => ({ ...opened.desk, mail: mailPort({ url: server.url, from: "desk@example.com" }) });

before(async () => {
  [opened, server] = await Promise.all([openEmptyDesk(closing), startMailServer(SMTPServer)]);
  const tx = opened.desk.database.queries;
  await openOffice(tx, { name: "Office <One>", zone: "UTC", dayRunAt: "06:00" }, closing);
  for (const [username, role] of [
    ["mara", "credit_manager"],
    ["cole", "collector"],
    ["sue", "supervisor"],
  ] as const) {
    const loginId = newId<"login">(closing);
    await addLogin(tx, { loginId, username, name: username, role, password: "none" }, closing);
    const was = { email: null, getsDaySheet: role === "credit_manager" };
    const mail = { email: `${username}@example.com`, getsDaySheet: role !== "collector", was };
    await setPersonMail(tx, { ...mail, changeId: newId(closing), loginId, by: loginId, at: closing });
  }
});
after(async () => void (await Promise.all([opened.close(), server.stop()])));

test("the sheet is made once, at the closing hour of a day of work, in place of a provisional one, and each who has it gets one mail", async () => {
  const { clock, database } = opened.desk;
  clock.set(closing.subtract({ minutes: 1 }));
  assert.equal(await makeSheetsAtClosing(desk()), 0, "the office is open");
  clock.set(closing.subtract({ hours: 24 }));
  assert.equal(await makeSheetsAtClosing(desk()), 0, "it is a Sunday");
  const early = closing.subtract({ minutes: 90 });
  const byHand = () => database.transaction((tx) => makeSheet(desk(), tx, { now: early, loginId: null }));
  assert.deepEqual([await byHand(), await byHand()], [true, true], "it is provisional, and may be made again");
  clock.set(closing);
  const broken = database.transaction(async (tx) => {
    await makeSheet(desk(), tx, { now: closing, loginId: null });
    throw new Error("killed");
  });
  await assert.rejects(broken, /killed/);
  const both = await Promise.all([makeSheetsAtClosing(desk()), makeSheetsAtClosing(desk())]);
  assert.deepEqual(both.toSorted(), [0, 1]);
  assert.equal(await makeSheetsAtClosing(desk()), 0);
  await sendOfficeMail(desk());
  await sendOfficeMail(desk());
  assert.deepEqual(server.received.map(({ to }) => String(to)).toSorted(), ["mara@example.com", "sue@example.com"]);

  const mail = await PostalMime.parse(server.received[0]?.bytes ?? "");
  assert.equal(mail.subject, "The day's sheet of 2026-11-23");
  assert.match(mail.html ?? "", /Office &lt;One>: the day's sheet of 2026-11-23, as it stood at 2026-11-23 18:00/);
  assert.doesNotMatch(mail.html ?? "", /https?:|src=/);
  assert.match(mail.text ?? "", /Disputes opened\n {2}None\./);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(mail.attachments[0]?.content as ArrayBuffer);
  assert.equal(workbook.getWorksheet("Work")?.getCell("C2").value, 0, "a count is a number");
  const { rows } = await sql<{ days: bigint }>`select count(*) as days from day_sheet`.execute(database.queries);
  assert.equal(rows[0]?.days, 1n);
});
