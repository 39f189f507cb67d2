import { sql } from "kysely";
import { compareDays } from "#calendar/days";
import { compareInstants } from "#calendar/instants";
import { startOfDay } from "#calendar/zone-clock";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { ReplayRefusal } from "#contact/replay/refusals";
import type { ReplayAnswer } from "#contact/replay/routes";
import type { HousePolicy } from "#law/policy/house-policy";
import { policyOfTexts } from "#law/policy/policy-settings";
import type { Anew } from "#law/replay";
import type { Queries } from "#platform/database";
import { leavesHours, readPolicySaid, type PolicyRefusal, type PolicySaid } from "#settings/house-policy/said-policy";
import { policyInForce } from "#settings/house-policy/store";
import { dayAt, officeToday, theOffice } from "#happenings/desk/office-day";
import { newestPermits, type Stretch } from "./read-permits.ts";
import { newestMade, replayMade } from "./replay-made.ts";
import { replayPermits, type Differing, type Replay } from "./replay-permits.ts";

/** Thirteen weeks: a quarter, wherever in the year it is asked. */
const usualDays = 91;
const daysMax = 731;
const rowsMax = 200;
/** So many acts are asked about while somebody waits for the answer; the command line asks about all. */
const actsMax = 10_000;

type Asked = {
  readonly now: Temporal.Instant;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** How many acts at most; all of them where it is not said. */
  readonly max?: number | undefined;
};

type NotTried = { readonly ok: false; readonly refusal: PolicyRefusal; readonly detail?: Record<string, unknown> };

/** What another house policy would have said of what was asked for in a stretch, before it is put in force. */
export async function tryPolicy(
  tx: Queries,
  { settings, ...asked }: Asked & { readonly settings: PolicySaid },
): Promise<Outcome<ReplayAnswer, ReplayRefusal> | NotTried> {
  const read = readPolicySaid(settings, (await policyInForce(tx)).policy);
  if (!read.ok) return { ok: false, refusal: "policy_is_unfit", detail: { fields: read.faults } };
  if (!leavesHours(read.value)) return refused("policy_leaves_no_hour");
  return underPolicy(tx, policyOfTexts(read.value, "trial"), { max: actsMax, ...asked });
}

/** The same of a whole policy, as the command line reads one. */
export function underPolicy(tx: Queries, policy: HousePolicy, asked: Asked) {
  return answer(tx, ofPermits({ rules: "policy", policy }), asked);
}

/** With which facts it is asked again: those that were told then, or all that is known of that hour by now. */
export type Known = "then" | "now";

/**
 * What the rules of today say of a stretch: with the house policy of today of what was asked for, over the facts of its hour; or
 * the law alone of what was made, by what is known by now.
 */
export async function underLaw(tx: Queries, { known, ...asked }: Asked & { readonly known: Known }) {
  if (known === "now") return answer(tx, pastBreaches(asked), asked);
  const { policy } = await policyInForce(tx);
  return answer(tx, ofPermits({ rules: "all", policy }), asked);
}

/** The same while somebody waits for it. */
export function replayLaw(tx: Queries, asked: Asked & { readonly known: Known }) {
  return underLaw(tx, { max: actsMax, ...asked });
}

/** How acts of a stretch are found, and asked about again. */
type Way = {
  readonly newest: typeof newestPermits;
  readonly ask: (tx: Queries, stretch: Stretch) => Promise<Readonly<Replay>>;
};

const ofPermits = (anew: Anew): Way => ({
  newest: newestPermits,
  ask: (tx, stretch) => replayPermits(tx, stretch, anew),
});

const pastBreaches = ({ now }: Asked): Way => ({
  newest: newestMade,
  ask: async (tx, stretch) => replayMade(tx, stretch, { now, today: await officeToday(tx, now) }),
});

async function answer(tx: Queries, way: Way, asked: Asked): Promise<Outcome<ReplayAnswer, ReplayRefusal>> {
  const stretch = await stretchOf(tx, asked);
  if (stretch === undefined) return refused("stretch_is_unfit");
  const { max = Number.MAX_SAFE_INTEGER } = asked;
  const newest = await way.newest(tx, stretch, max);
  const { differing, ...counts } = await way.ask(tx, { ...stretch, from: newest.from });
  const shown = differing.toSorted((one, other) => compareInstants(other.askedAt, one.askedAt)).slice(0, rowsMax);
  const refusedNow = differing.filter(({ difference }) => difference === "refused-now");
  return accepted({
    ...{ from: stretch.from.toString(), until: stretch.until.toString(), of: newest.count, ...counts },
    ...{ refused: refusedNow.length, allowed: differing.length - refusedNow.length },
    byRule: byRule(refusedNow),
    rows: await told(tx, shown),
  });
}

/** From the beginning of a day to the end of another, or to now; undefined where that is no stretch, or a very long one. */
async function stretchOf(tx: Queries, { now, from, to }: Asked): Promise<Stretch | undefined> {
  const office = await theOffice(tx);
  const last = to === undefined ? dayAt(office, now) : Temporal.PlainDate.from(to);
  const first = from === undefined ? last.subtract({ days: usualDays }) : Temporal.PlainDate.from(from);
  if (compareDays(first, last) > 0 || first.until(last).days > daysMax) return undefined;
  const beginning = (day: Temporal.PlainDate) => startOfDay(day, office.zone);
  return { from: beginning(first), until: beginning(last.add({ days: 1 })) };
}

/** How many acts each rule would refuse, the most first. */
function byRule(refusedNow: readonly Differing[]): ReplayAnswer["byRule"] {
  const rules = new Map<string, ReplayAnswer["byRule"][number]>();
  for (const { rule, cite } of refusedNow.flatMap(({ because }) => because)) {
    rules.set(rule, { rule, cite, acts: (rules.get(rule)?.acts ?? 0) + 1 });
  }
  return [...rules.values()].toSorted((one, other) => other.acts - one.acts || one.rule.localeCompare(other.rule));
}

/** The acts with whose they were. */
async function told(tx: Queries, differing: readonly Differing[]): Promise<ReplayAnswer["rows"]> {
  const { rows } = await sql<{ debtorId: string; name: string; number: string }>`
    select debtor_id as "debtorId", name, number from debtor
     where debtor_id = any(${differing.map(({ debtorId }) => debtorId)}::uuid[])`.execute(tx);
  const debtors = new Map(rows.map(({ debtorId, name, number }) => [debtorId, { debtor: name, number }]));
  return differing.map(({ contactId, debtorId, act, askedAt, by, difference, because }) => ({
    ...{ contactId, debtorId, act, by, difference, askedAt: askedAt.toString() },
    ...(debtors.get(debtorId) ?? { debtor: "", number: "" }),
    because: because.map(({ rule, cite, kind, because: why }) => ({ rule, cite, kind, because: why })),
  }));
}
