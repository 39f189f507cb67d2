import { takeInBook } from "./measure-import.ts";
import { settle } from "./databases.ts";
import { takeInFiles } from "#happenings/book/take-in-files";
import { openBenchDesk } from "./bench-desk.ts";
import { writeFileSync } from "node:fs";
import pg from "pg";
const spent = new Map<string, [number, number]>();
const orig = pg.Client.prototype.query as any;
(pg.Client.prototype as any).query = function (...a: any[]) {
  const text = (typeof a[0] === "string" ? a[0] : (a[0]?.text ?? "copy")).replace(/\s+/g, " ").slice(0, 90); const s = performance.now();
  const done = () => { const [n, t] = spent.get(text) ?? [0, 0]; spent.set(text, [n + 1, t + performance.now() - s]); };
  if (typeof a.at(-1) === "function") { const cb = a.pop(); return orig.call(this, ...a, (...r: any[]) => { done(); cb(...r); }); }
  const p = orig.apply(this, a); if (p?.then) return p.then((r: any) => { done(); return r; }); p?.on?.("finish", done); return p;
};
const show = (s: string) => { console.log(s); for (const [k, [n, t]] of [...spent].sort((a, b) => b[1][1] - a[1][1]).slice(0, 28)) console.log(`${t.toFixed(0).padStart(7)} ms ${String(n).padStart(5)} ${k}`); spent.clear(); };
const [server, n] = [process.argv[2]!, Number(process.argv[3])];
const r = await takeInBook({ server, folder: "/tmp/perf" }, n);
show(`first ${r.seconds} ${r.memoryMax / 2 ** 20}`);
await settle(r.book.url); spent.clear();
writeFileSync(`/tmp/perf/book-${n}.url`, r.book.url);
{ await using desk = await openBenchDesk(r.book.url); const s = performance.now();
await takeInFiles(desk, { files: [{ name: "book.csv", path: r.file }], how: { preset: "generic" }, loginId: null });
show(`again ${performance.now() - s}`); }
import { measureScreen } from "./measure-screen.ts";
import { measureAging } from "./measure-aging.ts";
spent.clear();
console.log(await measureAging(r.book));
console.log(await measureScreen(r.book)); show("screen");
