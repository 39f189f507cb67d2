import { parseArgs } from "node:util";
import { answerer } from "#happenings/answering/answer";
import { operations } from "#happenings/answering/operations";
import { openDesk } from "#happenings/desk/open-desk";
import { webApp } from "#platform/web";
import { listen } from "#platform/web-server";

// Serves the desk of a database as one process of several, at an instant that stands still: what may be done to whom depends
// on the hour, and a story tells the same at whatever hour it is run. Says at which port, and ends with its input.
//   node stories/serve-beside.ts --at 2026-03-04T16:00:00Z --data FOLDER --url postgres://…
const { values } = parseArgs({
  options: { at: { type: "string" }, data: { type: "string" }, url: { type: "string" } },
});
const { at, data, url } = values;
if (at === undefined || data === undefined || url === undefined) throw new Error("Give --at, --data and --url.");

const now = Temporal.Instant.from(at);
const desk = await openDesk(data, { clock: { now: () => now }, url });
const app = webApp(operations(desk, { secureCookies: false }), answerer(desk));
const server = await listen(app, { host: "127.0.0.1", port: 0 });
console.log(server.port);
process.stdin.resume().once("end", async () => {
  await server.close();
  await desk.close();
});
