import { writeFileSync } from "node:fs";
import { takeInBook } from "./measure-import.ts";
import { settle } from "./databases.ts";
const [server, n] = [process.argv[2]!, Number(process.argv[3])];
const r = await takeInBook({ server, folder: "/tmp/perf" }, n);
console.log(r.seconds, r.memoryMax / 2 ** 20);
await settle(r.book.url);
writeFileSync(`/tmp/perf/book-${n}.url`, r.book.url);
