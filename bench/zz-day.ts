import { runDay } from "#happenings/cases/run-day";
import { bookDay, openBenchDesk } from "./bench-desk.ts";
import { copyDatabase, onServer, settle } from "./databases.ts";
import { quietDay } from "./measure-day.ts";
import pg from "pg";
const [server, from] = [process.argv[2]!, process.argv[3]!];
await using copy = await copyDatabase(server, { url: from } as any);
await settle(copy.url);
const spent = new Map<string, [number, number]>();
const orig = pg.Client.prototype.query as any;
(pg.Client.prototype as any).query = function (...a: any[]) {
  const text = (typeof a[0] === "string" ? a[0] : (a[0]?.text ?? "copy")).replace(/\s+/g, " ").slice(0, 90); const s = performance.now();
  const done = () => { const [n, t] = spent.get(text) ?? [0, 0]; spent.set(text, [n + 1, t + performance.now() - s]); };
  if (typeof a.at(-1) === "function") { const cb = a.pop(); return orig.call(this, ...a, (...r: any[]) => { done(); cb(...r); }); }
  const p = orig.apply(this, a); if (p?.then) return p.then((r: any) => { done(); return r; }); p?.on?.("finish", done); return p;
};
const show = (s: string) => { console.log(s); for (const [k, [n, t]] of [...spent].sort((a, b) => b[1][1] - a[1][1]).slice(0, 22)) console.log(`${t.toFixed(0).padStart(7)} ms ${String(n).padStart(5)} ${k}`); spent.clear(); };
{
  await using desk = await openBenchDesk(copy.url, { daysLater: 3 });
  const s = performance.now();
  console.log(await runDay(desk, { on: bookDay.add({ days: 3 }), dryRun: false, loginId: null }), performance.now() - s);
}
show("full");
console.log(await quietDay(copy as any, 200)); show("quiet");
