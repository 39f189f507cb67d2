import { Button, NativeSelect } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  endStatementSchedule,
  keepStatementSchedule,
  type KeepStatementScheduleBody,
  type ListStatementsAnswer,
} from "../client.ts";
import { NearDay } from "../ui/day.tsx";
import { EndOf } from "../ui/end-of.tsx";
import { weekdayText } from "../ui/day-text.ts";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

type Creditor = ListStatementsAnswer["creditors"][number];
type Timing = Pick<KeepStatementScheduleBody, "every" | "day">;
type TimingProps = { readonly creditor: Creditor; readonly sentBy: KeepStatementScheduleBody["sentBy"] };

const says = words.mail.statements;

const weekdays = Array.from({ length: 5 }, (_, at) => ({
  value: `week ${at + 1}`,
  label: says.weekly(weekdayText(at + 1)),
}));
const monthDays = Array.from({ length: 31 }, (_, at) => ({ value: `month ${at + 1}`, label: says.monthly(at + 1) }));

function timingOf(value: string): Timing {
  const [every, day] = value.split(" ");
  return { every: every === "week" ? "week" : "month", day: Number(day) };
}

/** On which day statements of a creditor go by themselves: kept, changed and ended. */
export function StatementTiming({ creditor: { creditorId, name, schedule }, sentBy }: TimingProps) {
  const queries = useQueryClient();
  const done = () => queries.invalidateQueries({ queryKey: ["mail", "statements"] });
  const [when, setWhen] = useState(schedule === null ? "month 1" : `${schedule.every} ${schedule.day}`);
  const keep = useAct({
    send: (body: KeepStatementScheduleBody, options) => keepStatementSchedule({ body }, options),
    done,
  });
  return (
    <>
      <div className="mail-statements">
        <NativeSelect
          label={says.when}
          value={when}
          onChange={(event) => setWhen(event.currentTarget.value)}
          data={[...monthDays, ...weekdays]}
        />
        <Button
          variant="default"
          loading={keep.busy}
          onClick={() => keep.run({ creditorId, sentBy, ...timingOf(when) })}
        >
          {says.keep}
        </Button>
        {schedule === null ? (
          <span className="soft small">{says.none}</span>
        ) : (
          <span>
            {says.next} <NearDay on={schedule.dueOn} />, {says.ways[schedule.sentBy].toLowerCase()}{" "}
            <EndOf
              button={says.end}
              label={says.endOf(name)}
              lead={says.endLead}
              done={says.ended(name)}
              overAlready="statement_schedule_is_unknown"
              send={(options) => endStatementSchedule({ scheduleId: schedule.scheduleId }, options)}
              readAgain={done}
            />
          </span>
        )}
      </div>
      <ActTrouble error={keep.error} />
    </>
  );
}
