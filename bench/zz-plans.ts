import { onServer, copyDatabase, settle } from "./databases.ts";
import { runDay } from "#happenings/cases/run-day";
import { bookDay, openBenchDesk } from "./bench-desk.ts";
import { quietDay } from "./measure-day.ts";
const [server, from] = [process.argv[2]!, process.argv[3]!];
await using copy = await copyDatabase(server, { url: from } as any);
await settle(copy.url);
const name = new URL(copy.url).pathname.slice(1);
await onServer(server, async (c) => { for (const [k,v] of [["session_preload_libraries","auto_explain"],["auto_explain.log_min_duration","0"],["auto_explain.log_analyze","on"],["auto_explain.log_level","warning"],["auto_explain.log_nested_statements","on"]]) await c.query(`alter database ${name} set ${k} = '${v}'`).catch(e=>console.log(String(e))); });
{ await using desk = await openBenchDesk(copy.url, { daysLater: 3 }); 
await onServer(copy.url, c=>c.query("update collection_case set next_on = next_on+2000 where (debtor_id,case_id) not in (select debtor_id,case_id from collection_case order by case_id::text desc limit 1500)"));
await runDay(desk, { on: bookDay.add({ days: 3 }), dryRun: false, loginId: null }); }
if (process.argv[4]) console.log(await quietDay(copy as any, 200));
