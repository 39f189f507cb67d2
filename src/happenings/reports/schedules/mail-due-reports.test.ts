import { strict as assert } from "node:assert";
import { after, before, beforeEach, test } from "node:test";
import exceljs from "exceljs";
import { sql } from "kysely";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import type { Role } from "#access/role";
import { addLogin } from "#access/store";
import type { Id } from "#base/id";
import { listMail } from "#mail/store";
import { addCreditor } from "#parties/creditors/store";
import { addAccounts } from "#parties/store";
import { mailPort } from "#platform/mail";
import { startMailServer } from "#platform/test-mail-server";
import type { Desk } from "#happenings/desk/desk";
import { sendOfficeMail } from "#happenings/mail/office-mail";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { keepSchedule, type Asked } from "./keep-schedule.ts";
import { listSchedules } from "./list-schedules.ts";
import { mailDueReports } from "./mail-due-reports.ts";

/** A Monday; the office is in UTC, and its reports go at half past seven. */
const monday = "2026-03-02";
let book: SmallBook;
let server: Awaited<ReturnType<typeof startMailServer>>;
const desk = (): Desk => ({ ...book.desk, mail: mailPort({ url: server.url, from: "desk@example.com" }) });
const at = (text: string) => book.clock.set(Temporal.Instant.from(text));
let people = 0;

before(async () => {
  [book, server] = await Promise.all([openSmallBook(), startMailServer(SMTPServer)]);
  await book.issue({ number: "N-1", minor: 123_450n, dueOn: "2026-02-01" });
});
after(async () => void (await Promise.all([book.close(), server.stop()])));
beforeEach(async () => {
  server.received.length = 0;
  await sql`delete from report_mailing`.execute(book.database.queries);
  await sql`delete from report_schedule`.execute(book.database.queries);
  at(`${monday}T06:00:00Z`);
});

/** One more person, of that role, with an address. */
async function person(role: Role, creditorId: Id<"creditor"> | null = null) {
  people += 1;
  const loginId = book.id<"login">();
  const caller = { loginId, username: `p${people}`, name: `Person ${people}`, role, teamId: null, creditorId };
  await addLogin(book.database.queries, { ...caller, password: "none" }, book.clock.now());
  const email = `p${people}@example.com`;
  await sql`update login set email = ${email} where login_id = ${loginId}`.execute(book.database.queries);
  return { caller, email };
}

const daily = { rhythm: { every: "working-day" }, time: Temporal.PlainTime.from("07:30") } as const;

type Who = Awaited<ReturnType<typeof person>>;

async function schedule({ caller }: Who, more: Partial<Asked> = {}): Promise<string> {
  const wanted = { report: "aging", choices: {}, period: "last-month", timing: daily, receiverId: undefined } as const;
  const kept = await book.database.transaction((tx) =>
    keepSchedule(book.desk, { tx, caller, now: book.clock.now(), ...wanted, ...more }),
  );
  assert.ok(kept.ok, JSON.stringify(kept));
  return kept.value.scheduleId;
}

/** Everything that has come due is mailed and sent. */
async function run(): Promise<number> {
  const { due } = await mailDueReports(desk());
  await sendOfficeMail(desk());
  return due;
}

async function listed({ caller }: Who) {
  const asked = { tx: book.database.queries, caller, now: book.clock.now() };
  const [one] = (await listSchedules(asked, undefined)).schedules;
  assert.ok(one !== undefined);
  return one;
}

