import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { sql } from "kysely";
import { addLogin } from "#access/store";
import { money } from "#money/money";
import { seededChance } from "#platform/chance";
import { postPayment } from "#happenings/money/post-payment";
import { allBehind } from "#happenings/testing/all-behind";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { readReport } from "./read-report.ts";
import type { ReportAsked } from "./asked.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const zone = "America/New_York";
const asked: ReportAsked = {
  ...{ name: "collectors", by: "person", from: day("2026-03-02"), to: day("2026-03-15"), zone },
  ...{ creditorIds: null, knownAt: null, loginIds: null, today: Temporal.PlainDate.from("2026-07-02") },
};
const kinds = ["call", "letter", "email", "visit", "conversation"];
const parties = ["debtor", "third-party", "nobody", null];

type Effort = { by: string | null; kind: string; from: string; at: Temporal.ZonedDateTime; reached: string | null };
type Promised = { by: string; minor: bigint; on: Temporal.PlainDate; state: string };

describe("the collector's day", () => {
  let book: SmallBook;
  const logins = new Map<string, string>();
  const efforts: Effort[] = [];
  const promises: Promised[] = [];
  before(async () => {
    book = await openSmallBook();
    book.clock.set(Temporal.Instant.from("2026-04-02T12:00:00Z"));
    for (const name of ["Ann", "Ben", "Cy"]) logins.set(name, await collector(book, name));
    const chance = seededChance("a fortnight of contacts");
    const roll = (below: number) => chance.bytes(4).readUInt32BE() % below;
    const some = <One>(of: readonly One[]) => of[roll(of.length)] as One;
    const start = day("2026-02-27").toZonedDateTime(zone);
    for (let at = 0; at < 120; at += 1) {
      const effort = {
        ...{ by: some(["Ann", "Ben", null]), kind: some(kinds), from: some(["us", "us", "consumer"]) },
        ...{ at: start.add({ minutes: roll(20 * 24 * 60) }), reached: some(parties) },
      };
      efforts.push(effort);
      await record(book, effort, logins);
    }
  });
  after(() => book.close());

  const read = async (more: Partial<ReportAsked> = {}) => {
    const reports = await book.database.reading((tx) => readReport(tx, { ...asked, ...more }));
    return (currency: string | null, key: string) => {
      const report = reports.find((one) => one.currency === currency);
      const values = report?.series.find((one) => one.key === key)?.values ?? [];
      return Object.fromEntries((report?.lines ?? []).map(({ label }, line) => [label, values[line]]));
    };
  };

  test("counts for each person what adding up their contacts one by one counts, and for nobody what nobody made", async () => {
    const figure = await read();
    for (const kind of ["call", "letter", "email", "visit"]) {
      assert.deepEqual(
        figure(null, kind),
        slow(efforts, (one) => one.from === "us" && one.kind === kind),
      );
    }
    assert.deepEqual(
      figure(null, "reached"),
      slow(efforts, (one) => one.from === "us" && one.reached === "debtor"),
    );
    assert.deepEqual(
      figure(null, "came-in"),
      slow(efforts, (one) => one.from === "consumer"),
    );
  });

  test("counts by the office's days, of one person where one is asked for", async () => {
    const figure = await read({ by: "day", loginIds: [logins.get("Ann") ?? ""] });
    const calls = figure(null, "call");
    assert.equal(Object.keys(calls).length, 14);
    for (const [on, count] of Object.entries(calls)) {
      const mine = efforts.filter((one) => one.by === "Ann" && one.kind === "call" && one.from === "us");
      assert.equal(count, String(mine.filter(({ at }) => at.toPlainDate().equals(day(on))).length), on);
    }
  });

  test("tells promises by who took them, what is kept of them, and the money that followed, never what was withdrawn or taken back", async () => {
    const take = async (one: Promised) => {
      promises.push(one);
      await promise(book, one, logins);
    };
    await take({ by: "Ann", minor: 10_000n, on: day("2026-03-03"), state: "kept" });
    await take({ by: "Ben", minor: 5_000n, on: day("2026-03-04"), state: "broken" });
    await take({ by: "Ben", minor: 7_000n, on: day("2026-03-05"), state: "withdrawn" });
    await book.issue({ number: "P-1", minor: 50_000n, dueOn: "2026-02-20" });
    await pay(book, { minor: 1_000n, on: "2026-03-03" });
    await pay(book, { minor: 2_000n, on: "2026-03-06" });
    const figure = await read();
    const promised = { Ann: "100.00", Ben: "50.00", Cy: "0.00" };
    assert.deepEqual(withoutNobody(figure("USD", "promised")), promised);
    assert.deepEqual(withoutNobody(figure("USD", "kept")), { Ann: "100.00", Ben: "0.00", Cy: "0.00" });
    assert.deepEqual(withoutNobody(figure(null, "promised")), { Ann: "1", Ben: "1", Cy: "0" });
    assert.deepEqual(withoutNobody(figure("USD", "collected")), { Ann: "10.00", Ben: "20.00", Cy: "0.00" });
  });

  test("opens a number into the contacts that it counts, each with what it adds", async () => {
    const figure = { ...asked, line: logins.get("Ann") ?? "", series: "call", currency: null };
    const found = await allBehind(book.database.queries, figure);
    const calls = efforts.filter((one) => one.by === "Ann" && one.kind === "call" && one.from === "us");
    assert.deepEqual(
      found?.rows.map(({ day: on, amounts }) => `${on} ${amounts.join(" ")}`),
      calls
        .filter(isAsked)
        .map(({ at }) => `${at.toPlainDate()} 1`)
        .toSorted()
        .toReversed(),
    );
    assert.ok(found?.rows.every(({ what }) => what.of === "contact" && what.kind === "call" && what.by === "Ann"));
    assert.equal(await allBehind(book.database.queries, { ...figure, series: "moon" }), undefined);
  });
});

