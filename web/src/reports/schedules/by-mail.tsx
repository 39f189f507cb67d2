import { Banner } from "../../ui/banner.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ReadTrouble } from "../../ui/trouble.tsx";
import { words } from "../../words.ts";
import type { ReportSearch } from "../report-search.ts";
import type { ReportName } from "../use-report.ts";
import { ScheduleForm } from "./schedule-form.tsx";
import { ScheduleRow } from "./schedule-row.tsx";
import { useSchedules } from "./use-schedules.ts";
import "./schedules.css";

type ByMailProps = { readonly report: ReportName; readonly search: ReportSearch; readonly close: () => void };

/** Who has a report by mail and when next, and the form by which it is sent to one more. */
export function ByMail({ report, search, close }: ByMailProps) {
  const { data, error, refetch } = useSchedules(report);
  const live = data?.schedules.filter(({ ended }) => ended === null) ?? [];
  return (
    <div className="by-mail no-print">
      <Panel title={words.schedules.byMail}>
        {error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />}
        {data?.isSetUp === false ? <Banner tone="amber">{words.schedules.isNotSetUp}</Banner> : null}
        {data !== undefined && live.length === 0 ? <p className="soft">{words.schedules.noneOfReport}</p> : null}
        <ul className="plain-list" aria-label={words.schedules.list}>
          {live.map((schedule) => (
            <ScheduleRow key={schedule.scheduleId} schedule={schedule} />
          ))}
        </ul>
        {data === undefined ? null : (
          <section className="schedule-form" aria-label={words.schedules.form}>
            <h3>{words.schedules.form}</h3>
            <ScheduleForm report={report} search={search} receivers={data.receivers} close={close} />
          </section>
        )}
      </Panel>
    </div>
  );
}
