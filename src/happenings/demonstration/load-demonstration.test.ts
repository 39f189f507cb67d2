import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { sql } from "kysely";
import type { Caller } from "#access/caller";
import { openOffice } from "#access/store";
import type { Id } from "#base/id";
import { verifyBook } from "#happenings/audit/verify-book";
import { askPermit } from "#happenings/contact/ask-permit";
import type { Desk } from "#happenings/desk/desk";
import { openEmptyDesk } from "#happenings/testing/empty-desk";
import { readWorklist } from "#happenings/work/read-worklist";
import type { WorklistEntry } from "#work/worklist";
import { loadDemonstration } from "./load-demonstration.ts";
import { demonstrationPerson } from "./sign-ins.ts";

const entriesMin = 8;
const lawfulCallsMin = 4;

// An ordinary day, the last day of a year, a Sunday, and a leap day: what a newcomer finds may not depend on it.
const days = ["2026-11-17", "2026-12-31", "2027-06-13", "2028-02-29"];

describe("the demonstration book of any day", { concurrency: 2 }, () => {
  for (const day of days) {
    test(`${day} has enough to do, calls that the law allows among it, and sound books`, async () => {
      const now = Temporal.Instant.from(`${day}T18:00:00Z`);
      const { desk, close } = await openEmptyDesk(now);
      try {
        await openOffice(desk.database.queries, { name: "Office", zone: "America/New_York", dayRunAt: "05:00" }, now);
        await loadDemonstration(desk);
        const collector = await demonstrationPerson(desk, "collector");
        for (const on of [0, 1].map((later) => Temporal.PlainDate.from(day).add({ days: later }))) {
          const entries = await worklist(desk, { collector, on });
          assert.ok(entries.length >= entriesMin, `${entries.length} entries on ${on}`);
        }
        const calls = await worklist(desk, { collector, on: Temporal.PlainDate.from(day) });
        const lawful = await lawfulCalls(desk, { collector, entries: calls });
        assert.ok(lawful >= lawfulCallsMin, `${lawful} calls may be made`);
        const { breaches } = await desk.database.transaction((tx) => verifyBook(desk, tx));
        assert.deepEqual(breaches, []);
      } finally {
        await close();
      }
    });
  }
});

function worklist(desk: Desk, { collector, on }: { collector: Caller; on: Temporal.PlainDate }) {
  const reader = { caller: collector, scope: "team", on, now: desk.clock.now() } as const;
  return readWorklist(desk.database.queries, reader, { after: null, max: 100 });
}

/** How many of the calls on the list get a permit now. */
async function lawfulCalls(
  desk: Desk,
  { collector: { loginId }, entries }: { collector: Caller; entries: readonly WorklistEntry[] },
): Promise<number> {
  let lawful = 0;
  for (const { debtorId } of entries.filter(({ action }) => action === "call")) {
    const { rows } = await sql<{ pointId: string; accountId: Id<"account"> }>`
      select p.point_id as "pointId", a.account_id as "accountId"
        from contact_point p join account a on a.debtor_id = p.debtor_id
       where p.debtor_id = ${debtorId} and p.kind in ('mobile', 'landline') limit 1`.execute(desk.database.queries);
    const [{ pointId = "", accountId } = {}] = rows;
    assert.ok(accountId !== undefined, "whoever is to be called has a number");
    const asked = { debtorId: debtorId as Id<"debtor">, act: "call", pointId, accountIds: [accountId] } as const;
    const permit = await desk.database.transaction((tx) =>
      askPermit(desk, tx, { ...asked, kind: "now", loginId, now: desk.clock.now() }),
    );
    if (permit.ok && permit.value.verdict === "allow") lawful += 1;
  }
  return lawful;
}