test("a report goes at its hour to whoever has it, with figures, workbook, chart and where it stands in the desk", async () => {
  const mara = await person("supervisor");
  await schedule(mara);
  assert.equal(await run(), 0, "it is not yet half past seven");
  at(`${monday}T07:30:00Z`);
  assert.equal(await run(), 1);
  assert.equal(await run(), 0);
  assert.deepEqual(
    server.received.map(({ to }) => String(to)),
    [mara.email],
  );
  const mail = await PostalMime.parse(server.received[0]?.bytes ?? "");
  assert.equal(mail.subject, "Aging over time, 2026-02-01 until 2026-02-28");
  assert.match(mail.text ?? "", /USD: Open 1,234\.50 USD\n {2}2026-02: .*1-30 days 1,234\.50 USD/);
  assert.match(mail.text ?? "", /https:\/\/desk\.example\/reports\/aging\?from=2026-02-01&to=2026-02-28\n/);
  assert.doesNotMatch(mail.text ?? "", /was due/, "it is in time");
  const [xlsx, png] = mail.attachments;
  assert.deepEqual([xlsx?.filename, png?.filename], ["aging-2026-02-28.xlsx", "aging-2026-02-28-USD.png"]);
  assert.equal(Buffer.from(png?.content as ArrayBuffer).toString("latin1", 1, 4), "PNG");
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(xlsx?.content as ArrayBuffer);
  assert.equal(workbook.getWorksheet("USD")?.getCell("C2").value, 1234.5);
  const { rows } = await sql<{ asked: Record<string, string> }>`
    select asked from book_export order by exported_at desc limit 1`.execute(book.database.queries);
  assert.equal(rows[0]?.asked["mailedTo"], mara.email, "what left the desk is on record");
  const { mailings, next } = await listed(mara);
  assert.deepEqual(
    mailings.map(({ dueAt, state, missed }) => [dueAt, state, missed]),
    [[`${monday}T07:30:00Z`, "handed-over", 0]],
  );
  assert.deepEqual(next, { dueAt: "2026-03-03T07:30:00Z", from: "2026-02-01", to: "2026-02-28" });
});

test("whoever chose Spanish has the mail, the workbook and the chart in Spanish", async () => {
  const ana = await person("supervisor");
  await sql`update login set language = 'es' where login_id = ${ana.caller.loginId}`.execute(book.database.queries);
  await schedule(ana);
  at(`${monday}T09:00:00Z`);
  assert.equal(await run(), 1);
  const mail = await PostalMime.parse(server.received[0]?.bytes ?? "");
  assert.equal(mail.subject, "Antigüedad de saldos en el tiempo, 2026-02-01 a 2026-02-28");
  assert.match(mail.text ?? "", /Esto tocaba el 2026-03-02 a las 07:30/);
  assert.match(mail.text ?? "", /USD: Abierto 1,234\.50 USD\n {2}2026-02: .*1-30 días 1,234\.50 USD/);
  assert.match(mail.text ?? "", /En el escritorio: https:/);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(mail.attachments[0]?.content as ArrayBuffer);
  assert.equal(workbook.getWorksheet("USD")?.getCell("A1").text, "Mes");
  assert.equal(workbook.getWorksheet("Definiciones")?.getCell("A3").text, "Muestra");
});

test("the days move with the schedule", async () => {
  const mara = await person("supervisor");
  await schedule(mara, { period: "last-working-day", report: "cash", choices: { by: "day" } });
  for (const day of ["2026-03-02", "2026-03-03"]) {
    at(`${day}T07:30:00Z`);
    await run();
  }
  const mails = await Promise.all(server.received.map(({ bytes }) => PostalMime.parse(bytes)));
  assert.deepEqual(
    mails.map(({ subject }) => subject),
    ["Cash in by source, 2026-02-27 until 2026-03-01", "Cash in by source, 2026-03-02"],
  );
});

test("two processes at once send each report once", async () => {
  for (let one = 0; one < 6; one += 1) await schedule(await person("clerk"));
  at(`${monday}T07:30:00Z`);
  await Promise.all([mailDueReports(desk()), mailDueReports(desk())]);
  await Promise.all([sendOfficeMail(desk()), sendOfficeMail(desk())]);
  assert.equal(new Set(server.received.map(({ to }) => String(to))).size, 6);
  assert.equal(server.received.length, 6);
});

