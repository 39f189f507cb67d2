import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readRoots, rootLine, type Root } from "#evidence/root";
import { rootBefore } from "#evidence/chains/store";
import type { Queries } from "#platform/database";

type Moment = { readonly on: Temporal.PlainDate; readonly at: Temporal.Instant };

function placeOf(dataFolder: string): string {
  return join(dataFolder, "evidence", "roots.jsonl");
}

/**
 * Writes the root over all timelines outside the database, once a day: what was recorded before `at`, which is chosen
 * so that no transaction of before is still open. Whoever copies the file elsewhere can prove that nothing was cut.
 */
export async function writeDailyRoot(tx: Queries, dataFolder: string, { on, at }: Moment): Promise<Root> {
  const place = placeOf(dataFolder);
  const written = existsSync(place) ? readRoots(readFileSync(place, "utf8")).roots : [];
  const already = written.find((root) => root.on.equals(on));
  if (already !== undefined) return already;
  const root = { on, at, ...(await rootBefore(tx, at)) };
  mkdirSync(join(dataFolder, "evidence"), { recursive: true, mode: 0o700 });
  appendFileSync(place, rootLine(root), { mode: 0o600 });
  return root;
}

export type RootsVerified = { readonly roots: number; readonly breaches: readonly string[] };

/** Compares the newest roots that were written with the timelines as they are. A breach is a sentence. */
export async function verifyRoots(tx: Queries, dataFolder: string, { newest = 7 } = {}): Promise<RootsVerified> {
  const place = placeOf(dataFolder);
  if (!existsSync(place)) return { roots: 0, breaches: [] };
  const { roots, unreadable } = readRoots(readFileSync(place, "utf8"));
  const breaches = unreadable.map((line) => `Line ${line} of the daily roots cannot be read.`);
  const looked = roots.slice(-newest);
  for (const { on, at, debtors, root } of looked) {
    const found = await rootBefore(tx, at);
    if (found.root === root && found.debtors === debtors) continue;
    breaches.push(
      `The timelines are not what they were on ${on}: ${found.debtors} of ${debtors} were found, with another root.`,
    );
  }
  return { roots: looked.length, breaches };
}