function withoutNobody(figures: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(figures).filter(([name]) => name !== "No person"));
}

function isAsked({ at }: Effort): boolean {
  const on = at.toPlainDate();
  return Temporal.PlainDate.compare(on, asked.from) >= 0 && Temporal.PlainDate.compare(on, asked.to) <= 0;
}

/** The contacts of each person, counted one by one; Cy has none. */
function slow(efforts: readonly Effort[], isCounted: (effort: Effort) => boolean) {
  const counts = new Map([...["Ann", "Ben", "Cy", "No person"].map((name) => [name, 0] as [string, number])]);
  for (const effort of efforts) {
    if (effort.kind === "conversation" || !isAsked(effort) || !isCounted(effort)) continue;
    const name = effort.by ?? "No person";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].map(([name, count]) => [name, String(count)]));
}

async function collector(book: SmallBook, name: string): Promise<string> {
  const loginId = book.id<"login">();
  const login = { loginId, username: name.toLowerCase(), name, role: "collector", password: "-" } as const;
  await addLogin(book.database.queries, login, book.clock.now());
  return loginId;
}

async function record(book: SmallBook, { by, kind, from, at, reached }: Effort, logins: Map<string, string>) {
  await sql`
    insert into effort (debtor_id, effort_id, kind, from_whom, happened_at, attempts, outcome, reached, login_id, recorded_at)
    values (${book.debtorId}, ${book.id<"effort">()}, ${kind}, ${from}, ${at.toInstant()}, 1, 'answered', ${reached},
            ${by === null ? null : logins.get(by)}, ${at.toInstant()})`.execute(book.database.queries);
}

async function promise(book: SmallBook, { by, minor, on, state }: Promised, logins: Map<string, string>) {
  await sql`
    insert into promise_to_pay (debtor_id, promise_id, account_id, currency, amount_minor, due_on, taken_on, taken_at,
                                login_id, state, kept_on, broken_on, withdrawn_because)
    values (${book.debtorId}, ${book.id<"promise">()}, ${book.accountId}, 'USD', ${minor}, '2026-03-14', ${on.toString()}::date,
            ${`${on}T12:00:00Z`}::timestamptz, ${logins.get(by)}, ${state}, ${state === "kept" ? "2026-03-12" : null}::date,
            ${state === "broken" ? "2026-03-15" : null}::date, ${state === "withdrawn" ? "Taken in error." : null})`.execute(
    book.database.queries,
  );
}

async function pay(book: SmallBook, { minor, on }: { minor: bigint; on: string }) {
  const how = { amount: money("USD", minor), to: [], reference: "", source: "desk", loginId: null } as const;
  const payment = {
    ...{ debtorId: book.debtorId, accountId: book.accountId, receivedOn: day(on), now: book.clock.now() },
    ...how,
  };
  assert.ok((await book.database.transaction((tx) => postPayment(book.desk, tx, payment))).ok);
}
