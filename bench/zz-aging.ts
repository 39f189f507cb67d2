import { readAging } from "#happenings/money/read-aging";
import { openDatabase } from "#platform/database";
const db = openDatabase(process.argv[2]!);
const on = Temporal.PlainDate.from("2026-11-20");
for (const [d, by] of [[0,"debtor"],[30,"debtor"],[0,"account"],[0,"creditor"]] as const) for (let i=0;i<3;i++) { const s=performance.now(); const r = await readAging(db.queries,{on:on.subtract({days:d}),knownAt:null,by,creditorIds:null}); console.log(d, by, r[0]!.rows.length, r[0]!.total, (performance.now()-s).toFixed(0)); }
await db.close();
