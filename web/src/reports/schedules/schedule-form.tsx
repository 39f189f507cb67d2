import { NativeSelect } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import {
  previewReportSchedule,
  scheduleReport,
  type ListReportSchedulesAnswer,
  type ScheduleReportBody,
} from "../../client.ts";
import { paths } from "../../paths.ts";
import { useMay } from "../../shell/session.ts";
import { ActForm } from "../../ui/act-form.tsx";
import { Banner } from "../../ui/banner.tsx";
import { momentText } from "../../ui/day-text.ts";
import { useNotice } from "../../ui/notice.tsx";
import { useOfficeClock } from "../../ui/office-clock.ts";
import { troubleText } from "../../ui/trouble.tsx";
import { useAct } from "../../ui/use-act.ts";
import { words } from "../../words.ts";
import type { ReportSearch } from "../report-search.ts";
import type { ReportName } from "../use-report.ts";
import { MomentsFields } from "./moments-fields.tsx";
import { newMoments, wantedOf } from "./moments.ts";
import { choicesText, nextText } from "./schedule-text.ts";
import { useRefreshSchedules } from "./use-schedules.ts";

type ScheduleFormProps = {
  readonly report: ReportName;
  readonly search: ReportSearch;
  readonly receivers: ListReportSchedulesAnswer["receivers"];
  readonly close: () => void;
};

const says = words.schedules;

/** Sends the report by mail from now on, with what is chosen of it; its days are chosen anew, so that they move. */
export function ScheduleForm({ report, search, receivers, close }: ScheduleFormProps) {
  const { by, creditor, team, person, from, to } = search;
  const hasDays = from !== undefined || to !== undefined;
  const [moments, setMoments] = useState({ ...newMoments, ...(hasDays ? { period: undefined } : {}) });
  const [chosen, setChosen] = useState<string>();
  const receiverId = chosen ?? receivers[0]?.loginId;
  const moment = wantedOf(moments);
  const choices = { by, creditor, team, person };
  const chosenText = choicesText(choices);
  const wanted = moment && { report, choices, receiverId, ...moment };
  const keep = useKeep(receivers, close);
  if (receivers.length === 0) return <NoAddress />;
  return (
    <ActForm
      label={says.keep}
      act={keep}
      isWhole={wanted !== undefined}
      send={() => wanted !== undefined && keep.run(wanted)}
      cancel={close}
    >
      {chosenText === "" ? null : <p className="soft small">{says.asChosen(chosenText)}</p>}
      <div className="schedule-fields">
        <NativeSelect
          label={says.to}
          value={receiverId}
          data={receivers.map(({ loginId, name, email }) => ({ value: loginId, label: `${name}, ${email}` }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <MomentsFields moments={moments} set={setMoments} />
      </div>
      {wanted === undefined ? null : <Preview wanted={wanted} />}
    </ActForm>
  );
}

function useKeep(receivers: ScheduleFormProps["receivers"], close: () => void) {
  const refresh = useRefreshSchedules();
  const { tell } = useNotice();
  const clock = useOfficeClock();
  return useAct({
    send: async (body: ScheduleReportBody, options) => {
      const { dueAt } = await previewReportSchedule({ body });
      await scheduleReport({ body }, options);
      return dueAt;
    },
    done: (dueAt, { receiverId }) => {
      const name = receivers.find(({ loginId }) => loginId === receiverId)?.name ?? "";
      tell({ says: says.kept(name, momentText(dueAt, clock)) });
      close();
      return refresh();
    },
  });
}

/** When it would go first and of which days, or why it would not. */
function Preview({ wanted }: { readonly wanted: ScheduleReportBody }) {
  const clock = useOfficeClock();
  const { data, error } = useQuery({
    queryKey: ["report-schedules", "preview", wanted],
    queryFn: ({ signal }) => previewReportSchedule({ body: wanted }, { signal }),
    placeholderData: keepPreviousData,
    retry: false,
  });
  if (error !== null) return <output className="schedule-next">{troubleText(error)}</output>;
  return <output className="schedule-next">{data === undefined ? "" : nextText(data, clock)}</output>;
}

/** Nobody has an address yet to which it could go; whoever may set one is led there. */
function NoAddress() {
  const may = useMay();
  return (
    <Banner tone="amber">
      {says.noAddress} {may("setPersonMail") ? <Link to={paths.officePeople}>{words.office.people}</Link> : null}
    </Banner>
  );
}
