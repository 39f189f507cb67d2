import { strict as assert } from "node:assert";
import { test } from "node:test";
import { webFindings } from "./check-web-imports.ts";

// prettier-ignore
const broken = [
  ["web/src/ledger/account.tsx", `import { add } from "#money/money";`,                "only through web/src/client.ts"],
  ["web/src/ledger/account.tsx", `import type { Money } from "#money/money";`,         "only through web/src/client.ts"],
  ["web/src/ledger/account.tsx", `import { add } from "../../../src/money/money.ts";`, "only through web/src/client.ts"],
  ["web/src/main.tsx",           `import { modules } from "../../architecture.ts";`,   "only through web/src/client.ts"],
  ["web/src/main.tsx",           `const money = await import("../../src/money.ts");`,  "only through web/src/client.ts"],
  ["web/src/main.tsx",           `import { add } from "/src/money/money.ts";`,         "only through web/src/client.ts"],
  ["web/src/main.tsx",           `import { readFileSync } from "node:fs";`,            "only through web/src/client.ts"],
  ["web/src/main.tsx",           `export default function Main() {}`,                  "default export"],
  ["web/src/ui/parts.ts",        `export * from "./button.tsx";`,                      "exports all of another file"],
] as const;

for (const [path, source, sentence] of broken) {
  test(`${path} may not say: ${source}`, () => {
    assert.ok(webFindings({ path, source }).some((finding) => finding.includes(sentence)));
  });
}

// prettier-ignore
const sound = [
  ["web/src/stories/running-desk.ts", `import { spawn } from "node:child_process";`],
  ["web/src/ledger/account.tsx",       `import { getAccount } from "../client.ts";\nimport { Button } from "../ui/button.tsx";`],
  ["web/src/main.tsx",                 `import { createRoot } from "react-dom/client";\nimport "./main.css";`],
  ["web/src/stories/promises.e2e.ts",  `import { Desk } from "../../../stories/desk.ts";`],
] as const;

for (const [path, source] of sound) {
  test(`${path} may say: ${source}`, () => assert.deepEqual(webFindings({ path, source }), []));
}
