import { strict as assert } from "node:assert";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { openDatabase } from "#platform/database";
import { cloneDatabase } from "#platform/test-server";
import { collectFor, debtorOf, takeIn } from "./book.ts";
import { Client } from "./client.ts";
import { password, setUpOffice } from "./desk.ts";

const book = `
  customer_number  customer_name  kind    invoice_number  invoice_date  due_date    amount  phone         address1   city      state  zip
  C-1              Carol Dane     person  INV-1           2026-01-01    2026-01-20  120.00  614-555-0103  3 Main St  Columbus  OH     43215
  C-2              Carol A. Dane  person  INV-2           2026-01-01    2026-01-20  80.00   614-555-0103  3 Main St  Columbus  OH     43215
`;
const at = "2026-03-04T16:00:00Z";
/** So many calls may be placed about a debt in seven days (12 CFR 1006.14(b)(2)(i)(A)). */
const lawful = 7;
const asked = 200;

/** One office that two processes serve, each over its own port, with a login for each of some roles. */
async function openOfficeOfTwo() {
  const [clone, data] = [await cloneDatabase(), mkdtempSync(join(tmpdir(), "dunlin-two-"))];
  const database = openDatabase(clone.url);
  const now = Temporal.Instant.from(at);
  const running = { database, clock: { now: () => now } };
  await setUpOffice(running);
  const first = await serve(clone.url, data);
  const second = await serve(clone.url, data);
  const as = (role: string) => Client.signIn(first.url, { username: role, password });
  const close = async () => {
    await Promise.all([first, second].map((one) => one.stop()));
    await database.close();
    await clone.drop();
    rmSync(data, { recursive: true });
  };
  return { running, as, urls: [first.url, second.url] as const, [Symbol.asyncDispose]: close };
}

async function serve(url: string, data: string) {
  const script = join(import.meta.dirname, "serve-beside.ts");
  const child = spawn(process.execPath, [script, "--at", at, "--data", data, "--url", url]);
  let wrong = "";
  child.stderr.on("data", (chunk: Buffer) => void (wrong += chunk.toString()));
  const ended = once(child, "exit");
  const [said] = await Promise.race([once(child.stdout, "data"), ended.then(() => assert.fail(wrong))]);
  const stop = async () => {
    child.stdin.end();
    assert.deepEqual(await ended, [0, null], wrong);
  };
  return { url: `http://127.0.0.1:${Number(said)}`, stop };
}

test("asked two hundred times at the same instant through two processes, the gate gives the calls that the law leaves, and no more", async () => {
  await using office = await openOfficeOfTwo();
  const carol = await takeInBook(office);
  const call = { act: "call", pointId: carol.phoneId, accountIds: [carol.accountId] };
  const answers = await askAll(office.urls, () => ({ path: `${carol.at}/permits`, body: call }));
  assert.deepEqual(counted(answers), { 200: lawful, 422: asked - lawful });
  assert.deepEqual([...new Set(answers.flatMap(({ json }) => json.refusal ?? []))], ["the_law_stops_it"]);
});

test("a person who is two debtors is called no oftener, whichever of the two is asked for, at either process", async () => {
  await using office = await openOfficeOfTwo();
  const carol = await takeInBook(office);
  const supervisor = await office.as("supervisor");
  const { debtorId } = await debtorOf(supervisor, "C-2");
  const merged = await supervisor.post(`/debtors/${debtorId}/merge`, { into: carol.debtorId, because: "One person." });
  assert.equal(merged.status, 200, JSON.stringify(merged.json));
  const call = { act: "call", pointId: carol.phoneId, accountIds: [carol.accountId] };
  const answers = await askAll(office.urls, (index) => {
    return { path: `/debtors/${index % 4 < 2 ? carol.debtorId : debtorId}/permits`, body: call };
  });
  assert.deepEqual(counted(answers), { 200: lawful, 422: asked - lawful });
});

async function takeInBook(office: Awaited<ReturnType<typeof openOfficeOfTwo>>) {
  await collectFor(office, "Harbor Cable");
  await takeIn(await office.as("clerk"), book, { creditor: "Harbor Cable" });
  return debtorOf(await office.as("collector"), "C-1");
}

type Asked = { readonly path: string; readonly body: unknown };

/** Everything is asked at once, every other time at the one process and at the other. */
async function askAll(urls: readonly [string, string], what: (index: number) => Asked) {
  const clients = await Promise.all(urls.map((url) => Client.signIn(url, { username: "collector", password })));
  return Promise.all(
    Array.from({ length: asked }, (_, index) => {
      const { path, body } = what(index);
      return clients[index % 2]?.post(path, body) ?? assert.fail();
    }),
  );
}

function counted(answers: readonly { readonly status: number }[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
