import { assert } from "#base/assert";
import { compareInstants } from "#calendar/instants";
import { ask } from "#law/ask";
import { contact, debt, lawCase, point } from "#law/build-case";
import type { Contact, LawCase } from "#law/law-case";
import { medianSeconds, type Comparison } from "./measure.ts";

const contactsEach = 10;
const day = 24 * 60;
const zones = ["America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles"];
const states = ["OH", "TX", "CO", "AZ", "OR"] as const;

/**
 * The whole law asked of so many acts towards different people, each with ten contacts behind it, beside a bare loop over
 * the same facts: it looks at each contact once, whether it was in the last seven days.
 */
export async function measureLaw(acts: number): Promise<Comparison> {
  const cases = Array.from({ length: acts }, (_, index) => someCase(index));
  const verdicts = new Set(cases.map((facts) => verdictOf(facts)));
  assert(verdicts.has("allow") && verdicts.has("deny"), "some acts are allowed and some are not");
  const seconds = await medianSeconds(async () => cases.filter((facts) => verdictOf(facts) === "deny").length);
  const yardstickSeconds = await medianSeconds(async () => cases.reduce((sum, facts) => sum + recent(facts), 0));
  const rate = Math.round(acts / seconds).toLocaleString("en-US");
  return {
    ...{ name: `the law asked of ${acts} acts, ${contactsEach} contacts each: ${rate} a second`, seconds },
    ...{ yardstick: "a bare loop over the same facts", yardstickSeconds },
  };
}

function verdictOf(facts: LawCase): string {
  const answer = ask(facts);
  return answer.answered ? answer.verdict : answer.refusal;
}

function recent({ at, history }: LawCase): number {
  const since = at.subtract({ hours: 7 * 24 });
  return history.filter((each) => each.at instanceof Temporal.Instant && compareInstants(since, each.at) < 0).length;
}

/** One act of many that differ: by hour, place, medium, debts, and what was done before. */
function someCase(index: number): LawCase {
  const place = index % zones.length;
  // Every act falls on its own minute of a month's days, some of them at night.
  const at = Temporal.Instant.from("2026-04-06T12:00:00Z").add({ minutes: (index * 37) % (30 * day) });
  const kind = index % 10 < 7 ? "call" : "letter";
  return lawCase({
    at,
    by: { role: index % 4 === 0 ? "creditor" : "collector", state: null },
    act: { kind, point: kind === "call" ? "mobile" : "home", debts: ["d1"] },
    debtor: {
      ...{ kind: "person", state: states[place] ?? null, zones: [zones[place] ?? "America/New_York"] },
      points: [point({ id: "mobile", kind: "mobile" }), point({ id: "home", kind: "home" })],
    },
    debts: ["d1", "d2"].slice(0, 1 + (index % 2)).map((id) => debt({ id, purpose: "consumer" })),
    history: Array.from({ length: contactsEach }, (_, before) => someContact(at, index, before)),
  });
}

function someContact(at: Temporal.Instant, index: number, before: number): Contact {
  const ago = { minutes: (before + 1) * (1 + (index % 3)) * day + ((index * 13) % 300) };
  const isLetter = before % 5 === 4;
  return contact({
    ...{ at: at.subtract(ago), kind: isLetter ? "letter" : "call", from: "us", point: isLetter ? "home" : "mobile" },
    ...{ debts: ["d1"], outcome: isLetter ? null : before % 2 === 0 ? "no-answer" : "busy" },
  });
}
