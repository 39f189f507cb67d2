import { Link } from "@tanstack/react-router";
import type { ReportSchedule } from "../../client.ts";
import { paths } from "../../paths.ts";
import { Banner } from "../../ui/banner.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ScreenHead } from "../../ui/screen-head.tsx";
import { SkeletonRows } from "../../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../../ui/trouble.tsx";
import { words } from "../../words.ts";
import { ScheduleRow } from "./schedule-row.tsx";
import { useSchedules } from "./use-schedules.ts";
import "./schedules.css";

const says = words.schedules;

/** All reports that go by mail, as far as one may see them; those that ended lately below. */
export function SchedulesScreen() {
  const { data, error, refetch, isPending } = useSchedules();
  const live = data?.schedules.filter(({ ended }) => ended === null) ?? [];
  const over = data?.schedules.filter(({ ended }) => ended !== null) ?? [];
  return (
    <div className="screen">
      <ScreenHead title={says.list} lead={says.lead} />
      {error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />}
      {isPending ? <SkeletonRows count={4} height={64} /> : null}
      {data?.isSetUp === false ? <Banner tone="amber">{says.isNotSetUp}</Banner> : null}
      {data !== undefined && live.length === 0 ? (
        <Empty title={says.none} action={<Link to={paths.reports}>{says.toReports}</Link>}>
          {says.noneWords}
        </Empty>
      ) : null}
      {live.length === 0 ? null : <Rows title={says.list} schedules={live} />}
      {over.length === 0 ? null : <Rows title={says.ended} schedules={over} />}
    </div>
  );
}

function Rows({ title, schedules }: { readonly title: string; readonly schedules: readonly ReportSchedule[] }) {
  return (
    <Panel title={title}>
      <ul className="plain-list" aria-label={title}>
        {schedules.map((schedule) => (
          <ScheduleRow key={schedule.scheduleId} schedule={schedule} />
        ))}
      </ul>
    </Panel>
  );
}
