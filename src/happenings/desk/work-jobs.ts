import { Logger, parseCronItems, run } from "graphile-worker";
import { log } from "#platform/log";
import { handOverLetters } from "#happenings/letters/hand-over-letters";
import { sendLetters } from "#happenings/letters/send-letters";
import { mailDueReports } from "#happenings/reports/schedules/mail-due-reports";
import { lookIntoDueFolders } from "#happenings/book/folders/look-into-folder";
import { decideChangedLadders } from "#happenings/ladders/decide-changed-ladders";
import { makeSheetsAtClosing } from "#happenings/floor/make-sheet";
import { sendDueStatements } from "#happenings/statements/send-due-statements";
import { sendOfficeMail } from "#happenings/mail/office-mail";
import type { OpenDesk } from "./open-desk.ts";
import { readWords } from "#happenings/documents/read-words";
import { runDayAtItsHour } from "#happenings/cases/run-day-at-its-hour";
import { dropVisitsStoppedElsewhere } from "#happenings/work/stopped-visits";

const lettersMax = 200;
const wordsMsMax = 50_000;
const everyMinute = "* * * * *";

/**
 * Works the office's jobs in the background: the daily run at its hour, changed ladders, visits that something stands against
 * since, watched folders and reports as they come due, letters and mail as they are written down, and the words of documents.
 */
export async function workJobs(desk: OpenDesk) {
  const runner = await run({
    connectionString: desk.databaseUrl,
    concurrency: 2,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => (level === "error" ? log.error(message) : undefined)),
    taskList: {
      "run-day-at-its-hour": async () => runDayAtItsHour(desk),
      "decide-changed-ladders": async () => decideChangedLadders(desk),
      "drop-stopped-visits": async () => void (await dropVisitsStoppedElsewhere(desk)),
      "make-sheet-at-closing": async () => void (await makeSheetsAtClosing(desk)),
      "look-into-folders": async () => lookIntoDueFolders(desk),
      "hand-over-letters": async () => {
        await handOverLetters(desk, { max: lettersMax });
        await sendLetters(desk, { max: lettersMax });
      },
      "send-due-statements": async () => sendDueStatements(desk),
      "mail-due-reports": async () => void (await mailDueReports(desk)),
      "send-office-mail": async () => void (await sendOfficeMail(desk)),
      "read-words-of-documents": async () => void (await readWords(desk, { msMax: wordsMsMax })),
    },
    parsedCronItems: parseCronItems([
      { task: "run-day-at-its-hour", match: everyMinute, options: { jobKey: "run-day", queueName: "day" } },
      { task: "decide-changed-ladders", match: everyMinute, options: { jobKey: "change-ladders", queueName: "day" } },
      { task: "drop-stopped-visits", match: everyMinute, options: { jobKey: "drop-visits", queueName: "visits" } },
      { task: "make-sheet-at-closing", match: everyMinute, options: { jobKey: "make-sheet", queueName: "day" } },
      { task: "look-into-folders", match: everyMinute, options: { jobKey: "look-into-folders", queueName: "folders" } },
      { task: "hand-over-letters", match: everyMinute, options: { jobKey: "hand-over-letters", queueName: "day" } },
      { task: "send-due-statements", match: everyMinute, options: { jobKey: "send-statements", queueName: "day" } },
      { task: "mail-due-reports", match: everyMinute, options: { jobKey: "mail-due-reports", queueName: "reports" } },
      { task: "send-office-mail", match: everyMinute, options: { jobKey: "send-office-mail", queueName: "mail" } },
      {
        ...{ task: "read-words-of-documents", match: everyMinute },
        options: { jobKey: "read-words-of-documents", queueName: "documents" },
      },
    ]),
  });
  return { stop: () => runner.stop() };
}
