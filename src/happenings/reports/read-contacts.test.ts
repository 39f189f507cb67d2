import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { sql } from "kysely";
import { addLogin } from "#access/store";
import { seededChance } from "#platform/chance";
import { allBehind } from "#happenings/testing/all-behind";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import type { ReportAsked } from "./asked.ts";
import { readReport } from "./read-report.ts";

const zone = "America/New_York";
const asked: Omit<ReportAsked, "name"> = {
  ...{ by: "month", from: Temporal.PlainDate.from("2026-02-01"), to: Temporal.PlainDate.from("2026-03-31"), zone },
  ...{ creditorIds: null, knownAt: null, loginIds: null, today: Temporal.PlainDate.from("2026-07-02") },
};
const hours = { rule: "hours", cite: "12 CFR 1006.6(b)(1)", kind: "law" };
const week = { rule: "week", cite: "house policy: calls in a week", kind: "policy" };

type Effort = { kind: string; from: string; outcome: string | null; at: Temporal.ZonedDateTime };
type Asking = { act: string; verdict: string; denied: readonly (typeof hours)[]; at: Temporal.ZonedDateTime };

describe("contacts and refusals", () => {
  let book: SmallBook;
  let loginId: string;
  const efforts: Effort[] = [];
  const askings: Asking[] = [];
  before(async () => {
    book = await openSmallBook();
    book.clock.set(Temporal.Instant.from("2026-05-02T12:00:00Z"));
    const id = book.id<"login">();
    const login = { loginId: id, username: "ann", name: "Ann", role: "collector", password: "-" } as const;
    await addLogin(book.database.queries, login, book.clock.now());
    loginId = id;
    const chance = seededChance("a spring of contacts");
    const some = <One>(of: readonly One[]) => of[chance.bytes(4).readUInt32BE() % of.length] as One;
    const start = Temporal.PlainDate.from("2026-01-28").toZonedDateTime(zone);
    const minutes = Array.from({ length: 66 * 24 * 60 }, (_, at) => at);
    const when = () => start.add({ minutes: some(minutes) });
    for (let at = 0; at < 90; at += 1) {
      const what = { kind: some(["call", "letter", "conversation"]), from: some(["us", "us", "consumer"]), at: when() };
      efforts.push({ ...what, outcome: some(["answered", "busy", null]) });
      const verdict = some(["deny", "deny", "allow", "not-covered"]);
      const denied = verdict === "deny" ? some([[hours], [week], [hours, week]]) : [];
      askings.push({ act: some(["call", "text"]), verdict, denied, at: when() });
    }
    for (const effort of efforts) await record(book, effort, loginId);
    for (const asking of askings) await ask(book, asking, loginId);
  });
  after(() => book.close());

  const read = async (name: "contacts" | "refusals", more: Partial<ReportAsked> = {}) => {
    const reports = await book.database.reading((tx) => readReport(tx, { name, ...asked, ...more }));
    assert.deepEqual(
      reports.map(({ currency }) => currency),
      [null],
    );
    const lines = reports[0]?.lines.map(({ label }) => label) ?? [];
    return { lines, of: (key: string) => reports[0]?.series.find((one) => one.key === key)?.values ?? [] };
  };

  test("contacts of each month are those counted one by one, by kind and by what came of them", async () => {
    const { of } = await read("contacts");
    const made = efforts.filter(({ kind }) => kind !== "conversation");
    const out = made.filter(({ from }) => from === "us");
    assert.deepEqual(of("call"), inMonths(out.filter(({ kind }) => kind === "call")));
    assert.deepEqual(of("letter"), inMonths(out.filter(({ kind }) => kind === "letter")));
    assert.deepEqual(of("contacts"), inMonths(out));
    assert.deepEqual(of("answered"), inMonths(out.filter(({ outcome }) => outcome === "answered")));
    assert.deepEqual(of("unreported"), inMonths(out.filter(({ outcome }) => outcome === null)));
    assert.deepEqual(of("came-in"), inMonths(made.filter(({ from }) => from === "consumer")));
  });

  test("refusals of each rule are those counted one by one; an act that two rules refuse counts in both, an allowed one in none", async () => {
    const { lines, of } = await read("refusals", { by: "rule" });
    assert.deepEqual(lines, ["hours (12 CFR 1006.6(b)(1))", "week (house policy: calls in a week)", "Not covered"]);
    const inAll = (of: readonly Asking[]) => String(of.filter(isAsked).length);
    const byRule = [hours, week].map((rule) => inAll(askings.filter(({ denied }) => denied.includes(rule))));
    const open = inAll(askings.filter(({ verdict }) => verdict === "not-covered"));
    assert.deepEqual(
      [of("law"), of("policy"), of("not-covered")],
      [
        [byRule[0], "0", "0"],
        ["0", byRule[1], "0"],
        ["0", "0", open],
      ],
    );
    const months = await read("refusals");
    assert.deepEqual(months.of("law"), inMonths(askings.filter(({ denied }) => denied.includes(hours))));
  });

  test("a figure of a rule opens into the debtors that it counts, and is of the people who are asked for", async () => {
    const name = "refusals" as const;
    const line = "hours (12 CFR 1006.6(b)(1))";
    const figure = { name, ...asked, by: "rule" as const, line, series: "law", currency: null };
    const rows = async (loginIds: readonly string[]) =>
      (await allBehind(book.database.queries, { ...figure, loginIds }))?.rows.map(({ amounts }) => amounts.join());
    const counted = askings.filter((one) => isAsked(one) && one.denied.includes(hours));
    assert.deepEqual(
      await rows([loginId]),
      counted.map(() => "1"),
    );
    assert.deepEqual(await rows([book.id()]), []);
  });
});

function isAsked({ at }: { readonly at: Temporal.ZonedDateTime }): boolean {
  return at.year === 2026 && (at.month === 2 || at.month === 3);
}

/** How many fall into February and into March, by the office's days. */
function inMonths(all: readonly { readonly at: Temporal.ZonedDateTime }[]): string[] {
  return [2, 3].map((month) => String(all.filter(({ at }) => at.month === month).length));
}

async function record(book: SmallBook, { kind, from, outcome, at }: Effort, loginId: string) {
  await sql`
    insert into effort (debtor_id, effort_id, kind, from_whom, happened_at, attempts, outcome, login_id, recorded_at)
    values (${book.debtorId}, ${book.id<"effort">()}, ${kind}, ${from}, ${at.toInstant()}, 1, ${outcome}, ${loginId},
            ${at.toInstant()})`.execute(book.database.queries);
}

/** An act that was asked for; a rule that let it pass stands among its findings as well. */
async function ask(book: SmallBook, { act, verdict, denied, at }: Asking, loginId: string) {
  const passed = { rule: "wishes", cite: "house policy: stops", kind: "policy", denies: false };
  const findings = [passed, ...denied.map((rule) => ({ ...rule, denies: true }))];
  await sql`
    insert into permit (debtor_id, permit_id, kind, act, verdict, findings, facts, asked_at, login_id, attempts)
    values (${book.debtorId}, ${book.id()}, 'now', ${act}, ${verdict}, ${JSON.stringify(findings)}::jsonb, '{}'::jsonb,
            ${at.toInstant()}, ${loginId}, 1)`.execute(book.database.queries);
}
