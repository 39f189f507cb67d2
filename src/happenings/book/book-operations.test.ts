import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { webApp } from "#platform/web";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { bookOperations } from "./book-operations.ts";

const now = Temporal.Instant.from("2026-11-20T17:00:00Z");
let desk: TestDesk;
let app: ReturnType<typeof webApp<Caller, Caller>>;

before(async () => {
  desk = await openTestDesk(now);
  const caller: Caller = {
    loginId: desk.loginId as Id<"login">,
    ...{ username: "mara", name: "Mara Lind", role: "clerk", teamId: null, creditorId: null },
  };
  app = webApp<Caller, Caller>(bookOperations(desk), {
    admit: () => Promise.resolve(caller),
    answer: ({ handle, answer }, { params, query, body }) =>
      desk.database.transaction(async (tx) => {
        const given = await handle({ params, query, body, caller, tx, now, address: "", secret: undefined });
        if (!given.ok) return Response.json(given, { status: 422 });
        return Response.json(answer === "nothing" ? null : given.value);
      }),
  });
});
after(() => desk.close());

function form(preset: string): FormData {
  const lines = [
    "Customer,Name,Invoice,Due,Amount",
    "C1,Ada's Diner,A-1,2026-10-01,100.00",
    "C2,Blue Door,,2026-10-01,5",
  ];
  const asked = new FormData();
  asked.append("files", new File([lines.join("\n")], "book.csv"));
  asked.append("files", new File([lines.join("\n").replaceAll("A-1", "A-2")], "more.csv"));
  asked.append("preset", preset);
  asked.append("creditor", "Uploaded");
  return asked;
}

async function send(path: string, preset: string) {
  const answer = await app.request(`/api/imports${path}`, { method: "POST", body: form(preset) });
  return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
}

test("files that are uploaded are looked at first, then taken in, and listed", async () => {
  const list = async () =>
    ((await (await app.request("/api/imports")).json()) as { imports: unknown[] }).imports.length;
  const preview = await send("/preview", "generic");
  assert.equal(preview.status, 200, JSON.stringify(preview.json));
  assert.deepEqual([preview.json["rows"], preview.json["created"], preview.json["batchId"]], [4, 2, undefined]);
  assert.equal((preview.json["sample"] as unknown[]).length, 2);
  assert.equal(await list(), 0);
  const { json } = await send("", "generic");
  assert.deepEqual([json["rows"], json["created"], (json["rejected"] as unknown[]).length], [4, 2, 2]);
  assert.deepEqual(json["control"], { USD: { rows: "200.00", book: "200.00", pending: "0.00", agrees: true } });
  assert.equal(typeof json["batchId"], "string");
  assert.equal(await list(), 1);
  const found = (await (await app.request("/api/debtors?find=ada")).json()) as {
    debtors: { cells: { open: unknown } }[];
  };
  assert.deepEqual(found.debtors[0]?.cells.open, { amount: "200.00", currency: "USD" });
});

test("an upload is refused by the name of its refusal", async () => {
  assert.deepEqual(await send("", "none"), { status: 422, json: { ok: false, refusal: "preset_is_unknown" } });
});

test("the presets and the kinds of files from another system are listed with what each reads", async () => {
  type Listed = { name: string; reads: string }[];
  const { presets, kinds } = (await (await app.request("/api/presets")).json()) as { presets: Listed; kinds: Listed };
  const names = presets.map(({ name }) => name);
  assert.deepEqual(
    [names[0], names.includes("lockstep"), kinds[0]?.name, kinds.length],
    ["generic", true, "accounts", 9],
  );
  assert.ok([...presets, ...kinds].every(({ reads }) => reads !== ""));
});

test("what is uploaded as a kind of file is taken in as one, by a mapping of that kind where it is sent", async () => {
  const upload = async (kind: string, mapping?: unknown) => {
    const asked = new FormData();
    const lines = ["Debtor ref,Name,Sort", "K1,Ruth Amador,N", ",Nobody,N"];
    asked.append("files", new File([lines.join("\n")], "accounts.csv"));
    const fields = { preset: "generic", creditor: "Old System", kind };
    for (const [name, value] of Object.entries(fields)) asked.append(name, value);
    if (mapping !== undefined) asked.append("mapping", JSON.stringify(mapping));
    const answer = await app.request("/api/imports", { method: "POST", body: asked });
    return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
  };
  const columns = { customer_number: "Debtor ref", kind: "Sort" };
  const { json } = await upload("accounts", { columns, values: { kind: { N: "person" } } });
  assert.deepEqual([json["rows"], json["created"], (json["rejected"] as unknown[]).length], [2, 1, 1]);
  const refusal = async (...asked: Parameters<typeof upload>) => (await upload(...asked)).json["refusal"];
  assert.equal(await refusal("songs"), "kind_is_unknown");
  assert.equal(await refusal("accounts", { columns: { songs: "Name" } }), "mapping_is_unusable");
  assert.equal(await refusal("accounts", 7), "mapping_is_unusable");
});
