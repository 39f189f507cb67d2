import { openSmallBook } from "#happenings/small-book";
import { takeInFiles } from "#happenings/take-in-files";
const book = await openSmallBook();
book.clock.set(Temporal.Instant.from("2026-11-23T12:00:00Z"));
let peak = 0;
const timer = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 100);
for (let i = 0; i < 1; i++) {
  const t = performance.now();
  const r = await takeInFiles(book.desk, {
    files: [{ name: "p.csv", path: process.argv[2]! }],
    how: { preset: "generic" },
    creditor: "Big",
    loginId: null,
  });
  if (!r.ok) {
    console.log(r);
    continue;
  }
  const { rejected, sample, ...x } = r.value;
  console.log(
    performance.now() - t,
    JSON.stringify(x),
    rejected.length,
    rejected.slice(0, 3),
    Math.round(peak / 1e6) + " MB",
  );
}
clearInterval(timer);
await book.close();
