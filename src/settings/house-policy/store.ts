import { sql } from "kysely";
import { defaultPolicy, type HousePolicy } from "#law/policy/house-policy";
import type { Queries } from "#platform/database";
import { versionName } from "./said-policy.ts";

/** A version of the house policy as it was set. */
export type KeptPolicy = {
  readonly version: number;
  readonly policy: HousePolicy;
  readonly setBy: string | null;
  readonly setAt: Temporal.Instant | null;
};

/** The policy that came with the program holds until there is another. */
const shipped: KeptPolicy = { version: 0, policy: defaultPolicy, setBy: null, setAt: null };

type Row = {
  readonly version: number;
  readonly after: string;
  readonly before: string;
  readonly calls: HousePolicy["callsPerWeek"];
  readonly touches: HousePolicy["touchesPerWeek"];
  readonly setBy: string;
  readonly setAt: Temporal.Instant;
};

const columns = sql`version, to_char(quiet_after, 'HH24:MI') as after, to_char(quiet_before, 'HH24:MI') as before,
  json_build_object('collector', calls_collector, 'ownName', calls_own_name, 'business', calls_business) as calls,
  json_build_object('collector', touches_collector, 'ownName', touches_own_name, 'business', touches_business) as touches,
  set_by as "setBy", set_at as "setAt"`;

function keptOf({ version, after, before, calls, touches, setBy, setAt }: Row): KeptPolicy {
  const policy = { quietHours: { after, before }, callsPerWeek: calls, touchesPerWeek: touches };
  return { version, policy: { version: versionName(version), ...policy }, setBy, setAt };
}

/** The house policy by which the law is asked: the newest, or that of an instant. */
export async function policyInForce(tx: Queries, at: Temporal.Instant | null = null): Promise<KeptPolicy> {
  const { rows } = await sql<Row>`
    select ${columns} from house_policy
     where ${at}::timestamptz is null or set_at <= ${at}::timestamptz
     order by version desc limit 1`.execute(tx);
  return rows[0] === undefined ? shipped : keptOf(rows[0]);
}

/** The newest versions, the newest first, so many at most; the one that came with the program is the oldest. */
export async function policyVersions(tx: Queries, max: number): Promise<KeptPolicy[]> {
  const { rows } = await sql<Row>`
    select ${columns} from house_policy order by version desc limit ${max}`.execute(tx);
  const kept = rows.map(keptOf);
  return kept.length < max ? [...kept, shipped] : kept;
}

type Setting = {
  readonly version: number;
  readonly policy: HousePolicy;
  readonly by: string;
  readonly at: Temporal.Instant;
};

/** Sets the next version. Hours that end before they begin break `policy_leaves_no_hour`. */
export async function setPolicy(tx: Queries, { version, policy, by, at }: Setting): Promise<void> {
  const { quietHours, callsPerWeek: calls, touchesPerWeek: touches } = policy;
  await sql`
    insert into house_policy (version, quiet_after, quiet_before, calls_collector, calls_own_name, calls_business,
                              touches_collector, touches_own_name, touches_business, set_by, set_at)
    values (${version}, ${quietHours.after}::time, ${quietHours.before}::time, ${calls.collector}, ${calls.ownName},
            ${calls.business}, ${touches.collector}, ${touches.ownName}, ${touches.business}, ${by}, ${at})`.execute(
    tx,
  );
}
