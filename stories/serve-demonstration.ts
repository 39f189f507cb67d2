import { parseArgs } from "node:util";
import { answerer } from "#happenings/answering/answer";
import { loadDemonstration } from "#happenings/demonstration/load-demonstration";
import { runDay } from "#happenings/cases/run-day";
import { openDesk } from "#happenings/desk/open-desk";
import { operations } from "#happenings/answering/operations";
import { buildWeb } from "#platform/build-web";
import type { Clock } from "#platform/clock";
import { cloneDatabase } from "#platform/test-server";
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
const clock = clockFrom(Temporal.Instant.from(at));
// Within a run of tests the database is one of theirs.
const database = process.env["DUNLIN_TEST_DATABASE"] === undefined ? undefined : await cloneDatabase();
const desk = await openDesk(data, { clock, url: database?.url });
try {
  await Promise.all([buildWeb(), loadDemonstration(desk)]);
  await runDay(desk, { dryRun: false, loginId: null });
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
  await database?.drop();
}

/** A clock that goes on from an instant as fast as any other, and can be set to another one. */
function clockFrom(start: Temporal.Instant): Clock & { readonly set: (instant: Temporal.Instant) => void } {
  let [from, begun] = [start, performance.now()];
  return {
    now: () => from.add({ milliseconds: Math.floor(performance.now() - begun) }),
    set: (instant) => void ([from, begun] = [instant, performance.now()]),
  };
}
