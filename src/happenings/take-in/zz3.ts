import pg from "pg";
const c = new pg.Client({ connectionString: process.env["DUNLIN_TEST_DATABASE"] });
await c.connect();
const m = new Map<string, number>();
let stop = false;
process.on("SIGTERM", () => {
  stop = true;
});
while (!stop) {
  const { rows } = await c.query(
    "select left(regexp_replace(query,'\\s+',' ','g'),110) q, state, wait_event_type w from pg_stat_activity where datname like 'test_%' and pid<>pg_backend_pid()",
  );
  for (const r of rows) {
    const k = (r.state === "active" ? (r.w ?? "cpu") : r.state) + " | " + r.q;
    m.set(k, (m.get(k) ?? 0) + 1);
  }
  await new Promise((r) => setTimeout(r, 20));
}
for (const [k, v] of [...m].sort((a, b) => b[1] - a[1]).slice(0, 25)) console.log(v, k);
await c.end();
