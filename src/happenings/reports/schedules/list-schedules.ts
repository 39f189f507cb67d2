import { sql } from "kysely";
import { scopeOf } from "#access/access-table";
import type { Caller } from "#access/caller";
import { listAddressees } from "#access/people/store";
import type { Queries } from "#platform/database";
import { definitions, type ReportName } from "#reports/definition";
import type { ScheduleListed } from "#reports/schedules/routes";
import type { Schedule } from "#reports/schedules/schedule";
import { rhythmOf, type RhythmColumns } from "#reports/schedules/store";
import { writeTiming } from "#reports/schedules/written-timing";
import { theOffice } from "#happenings/desk/office-day";
import { mayHave, momentOf, spanOn } from "./keep-schedule.ts";

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
type Listed = ScheduleListed["schedules"][number];

const listedMax = 500;
const endedDays = 30;

/** The schedules of whoever asks, or everybody's for those who answer for them; those that ended lately come last. */
export async function listSchedules(
  { tx, caller, now }: Asked,
  report: ReportName | undefined,
): Promise<Pick<ScheduleListed, "schedules" | "receivers">> {
  const isOfAll = scopeOf("listReportSchedules", caller.role) === "all";
  const { zone } = await theOffice(tx);
  const { rows } = await sql<Row>`
    select s.schedule_id as "scheduleId", s.version, s.report, s.choices, s.period, s.every, s.weekday,
           s.month_day as "monthDay", s.closed_days as "closedDays", s.due_time::text as time, s.due_on as "dueOn",
           s.trouble, s.receiver_id as "receiverId", l.name, l.email, k.name as "keptBy",
           s.ended_at as "endedAt", s.ended_because as "endedBecause", m.mailings
      from report_schedule s
      join login l on l.login_id = s.receiver_id
      join login k on k.login_id = s.kept_by
      left join lateral (
        select json_agg(json_build_object(
                 'dueAt', ((due_on + due_time) at time zone ${zone}), 'madeAt', made_at, 'missed', missed,
                 'state', coalesce(o.state, 'not-made'), 'because', coalesce(r.because, o.because)) order by made_at desc) as mailings
          from (select * from report_mailing r where r.schedule_id = s.schedule_id
                 order by due_on desc, due_time desc limit 5) r
          left join office_mail o on o.mail_id = r.mail_id) m on true
     where (${isOfAll}::boolean or s.receiver_id = ${caller.loginId})
       and (${report ?? null}::text is null or s.report = ${report ?? null})
       and (s.ended_at is null or s.ended_at > ${now.subtract({ hours: 24 * endedDays })})
     order by s.ended_at is not null, s.due_on, s.due_time, s.schedule_id limit ${listedMax}`.execute(tx);
  return {
    schedules: rows.map((row) => listed(row, { caller, zone })),
    receivers: await receiversFor({ tx, caller, now }, report),
  };
}

type Row = RhythmColumns &
  Pick<Schedule, "scheduleId" | "version" | "report" | "choices" | "period" | "receiverId" | "dueOn"> & {
    readonly time: string;
    readonly trouble: string | null;
    readonly name: string;
    readonly email: string | null;
    readonly keptBy: string;
    readonly endedAt: Temporal.Instant | null;
    readonly endedBecause: string | null;
    readonly mailings: Listed["mailings"] | null;
  };

type Seen = { readonly caller: Caller; readonly zone: string };

function listed(row: Row, { caller, zone }: Seen): Listed {
  const { scheduleId, version, report, choices, period, dueOn, trouble, keptBy, endedAt, endedBecause } = row;
  const { every, weekday, monthDay, closedDays, receiverId, name, email } = row;
  const rhythm = rhythmOf({ every, weekday, monthDay, closedDays });
  const timing = { rhythm, time: Temporal.PlainTime.from(row.time) };
  const { from, to } = spanOn(dueOn, { report, by: choices.by, period });
  const dueAt = momentOf(dueOn, { timing, zone }).toString();
  const isCaller = receiverId === caller.loginId;
  const mayChange = isCaller || scopeOf("changeReportSchedule", caller.role) === "all";
  const instant = (at: string) => Temporal.Instant.from(at).toString();
  return {
    ...{ scheduleId, version, report, title: definitions[report].title, choices, period, keptBy, trouble },
    timing: writeTiming(timing),
    receiver: { name, email, isCaller },
    mayChange,
    next: endedAt === null ? { dueAt, from: from.toString(), to: to.toString() } : null,
    mailings: (row.mailings ?? []).map((one) => {
      return { ...one, dueAt: instant(one.dueAt), madeAt: instant(one.madeAt) };
    }),
    ended: endedAt === null ? null : { at: endedAt.toString(), because: endedBecause ?? "" },
  };
}

/** Who may be given a report, or any: oneself first, and others where one may schedule for them. */
async function receiversFor(
  { tx, caller }: Asked,
  report: ReportName | undefined,
): Promise<ScheduleListed["receivers"]> {
  const isForOthers = scopeOf("scheduleReport", caller.role) === "all";
  const all = await listAddressees(tx, isForOthers ? null : caller.loginId);
  const of = all.flatMap(({ caller: one, email }) => {
    const may = mayHave(one, report ?? "aging");
    return email === null || !may ? [] : [{ loginId: one.loginId, name: one.name, email }];
  });
  const isCaller = ({ loginId }: { readonly loginId: string }) => loginId === caller.loginId;
  return [...of.filter(isCaller), ...of.filter((one) => !isCaller(one))];
}
