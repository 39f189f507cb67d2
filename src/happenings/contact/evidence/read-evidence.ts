import { sql } from "kysely";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { EvidenceAnswer } from "#contact/evidence/routes";
import type { ContactRule } from "#law/contact-rule";
import { rulesUnder } from "#law/coverage";
import { personOf } from "#parties/store";
import type { Queries } from "#platform/database";
import { policyInForce } from "#settings/house-policy/store";

type Asked = { readonly tx: Queries; readonly debtorId: string; readonly contactId: string };
type Permit = NonNullable<EvidenceAnswer["permit"]>;
type Made = NonNullable<EvidenceAnswer["made"]>;
type Finding = Omit<EvidenceAnswer["rules"][number], "reads">;

type Row = Pick<EvidenceAnswer, "debtor" | "act" | "point" | "facts"> & {
  readonly accounts: EvidenceAnswer["accounts"] | null;
  readonly at: Temporal.Instant;
  readonly permit: Permit | null;
  readonly made: Made | null;
  readonly findings: readonly Finding[] | null;
};

/** What is kept of a contact, which its permit or its effort names: the facts, the findings, and who did it when. */
export async function readEvidence(asked: Asked): Promise<Outcome<EvidenceAnswer, "contact_is_not_known">> {
  const row = await rowOf(asked);
  if (row === undefined) return refused("contact_is_not_known");
  const { at, accounts, findings, permit, made, ...contact } = row;
  const { policy } = await policyInForce(asked.tx, at);
  return accepted({
    ...contact,
    accounts: accounts ?? [],
    permit: permit && { ...permit, ...instantsOf(permit) },
    made: made && { ...made, at: utc(made.at), recordedAt: utc(made.recordedAt) },
    policy: { version: policy.version },
    rules: rulesAsked(findings ?? [], rulesUnder(policy)),
  });
}

/** Those that denied it first, the others in the order in which they were asked; each with the rule as it reads now. */
function rulesAsked(findings: readonly Finding[], rules: readonly ContactRule[]): EvidenceAnswer["rules"] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return findings
    .toSorted((one, other) => Number(other.denies) - Number(one.denies))
    .map((finding) => {
      const { says, reading, inForce } = byId.get(finding.rule) ?? {};
      const reads = says === undefined ? null : { says, reading: reading ?? [], from: `${inForce?.from}` };
      return { ...finding, reads };
    });
}

/** PostgreSQL's JSON writes instants with an offset; the answer has them as others do. */
const utc = (written: string) => Temporal.Instant.from(written).toString();

function instantsOf({ askedAt, retryAt, window, withdrawn }: Permit) {
  return {
    askedAt: utc(askedAt),
    retryAt: retryAt && utc(retryAt),
    window: window && { from: utc(window.from), until: utc(window.until) },
    withdrawn: withdrawn && { ...withdrawn, at: utc(withdrawn.at) },
  };
}

async function rowOf({ tx, debtorId, contactId }: Asked): Promise<Row | undefined> {
  const personIds = await personOf(tx, debtorId as Id<"debtor">);
  const { rows } = await sql<Row>`
    with named as (
      select debtor_id, permit_id, effort_id from effort
       where debtor_id = any(${personIds}::uuid[]) and effort_id = ${contactId}
       union all
      select permit.debtor_id, permit.permit_id, made.effort_id
        from permit left join effort made
          on made.debtor_id = permit.debtor_id and made.permit_id = permit.permit_id and made.kind = permit.act
       where permit.debtor_id = any(${personIds}::uuid[]) and permit.permit_id = ${contactId}
       limit 1)
    select json_build_object('debtorId', debtor.debtor_id, 'name', debtor.name, 'number', debtor.number) as debtor,
           coalesce(p.act, e.kind) as act, coalesce(p.asked_at, e.happened_at) as at, p.facts,
           coalesce(p.findings, e.law_findings) as findings,
           (select json_build_object('kind', point.kind, 'value', point.value) from contact_point point
             where point.debtor_id = any(${personIds}::uuid[]) and point.point_id = coalesce(p.point_id, e.point_id)) as point,
           (select json_agg(json_build_object('number', account.number, 'creditor', creditor.name) order by account.number)
              from (select account_debtor_id, account_id from permit_account about
                     where about.debtor_id = named.debtor_id and about.permit_id = named.permit_id
                     union
                    select account_debtor_id, account_id from effort_account about
                     where about.debtor_id = named.debtor_id and about.effort_id = named.effort_id) about
              join account on account.debtor_id = about.account_debtor_id and account.account_id = about.account_id
              join creditor using (creditor_id)) as accounts,
           case when p.permit_id is not null then json_build_object(
             'permitId', p.permit_id, 'kind', p.kind, 'verdict', p.verdict, 'askedAt', p.asked_at, 'by', asker.name,
             'attempts', p.attempts, 'retryAt', p.retry_at,
             'window', case when p.window_from is not null
                         then json_build_object('from', p.window_from, 'until', p.window_until) end,
             'withdrawn', case when p.withdrawn_at is not null
                            then json_build_object('at', p.withdrawn_at, 'because', p.withdrawn_because) end) end as permit,
           case when e.effort_id is not null then json_build_object(
             'effortId', e.effort_id, 'at', e.happened_at, 'recordedAt', e.recorded_at, 'by', maker.name,
             'attempts', e.attempts, 'from', e.from_whom, 'outcome', e.outcome, 'reached', e.reached,
             'verdict', e.law_verdict) end as made
      from named
      join debtor using (debtor_id)
      left join permit p on p.debtor_id = named.debtor_id and p.permit_id = named.permit_id
      left join effort e on e.debtor_id = named.debtor_id and e.effort_id = named.effort_id
      left join login asker on asker.login_id = p.login_id
      left join login maker on maker.login_id = e.login_id`.execute(tx);
  return rows[0];
}
