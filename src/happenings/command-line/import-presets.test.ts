import { strict as assert } from "node:assert";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { openOffice } from "#access/store";
import { presets } from "#intake/presets";
import { readArguments } from "#platform/command";
import { projectFolder } from "#platform/project-folder";
import { openEmptyDesk } from "#happenings/testing/empty-desk";
import type { OpenDesk } from "#happenings/desk/open-desk";
import { aging } from "./aging.ts";
import type { DeskCommand } from "./desk-command.ts";
import { importCommand } from "./import.ts";
import { verifyCommand } from "./verify.ts";

const folder = join(projectFolder, "examples/presets");
const now = Temporal.Instant.from("2026-11-20T12:00:00Z");

const plain = { owed: "46736.30", memos: "50.00", payments: "0.00" };

/** What is open and on account after a preset's own files were taken in, where it is not what all of them say. */
const others: Readonly<Record<string, typeof plain | null>> = {
  iif: { ...plain, payments: "120.00" },
  "qbo-json": { owed: "46636.30", memos: "50.00", payments: "20.00" },
  lockstep: { owed: "46626.30", memos: "40.00", payments: "20.00" },
  "ibm-ar": { ...plain, owed: "35646.15" },
  "goldmine-contacts": null,
  "quickbooks-customer-contacts": null,
};

const prefixes: Readonly<Record<string, string>> = { "goldmine-contacts": "goldmine-" };

/** The files of a preset: those of its name, without the ones that have faults, or are in another language. */
function filesOf(preset: string): string[] {
  const prefix = prefixes[preset] ?? preset;
  const own = readdirSync(folder).filter((name) => name.startsWith(prefix) && !name.includes("-faults."));
  const alone = own.filter((name) => name.slice(prefix.length).startsWith("."));
  return (alone.length > 0 ? alone : own).map((name) => join(folder, name));
}

/** Each preset has a desk of its own: the same invoices of another creditor would be refused. */
async function withDesk(work: (desk: OpenDesk) => Promise<void>): Promise<void> {
  const { desk, close } = await openEmptyDesk(now);
  await openOffice(desk.database.queries, { name: "The office", zone: "UTC", dayRunAt: "06:00" }, now);
  await work({ ...desk, databaseUrl: "", close }).finally(close);
}

async function run(desk: OpenDesk, command: DeskCommand, words: readonly string[]) {
  const answer = await command.run(desk, readArguments(command, words));
  assert.ok(answer !== undefined);
  assert.equal(answer.because, undefined, answer.text);
  return answer.json;
}

type Aged = { total: string; credits: { memos: string; payments: string } };

describe("dunlin import takes the project's own files", { concurrency: 2 }, () => {
  for (const preset of Object.keys(presets)) {
    test(`of ${preset} in whole, into a book that ages to what they say and in which nothing is wrong`, () =>
      withDesk(async (desk) => {
        await run(desk, importCommand, [...filesOf(preset), "--preset", preset]);
        const [aged] = (await run(desk, aging, [])) as Aged[];
        const { total: owed, credits } = aged ?? {};
        const expected = others[preset] === undefined ? plain : others[preset];
        assert.deepEqual(aged && { owed, memos: credits?.memos, payments: credits?.payments }, expected ?? undefined);
        await run(desk, verifyCommand, []);
      }));
  }
});