test("a process that dies before it is written down has sent nothing, and the next one sends it once", async () => {
  const mara = await person("supervisor");
  await schedule(mara);
  at(`${monday}T07:30:00Z`);
  let isKilled = false;
  const dying: Desk["database"] = {
    ...book.database,
    transaction: (work) =>
      book.database.transaction(async (tx) => {
        const done = await work(tx);
        isKilled ||= done === true;
        assert.ok(!isKilled, "killed");
        return done;
      }),
  };
  await assert.rejects(mailDueReports({ ...desk(), database: dying }), /killed/);
  await sendOfficeMail(desk());
  assert.equal(server.received.length, 0);
  assert.deepEqual((await listed(mara)).mailings, []);
  await run();
  await run();
  assert.equal(server.received.length, 1);
});

test("nothing is locked while a report is made, and what is changed meanwhile is mailed as it is then", async () => {
  const mara = await person("supervisor");
  const scheduleId = await schedule(mara);
  at(`${monday}T07:30:00Z`);
  let isChanged = false;
  const meanwhile: Desk["database"] = {
    ...book.database,
    reading: (work) =>
      book.database.reading(async (tx) => {
        const read = await work(tx);
        if (isChanged) return read;
        isChanged = true;
        await book.database.transaction(async (other) => {
          await sql`set local lock_timeout = '1s'`.execute(other);
          await sql`
            update report_schedule set version = version + 1, period = 'this-month'
             where schedule_id = ${scheduleId}`.execute(other);
        });
        return read;
      }),
  };
  await mailDueReports({ ...desk(), database: meanwhile });
  await sendOfficeMail(desk());
  assert.ok(isChanged);
  const mails = await Promise.all(server.received.map(({ bytes }) => PostalMime.parse(bytes)));
  assert.deepEqual(
    mails.map(({ subject }) => subject),
    ["Aging over time, 2026-03-01"],
  );
});

test("after days on which the machine was off it is sent once, late, and says what was missed", async () => {
  const mara = await person("supervisor");
  await schedule(mara, { period: "this-month" });
  at("2026-03-12T09:00:00Z");
  assert.equal(await run(), 1);
  assert.equal(await run(), 0);
  const [mail] = await Promise.all(server.received.map(({ bytes }) => PostalMime.parse(bytes)));
  assert.match(mail?.text ?? "", /due on 2026-03-12 at 07:30, .* 8 before it were missed\./);
  const { mailings, next } = await listed(mara);
  assert.deepEqual([mailings.length, mailings[0]?.missed, next?.dueAt], [1, 8, "2026-03-13T07:30:00Z"]);
});

test("whoever may not see it any more, or has no address, is sent nothing, and the record says why", async () => {
  const [fay, gus, hal] = [await person("clerk"), await person("clerk"), await person("clerk")];
  for (const one of [fay, gus, hal]) await schedule(one);
  const { queries } = book.database;
  await sql`update login set role = 'collector' where login_id = ${fay.caller.loginId}`.execute(queries);
  await sql`update login set email = null where login_id = ${gus.caller.loginId}`.execute(queries);
  await sql`update login set ended_at = ${book.clock.now()} where login_id = ${hal.caller.loginId}`.execute(queries);
  at(`${monday}T07:30:00Z`);
  await run();
  assert.equal(server.received.length, 0);
  const because = async (who: Who) => (await listed(who)).mailings.map(({ state, because: why }) => `${state}: ${why}`);
  assert.deepEqual(await because(fay), ["not-made: Whoever was to have it may not see that report any more."]);
  assert.deepEqual(await because(gus), ["not-made: Whoever was to have it had no e-mail address."]);
  const { ended, mailings } = await listed(hal);
  assert.deepEqual([ended?.because, mailings], ["sign-in-ended", []]);
});

