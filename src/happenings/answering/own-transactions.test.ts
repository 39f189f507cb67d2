import { strict as assert } from "node:assert";
import { test } from "node:test";
import { sql } from "kysely";
import type { Caller } from "#access/caller";
import { accepted } from "#base/outcome";
import { openTestDesk } from "#happenings/testing/test-desk";
import { operation } from "#platform/operation";
import type { Database } from "#platform/database";
import { answerer } from "./answer.ts";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");

/** As the daily run does it: a write that works in transactions of its own. */
const working = ({ transaction }: Database) =>
  operation<Caller>()({
    id: "runDay",
    method: "post",
    path: "/day",
    summary: "Works in a transaction of its own",
    ownTransactions: true,
    answer: "nothing",
    refusals: {},
    handle: async () => {
      await transaction((tx) => sql`select pg_sleep(0.01)`.execute(tx));
      return accepted(undefined);
    },
  });

test("more of them at once than there are connections all end, and the same key is answered the same", async () => {
  const desk = await openTestDesk(now);
  try {
    const person = { username: "mara", name: "Mara Lind", role: "supervisor", teamId: null, creditorId: null } as const;
    const token = { kind: "token", tokenId: "", narrowedTo: null, lastUsedAt: null } as const;
    const session = { ...token, caller: { ...person, loginId: desk.loginId } };
    const send = (key: string) => {
      const request = { params: {}, query: {}, body: undefined, headers: new Headers({ "idempotency-key": key }) };
      const asked = { ...request, address: "" };
      return answerer(desk).answer(working(desk.database), asked, { session, secret: undefined, now });
    };
    const answers = await Promise.all(Array.from({ length: 60 }, (_, index) => send(`key ${index % 50}`)));
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [204]);
    assert.equal((await send("key 1")).headers.get("idempotent-replayed"), "true");
  } finally {
    await desk.close();
  }
});
