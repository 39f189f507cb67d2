import { openDatabase } from "#platform/database";
import { agedBook } from "#ledger/aging/store";
import { sql } from "kysely";
import { readAging } from "#happenings/money/read-aging";
import pg from "pg";
const db = openDatabase(process.argv[2]!);
const on = Temporal.PlainDate.from("2026-11-20");
const orig = pg.Client.prototype.query as any; let grabbed: any[] = [];
(pg.Client.prototype as any).query = function (...a: any[]) { if (typeof a[0]==="string" && a[0].includes("merged")) grabbed=[a[0],a[1]]; return orig.apply(this,a); };
await readAging(db.queries,{on,knownAt:null,by:"debtor",creditorIds:null});
const c = new pg.Client({connectionString: process.argv[2]}); await c.connect();
await c.query("set jit=off");
console.log(grabbed[0].replace(/\s+/g," "));
for (const _ of [1]) { const r = await c.query("explain (analyze, buffers, settings) "+grabbed[0], grabbed[1]); console.log(r.rows.map(x=>x["QUERY PLAN"]).join("\n")); }
await c.end(); await db.close();
