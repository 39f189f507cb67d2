import { sql } from "kysely";
import { compareInstants } from "#calendar/instants";
import { scopeOf } from "#access/access-table";
import type { Caller } from "#access/caller";
import { storedAmount, type Approval, type ApprovalKind } from "#approvals/approval";
import { whoCouldDecide, whyNotDecide, type Deciders } from "#approvals/deciders";
import type { TemplateKey } from "#letters/templates/template";
import { personIdsOf } from "#parties/person/store";
import type { Queries } from "#platform/database";
import { wordsStandIn } from "#happenings/lists/words-in";
import { readDeciders } from "./read-deciders.ts";

/** An approval as a person sees it: with names, what it is about, and whether they decide it. */
export type ShownApproval = Approval & {
  readonly debtor: string | null;
  readonly number: string | null;
  readonly thing: string;
  readonly template: AskedTemplate | null;
  readonly payTo: AskedPayTo | null;
  readonly asker: string;
  readonly decider: string | null;
  readonly decidedAt: Temporal.Instant | null;
  readonly decidedBecause: string | null;
  /** Whether whoever asked decided it alone. */
  readonly isAlone: boolean;
  /** Who could decide it now, of what waits. */
  readonly deciders: readonly string[];
  readonly isOverdue: boolean;
  readonly waitsForReader: boolean;
  readonly askedByReader: boolean;
  readonly whyNot: string | null;
};

type TemplateText = { readonly version: number; readonly heading: string; readonly body: string };
type AskedTemplate = TemplateKey & {
  readonly templateId: string;
  readonly asked: TemplateText;
  readonly former: TemplateText | null;
};

type AskedPayTo = {
  readonly creditorId: string;
  readonly creditor: string;
  readonly before: string;
  readonly after: string;
};

type Row = Omit<ShownApproval, "amount" | "isOverdue" | "waitsForReader" | "askedByReader" | "whyNot" | "deciders"> & {
  readonly currency: string | null;
  readonly minor: bigint | null;
};

/** Which approvals somebody asks for: what waits or was decided, of a kind, with words that all stand in it. */
export type Listing = {
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly isOpen: boolean;
  readonly kind: ApprovalKind | undefined;
  readonly find: string;
};

const told = sql`concat_ws(' ', d.name, d.number, t.name, a.because, asker.name, decider.name)`;

/** What is asked for, the soonest due first, and what was decided last: of everybody for who decides, else one's own. */
export async function listApprovals(
  tx: Queries,
  { caller, now, isOpen, kind, find, max }: Listing & { readonly max: number },
): Promise<ShownApproval[]> {
  const { rows } = await sql<Row>`
    select a.approval_id as "approvalId", a.kind, a.debtor_id as "debtorId", a.thing_id as "thingId", a.currency,
           a.amount_minor as minor, a.because, a.asked_by as "askedBy", a.asked_at as "askedAt", a.due_at as "dueAt",
           a.verdict, a.is_alone as "isAlone", d.name as debtor, d.number, asker.name as asker, decider.name as decider,
           a.decided_at as "decidedAt", a.decided_because as "decidedBecause",
           coalesce(case a.kind
             when 'lift-stop' then (select s.kind from person_stop s
                                     where s.stop_id = a.thing_id
                                       and s.debtor_id = any(${personIdsOf(sql`a.debtor_id`)}))
             when 'resolve-dispute' then (select i.number from dispute t join item i using (debtor_id, item_id)
                                           where t.dispute_id = a.thing_id
                                             and t.debtor_id = any(${personIdsOf(sql`a.debtor_id`)}))
             when 'reverse-entry' then (select e.kind || ' ' || e.document from entry e
                                         where e.entry_id = a.thing_id
                                           and e.debtor_id = any(${personIdsOf(sql`a.debtor_id`)}))
             when 'set-credit-limit' then (select c.name from creditor c where c.creditor_id = a.thing_id) end,
             t.name, payee.name, '') as thing,
           case when p.approval_id is not null then json_build_object(
             'creditorId', p.creditor_id, 'creditor', payee.name, 'before', p.before, 'after', p.after) end as "payTo",
           case when t.template_id is not null then json_build_object(
             'templateId', t.template_id, 'name', t.name, 'audience', t.audience, 'language', t.language,
             'asked', json_build_object('version', t.version, 'heading', t.heading, 'body', t.body),
             'former', (select json_build_object('version', f.version, 'heading', f.heading, 'body', f.body)
                          from letter_template f
                         where f.name = t.name and f.audience = t.audience and f.language = t.language
                           and f.version < t.version and f.activated_at is not null
                         order by f.version desc limit 1)) end as template
      from approval a
      left join letter_template t on a.kind = 'activate-template' and t.template_id = a.thing_id
      left join pay_to_asked p on p.approval_id = a.approval_id
      left join creditor payee on payee.creditor_id = p.creditor_id
      left join debtor d on d.debtor_id = a.debtor_id
      join login asker on asker.login_id = a.asked_by
      left join login decider on decider.login_id = a.decided_by
     where (a.verdict is null) = ${isOpen} and (${kind ?? null}::text is null or a.kind = ${kind ?? null})
       and ${wordsStandIn(find, told)}
       and (${scopeOf("listApprovals", caller.role) === "all"} or a.asked_by = ${caller.loginId})
     order by case when ${isOpen} then a.due_at end, a.decided_at desc, a.approval_id
     limit ${max}`.execute(tx);
  const deciders = await readDeciders(tx);
  return rows.map((row) => shown(row, { caller, deciders, now }));
}

type Showing = { readonly caller: Caller; readonly deciders: Deciders; readonly now: Temporal.Instant };

/** An approval as somebody reads it: who could decide it, and why they may not. */
function shown({ currency, minor, ...row }: Row, { caller, deciders, now }: Showing): ShownApproval {
  const approval = { ...row, amount: storedAmount(currency, minor) };
  const could = row.verdict === null ? whoCouldDecide(approval, deciders, now) : [];
  return {
    ...approval,
    deciders: could.map(({ name }) => name),
    isOverdue: row.verdict === null && compareInstants(row.dueAt, now) <= 0,
    askedByReader: row.askedBy === caller.loginId,
    waitsForReader: could.some(({ loginId }) => loginId === caller.loginId),
    whyNot: whyNotDecide(approval, caller, { deciders, now }) ?? null,
  };
}
