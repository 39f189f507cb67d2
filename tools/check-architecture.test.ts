import { strict as assert } from "node:assert";
import { test } from "node:test";
import { modules } from "../architecture.ts";
import { fileFindings, orderFindings } from "./check-architecture.ts";

// A rule that has never been seen to fail is not a rule: each one is broken here on purpose.
// prettier-ignore
const broken = [
  ["src/ledger/invoice.ts",  `import type { Task } from "#work/task";`,        `"ledger" uses "work"`],
  ["src/ledger/invoice.ts",  `import { database } from "#platform/database";`, `"ledger" uses "platform"`],
  ["src/ledger/invoice.ts",  `export { type Task } from "#work/task";`,        `"ledger" uses "work"`],
  ["src/ledger/invoice.ts",  `import { readFileSync } from "node:fs";`,        `A pure file may not import "node:fs"`],
  ["src/ledger/invoice.ts",  `import { Pool } from "pg";`,                     `A pure file may not import "pg"`],
  ["src/ledger/invoice.ts",  `import { loadInvoice } from "./store.ts";`,      `A pure file may not import "./store.ts"`],
  ["src/law/us/invoice.ts",  `import { loadInvoice } from "#law/store";`,      `into the edge of "law"`],
  ["src/law/invoice.ts",     `import { loadInvoice } from "./us/store.ts";`,   `A pure file may not import "./us/store.ts"`],
  ["src/ledger/invoice.ts",  `import { addInvoice } from "./commands.ts";`,    `A pure file may not import "./commands.ts"`],
  ["src/ledger/aging-store.ts", `import { sql } from "kysely";`,               `A pure file may not import "kysely"`],
  ["src/ledger/invoice.ts",  `const today = Temporal.Now.plainDateISO();`,     `A pure file may not use Temporal.Now`],
  ["src/ledger/invoice.ts",  `const now = new Date();`,                        `A pure file may not use new Date`],
  ["src/ledger/invoice.ts",  `const lot = Math.random();`,                     `A pure file may not use Math.random`],
  ["src/ledger/invoice.ts",  `const zone = process.env["TZ"];`,                `A pure file may not use process.env`],
  ["src/ledger/invoice.ts",  `const page = await globalThis.fetch(url);`,      `A pure file may not use fetch`],
  ["src/ledger/invoice.ts",  "const line = `at ${Date.now()}`;",               `A pure file may not use Date.now`],
  ["src/ledger/invoice.ts",  `console.log(1);`,                                `A pure file may not use console`],
  ["src/ledger/invoice.ts",  `import { add } from "../money/money.ts";`,       `imported as "#module/file"`],
  ["src/ledger/invoice.ts",  `const rates = await import("../rates.ts");`,     `imported as "#module/file"`],
  ["src/ledger/invoice.ts",  `import { ageBand } from "#ledger/aging";`,       `Write it as "./aging.ts"`],
  ["src/ledger/invoice.ts",  `export default function invoice() {}`,           `default export`],
  ["src/ledger/invoice.ts",  `export { invoice as default };`,                 `default export`],
  ["src/ledger/invoice.ts",  `export * from "./aging.ts";`,                    `exports all of another file`],
  ["src/ledger/index.ts",    ``,                                               `It is a barrel`],
  ["src/ledger/routes.ts",   `import { Pool } from "pg";`,                     `A routes.ts may not import "pg"`],
  ["src/ledger/store.ts",    `import { sql } from "kysely-other";`,            `A store.ts may not import "kysely-other"`],
  ["src/promises/routes.ts", `import { loadInvoice } from "#ledger/store";`,   `into the edge of "ledger"`],
  ["src/platform/log.ts",    `import { age } from "#ledger/aging";`,           `"platform" uses "ledger"`],
  ["src/helpers/misc.ts",    ``,                                               `"helpers" is not a module`],
  ["src/start.ts",           ``,                                               `outside every module`],
  ["src/main.ts",            `import { age } from "#ledger/aging";`,           `src/main.ts may not import "#ledger/aging"`],
  ["src/main.ts",            `import { Pool } from "pg";`,                     `src/main.ts may not import "pg"`],
] as const;

for (const [path, source, sentence] of broken) {
  test(`${path} may not say: ${source || "anything at all"}`, () => {
    assert.ok(fileFindings({ path, source }).some((finding) => finding.includes(sentence)));
  });
}

test("a module may not use one that is listed below it, nor itself", () => {
  assert.equal(orderFindings({ ledger: ["work"], work: ["work"] }).length, 2);
});

// prettier-ignore
const sound = [
  ["src/ledger/invoice.ts",       `import {\n  add,\n  money,\n} from "#money/money";\nimport { age } from "./aging.ts";`],
  ["src/ledger/invoice.ts",       `// Nothing here asks Date.now.\nconst words = "process.env"; prefetch(newDate);`],
  ["src/ledger/invoice.ts",       `/** A new Date is not asked for; console.log neither. */\nclass DateRange {}\nnew DateRange();`],
  ["src/ledger/store.ts",         `import { sql } from "kysely";\nimport type { Invoice } from "./invoice.ts";`],
  ["src/ledger/store.ts",         `import { jsonArrayFrom } from "kysely/helpers/postgres";`],
  ["src/ledger/routes.ts",        `import { loadInvoice } from "./store.ts";\nimport { problem } from "#platform/problem";`],
  ["src/ledger/invoice.test.ts",  `import { test } from "node:test";\nimport { add } from "../money/money.ts";`],
  ["src/parties/phone.ts",        `import { parsePhoneNumber } from "libphonenumber-js/max";`],
  ["src/law/us/regulation-f/x.ts", `import { apply } from "#law/rule";\nimport { y } from "./y.ts";`],
  ["src/happenings/wiring.ts",    `import { lockDuePromises } from "#promises/store";\nimport { routes } from "./routes.ts";`],
  ["src/platform/database.ts",    `import { Pool } from "pg";\nconst now = new Date();`],
  ["src/money/currency.ts",       `export type Currency = "EUR" | "USD";`],
  ["src/main.ts",                 `import { serve } from "#platform/http";\nimport { commands } from "#law/commands";`],
  ["src/main.ts",                 `import { wire } from "#happenings/wiring";\nconsole.log(process.argv);`],
] as const;

for (const [path, source] of sound) {
  test(`${path} may say: ${source}`, () => assert.deepEqual(fileFindings({ path, source }), []));
}

test("the desk's own architecture is in order", () => assert.deepEqual(orderFindings(modules), []));
