import { sql } from "kysely";
import { buildWeb } from "#platform/build-web";
import { log } from "#platform/log";
import { Trouble } from "#platform/trouble";
import { webApp } from "#platform/web";
import { listen, serveDesk, type Listening } from "#platform/web-server";
import { answerer } from "#happenings/answering/answer";
import { loadDemonstration } from "#happenings/demonstration/load-demonstration";
import { demonstrationSignIns, hasDemonstrationSignIns } from "#happenings/demonstration/sign-ins";
import { ensureAdministrator } from "./ensure-administrator.ts";
import { openDesk, type OpenDesk } from "./open-desk.ts";
import { operations } from "#happenings/answering/operations";
import { workJobs } from "./work-jobs.ts";

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
    const parts = [start.web ? await serve(desk, start) : undefined, start.jobs ? await workJobs(desk) : undefined];
    await stopped.promise;
    log.info("Stopping …");
    for (const part of parts) await part?.stop();
  } finally {
    await desk.close();
  }
}

async function prepare(desk: OpenDesk, { demo, isLocal }: Start): Promise<void> {
  if (demo && isLocal && (await isEmpty(desk))) {
    log.info("The book is empty: loading a demonstration book …");
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
