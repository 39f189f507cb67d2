import { sql } from "kysely";
import { buildWeb } from "#platform/build-web";
import { log } from "#platform/log";
import { progressLine } from "#platform/progress-line";
import { Trouble } from "#platform/trouble";
import { webApp } from "#platform/web";
import { listen, serveDesk, type Listening } from "#platform/web-server";
import { answerer } from "#happenings/answering/answer";
import { fillHistory } from "#happenings/demonstration/history/fill-history";
import { planHistory } from "#happenings/demonstration/history/plan-history";
import { loadDemonstration } from "#happenings/demonstration/load-demonstration";
import { demonstrationSignIns, hasDemonstrationSignIns } from "#happenings/demonstration/sign-ins";
import { ensureAdministrator } from "./ensure-administrator.ts";
import { openDesk, type OpenDesk } from "./open-desk.ts";
import { operations } from "#happenings/answering/operations";
import { workJobs } from "./work-jobs.ts";

/** As many debtors as the history has beside the small book of the first minute, two thousand together. */
const historyDebtors = 1_956;

type Start = Listening & {
  readonly isLocal: boolean;
  readonly web: boolean;
  readonly jobs: boolean;
  readonly demo: boolean;
};

/** Starts the desk, and resolves when it has been told to stop and has stopped all that it started. */
export async function startDesk(dataFolder: string, start: Start): Promise<void> {
  const stopped = Promise.withResolvers<void>();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopped.resolve());
  const desk = await openDesk(dataFolder);
  try {
    await prepare(desk, start);
    const web = start.web ? await serve(desk, start) : undefined;
    const stopping = new AbortController();
    const working = start.jobs ? fillThenWork(desk, stopping.signal) : undefined;
    await stopped.promise;
    log.info("Stopping …");
    stopping.abort();
    await web?.stop();
    await (await working)?.stop();
  } finally {
    await desk.close();
  }
}

/** The office's jobs begin when the older history of a demonstration is filled: its days are over before today's run. */
async function fillThenWork(desk: OpenDesk, stopping: AbortSignal) {
  const progress = progressLine("Filling the demonstration's older history");
  try {
    await fillHistory(desk, {
      progress: ({ days, ofDays }) => progress(days / ofDays),
      isStopped: () => stopping.aborted,
    });
  } catch (error) {
    log.error("The demonstration's older history was not filled; the next start goes on with it", error);
  }
  return stopping.aborted ? undefined : await workJobs(desk);
}

async function prepare(desk: OpenDesk, { demo, isLocal }: Start): Promise<void> {
  if (demo && isLocal && (await isEmpty(desk))) {
    log.info("The book is empty: loading a demonstration book …");
    await planHistory(desk, {
      debtors: historyDebtors,
      today: desk.clock.now().toZonedDateTimeISO("America/New_York").toPlainDate(),
    });
    await loadDemonstration(desk);
  }
  if (!isLocal && (await hasDemonstrationSignIns(desk))) {
    throw new Trouble(
      "This book has the demonstration sign-ins, which everybody knows: it is not served over a network.",
    );
  }
  await ensureAdministrator(desk);
}

async function isEmpty(desk: OpenDesk): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`
    select exists (select from debtor) or exists (select from login) as used`.execute(desk.database.queries);
  return rows[0]?.used === false;
}

async function serve(desk: OpenDesk, start: Start) {
  if (await buildWeb()) log.info("The desk was built.");
  const app = webApp(operations(desk, { secureCookies: !start.isLocal }), answerer(desk));
  app.get("/healthz", (context) => context.text("ok"));
  app.get("/readyz", async (context) => {
    await sql`select 1`.execute(desk.database.queries);
    return context.text("ready");
  });
  serveDesk(app);
  const { port, close } = await listen(app, start);
  log.info(`\nDunlin is at ${start.tls === undefined ? "http" : "https"}://${start.host}:${port}\n`);
  if (await hasDemonstrationSignIns(desk)) log.info(demonstrationSignIns());
  return { stop: close };
}
