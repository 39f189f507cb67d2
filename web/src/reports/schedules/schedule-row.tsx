import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { changeReportSchedule, endReportSchedule, type ReportSchedule } from "../../client.ts";
import { paths } from "../../paths.ts";
import { ActForm } from "../../ui/act-form.tsx";
import { Moment } from "../../ui/day.tsx";
import { EndOf } from "../../ui/end-of.tsx";
import { useOfficeClock } from "../../ui/office-clock.ts";
import { Tag } from "../../ui/tag.tsx";
import { useAct } from "../../ui/use-act.ts";
import { words } from "../../words.ts";
import { LastMailings } from "./last-mailings.tsx";
import { MomentsFields } from "./moments-fields.tsx";
import { momentsOf, wantedOf } from "./moments.ts";
import { choicesText, nextText, timingText } from "./schedule-text.ts";
import { useRefreshSchedules } from "./use-schedules.ts";

type ScheduleRowProps = { readonly schedule: ReportSchedule };

const says = words.schedules;

/** A report that goes by mail: which, to whom, when next, what became of the last ones; changed and ended here. */
export function ScheduleRow({ schedule }: ScheduleRowProps) {
  const { report, title, choices, period, timing, receiver, keptBy, ended } = schedule;
  const [isChanging, setChanging] = useState(false);
  const chosen = choicesText(choices);
  return (
    <li className="schedule">
      <div className="schedule-what">
        <span>
          <Link to={paths.report} params={{ name: report }} search={choices}>
            {title}
          </Link>
          {chosen === "" ? null : <span className="soft small"> {chosen}</span>}
        </span>
        <span className="small">
          {receiver.isCaller ? says.you(receiver.name) : receiver.name}{" "}
          <span className="soft">{receiver.email ?? says.noEmail}</span>
          {receiver.isCaller ? null : <span className="soft">, {says.keptBy(keptBy)}</span>}
        </span>
      </div>
      <div className="schedule-when">
        <span>
          {says.periods[period]}, {timingText(timing)}
        </span>
        <Upcoming schedule={schedule} />
        <LastMailings mailings={schedule.mailings} />
      </div>
      {ended === null ? <Acts schedule={schedule} change={() => setChanging(!isChanging)} /> : null}
      {isChanging && ended === null ? <ChangeForm schedule={schedule} close={() => setChanging(false)} /> : null}
    </li>
  );
}

function Upcoming({ schedule: { next, ended, trouble } }: ScheduleRowProps) {
  const clock = useOfficeClock();
  if (ended !== null) {
    return (
      <span className="soft small">
        {says.endedBecause[ended.because] ?? ended.because} <Moment at={ended.at} />
      </span>
    );
  }
  return (
    <>
      {next === null ? null : <span className="small">{nextText(next, clock)}</span>}
      {trouble === null ? null : <Tag tone="red">{says.trouble}</Tag>}
    </>
  );
}

function Acts({ schedule, change }: ScheduleRowProps & { readonly change: () => void }) {
  const { scheduleId, version, title, receiver, mayChange } = schedule;
  const refresh = useRefreshSchedules();
  if (!mayChange) return null;
  return (
    <div className="schedule-acts">
      <Button size="compact-sm" variant="default" onClick={change} aria-label={says.changeOf(title, receiver.name)}>
        {says.change}
      </Button>
      <EndOf
        button={says.end}
        label={says.endOf(title, receiver.name)}
        lead={says.endLead(receiver.name)}
        done={says.over(title, receiver.name)}
        overAlready="schedule_has_ended"
        size="compact-sm"
        send={(options) => anewIfRefused(endReportSchedule({ scheduleId, version }, options), refresh)}
        readAgain={refresh}
      />
    </div>
  );
}

function ChangeForm({ schedule, close }: ScheduleRowProps & { readonly close: () => void }) {
  const { scheduleId, version } = schedule;
  const refresh = useRefreshSchedules();
  const [moments, setMoments] = useState(() => momentsOf(schedule));
  const wanted = wantedOf(moments);
  const act = useAct({
    send: (body: Parameters<typeof changeReportSchedule>[0]["body"], options) =>
      anewIfRefused(changeReportSchedule({ scheduleId, body }, options), refresh),
    done: () => {
      close();
      return refresh();
    },
  });
  return (
    <div className="schedule-change">
      <ActForm
        label={says.save}
        act={act}
        isWhole={wanted !== undefined}
        send={() => wanted !== undefined && act.run({ ...wanted, version })}
        cancel={close}
      >
        <div className="schedule-fields">
          <MomentsFields moments={moments} set={setMoments} />
        </div>
      </ActForm>
    </div>
  );
}

/** What somebody else did meanwhile is shown beside the refusal. */
async function anewIfRefused<Answer>(sent: Promise<Answer>, refresh: () => Promise<void>): Promise<Answer> {
  try {
    return await sent;
  } catch (error) {
    void refresh();
    throw error;
  }
}