test("a mail that its server refuses is shown as failed, with the reason", async () => {
  const mara = await person("supervisor");
  await sql`update login set email = 'nobody@example.com' where login_id = ${mara.caller.loginId}`.execute(
    book.database.queries,
  );
  await schedule(mara);
  at(`${monday}T07:30:00Z`);
  await run();
  const [mailing] = (await listed(mara)).mailings;
  assert.equal(mailing?.state, "failed");
  assert.match(mailing.because ?? "", /550/);
});

test("a choice that there is no more refuses the mailing, and the schedule goes on", async () => {
  const mara = await person("supervisor");
  await schedule(mara, { choices: { creditor: "Northwind" } });
  await sql`update creditor set name = 'Southwind' where name = 'Northwind'`.execute(book.database.queries);
  at(`${monday}T07:30:00Z`);
  await run();
  await sql`update creditor set name = 'Northwind' where name = 'Southwind'`.execute(book.database.queries);
  at("2026-03-03T07:30:00Z");
  await run();
  assert.deepEqual(
    (await listed(mara)).mailings.map(({ state, because }) => [state, because]),
    [
      ["handed-over", null],
      ["not-made", "There is no such creditor."],
    ],
  );
});

test("what is sent to a creditor's person is that creditor's alone, whoever scheduled it", async () => {
  const { queries } = book.database;
  const creditorId = book.id<"creditor">();
  const reached = { address: "", phone: "", payTo: "" };
  const now = book.clock.now();
  await addCreditor(queries, {
    creditorId,
    name: "Southwind",
    book: "own",
    system: "test",
    ...reached,
    createdAt: now,
  });
  const account = { debtorId: book.debtorId, accountId: book.id<"account">() };
  const terms = { number: "S", kind: "invoice", purpose: "business", openedAt: now } as const;
  const opened = { ...account, creditorId, ...terms, openedOn: Temporal.PlainDate.from("2026-01-01") };
  await book.database.transaction((tx) => addAccounts(tx, [opened]));
  await book.issue({ number: "S-1", minor: 500n, dueOn: "2026-02-01" }, account);
  const [mara, nora] = [await person("supervisor"), await person("creditor", creditorId)];
  await schedule(mara, { receiverId: nora.caller.loginId });
  at(`${monday}T07:30:00Z`);
  await run();
  const [mail] = await Promise.all(server.received.map(({ bytes }) => PostalMime.parse(bytes)));
  assert.equal(mail?.to?.[0]?.address, nora.email);
  assert.match(mail?.text ?? "", /USD: Open 5\.00 USD/);
});

test("what breaks is tried again later, keeps no other from leaving, and is given up in the end until its next moment", async () => {
  const [mara, nils] = [await person("supervisor"), await person("supervisor")];
  await schedule(mara);
  await schedule(nils);
  const breaking: Desk = {
    ...desk(),
    vault: { ...book.desk.vault, seal: () => assert.fail("The disk is full.") },
  };
  const tryAt = async (text: string, which: Desk) => {
    at(text);
    return (await mailDueReports(which)).due;
  };
  assert.equal(await tryAt(`${monday}T07:30:00Z`, breaking), 2);
  assert.equal(await tryAt(`${monday}T07:31:00Z`, breaking), 0);
  assert.equal((await listed(mara)).trouble, "broke");
  assert.equal((await listMail(book.database.queries)).filter(({ to }) => to === mara.email).length, 0);
  for (const time of ["07:36", "08:10", "10:20", "20:00"]) {
    assert.equal(await tryAt(`${monday}T${time}:00Z`, breaking), 2, time);
  }
  const { mailings, next, trouble } = await listed(mara);
  assert.deepEqual(
    mailings.map(({ state, because }) => [state, because]),
    [["not-made", "It broke each time that it was tried."]],
  );
  assert.deepEqual([next?.dueAt, trouble], ["2026-03-03T07:30:00Z", null]);
  assert.equal(await tryAt("2026-03-03T07:30:00Z", desk()), 2);
  await sendOfficeMail(desk());
  assert.equal(server.received.length, 2);
});
