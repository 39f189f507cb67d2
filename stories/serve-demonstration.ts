import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { answerer } from "#happenings/answering/answer";
import { loadDemonstration } from "#happenings/demonstration/load-demonstration";
import { runDay } from "#happenings/cases/run-day";
import { openDesk } from "#happenings/desk/open-desk";
import { operations } from "#happenings/answering/operations";
import { buildWeb } from "#platform/build-web";
import { handClock, type Clock } from "#platform/clock";
import { cloneDatabase, fillTemplateOnce } from "#platform/test-server";
import { webApp } from "#platform/web";
import { listen, serveDesk } from "#platform/web-server";

// Serves the demonstration book as it is on a day of one's choosing, for the stories in a browser: what may be done to
// whom depends on the hour and on the day of the week, and these are to tell the same at whatever hour they are run.
//   node stories/serve-demonstration.ts --at 2026-03-04T16:00:00Z --data FOLDER --port 4400
const { values } = parseArgs({
  options: { at: { type: "string" }, data: { type: "string" }, port: { type: "string" } },
});
const { at, data, port } = values;
if (at === undefined || data === undefined || port === undefined) throw new Error("Give --at, --data and --port.");

const stopped = Promise.withResolvers<void>();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopped.resolve());
const startsAt = Temporal.Instant.from(at);
const testFolder = process.env["DUNLIN_TEST_FOLDER"];
// By hand it is lived where it is served; within a run of tests once for all that serve it, and each has a copy.
const copy = testFolder === undefined ? undefined : await copyOfLived(testFolder, data);
if (copy === undefined) await live(data);
const clock = clockFrom(startsAt);
const desk = await openDesk(data, { clock, url: copy?.url });
try {
  await buildWeb();
  const app = webApp(operations(desk, { secureCookies: false }), answerer(desk));
  app.get("/healthz", (context) => context.text("ok"));
  // A story goes on to another day by it.
  app.post("/clock", async (context) => {
    clock.set(Temporal.Instant.from(await context.req.text()));
    return context.text("ok");
  });
  serveDesk(app);
  const server = await listen(app, { host: "localhost", port: Number(port) });
  await stopped.promise;
  await server.close();
} finally {
  await desk.close();
  await copy?.drop();
}

/** Lives the demonstration up to the instant from which it is served, its day's run included. */
async function live(folder: string, url?: string): Promise<void> {
  const desk = await openDesk(folder, { clock: handClock(startsAt), url });
  try {
    await loadDemonstration(desk);
    await runDay(desk, { dryRun: false, loginId: null });
  } finally {
    await desk.close();
  }
}

async function copyOfLived(within: string, folder: string) {
  const name = `demonstration_${startsAt.epochMilliseconds}`;
  const lived = join(within, name);
  await fillTemplateOnce(name, async (url) => {
    rmSync(lived, { recursive: true, force: true });
    await live(lived, url);
  });
  cpSync(lived, folder, { recursive: true });
  return cloneDatabase(name);
}

/** A clock that goes on from an instant as fast as any other, and can be set to another one. */
function clockFrom(start: Temporal.Instant): Clock & { readonly set: (instant: Temporal.Instant) => void } {
  let [from, begun] = [start, performance.now()];
  return {
    now: () => from.add({ milliseconds: Math.floor(performance.now() - begun) }),
    set: (instant) => void ([from, begun] = [instant, performance.now()]),
  };
}
