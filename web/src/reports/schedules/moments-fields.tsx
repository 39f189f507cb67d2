import { NativeSelect, TextInput } from "@mantine/core";
import { weekdayText } from "../../ui/day-text.ts";
import { words } from "../../words.ts";
import type { Moments, Period } from "./moments.ts";

type MomentsFieldsProps = { readonly moments: Moments; readonly set: (moments: Moments) => void };

const says = words.schedules;
const periods = Object.entries(says.periods).map(([value, label]) => ({ value, label }));
const rhythms = Object.entries(says.every).map(([value, label]) => ({ value, label }));
const weekdays = Array.from({ length: 7 }, (_, at) => ({ value: `${at + 1}`, label: weekdayText(at + 1) }));
const shortestMonth = 28;
const monthDays = Array.from({ length: 31 }, (_, at) => {
  const day = `${at + 1}`;
  return { value: day, label: at < shortestMonth ? day : says.lastDay(day) };
});

/** Of which days a report is, and when it goes. */
export function MomentsFields({ moments, set }: MomentsFieldsProps) {
  const { period, every, time } = moments;
  return (
    <>
      <NativeSelect
        label={says.which}
        description={says.whichHint}
        inputWrapperOrder={["label", "input", "description"]}
        value={period ?? ""}
        data={[...(period === undefined ? [{ value: "", label: says.choose }] : []), ...periods]}
        onChange={(event) => set({ ...moments, period: event.currentTarget.value as Period })}
      />
      <NativeSelect
        label={says.when}
        value={every}
        data={rhythms}
        onChange={(event) => set({ ...moments, every: event.currentTarget.value as Moments["every"] })}
      />
      <DayFields moments={moments} set={set} />
      <TextInput
        type="time"
        label={says.time}
        value={time}
        onChange={(event) => set({ ...moments, time: event.currentTarget.value })}
      />
    </>
  );
}

/** On which day of the week or month, and what becomes of it where the office is closed. */
function DayFields({ moments, set }: MomentsFieldsProps) {
  const { every, weekday, monthDay, closedDays } = moments;
  if (every === "working-day") return null;
  const closed = Object.entries(says.closedDays[every]).map(([value, label]) => ({ value, label }));
  return (
    <>
      {every === "week" ? (
        <NativeSelect
          label={says.weekday}
          value={`${weekday}`}
          data={weekdays}
          onChange={(event) => set({ ...moments, weekday: Number(event.currentTarget.value) })}
        />
      ) : (
        <NativeSelect
          label={says.monthDay}
          value={`${monthDay}`}
          data={monthDays}
          onChange={(event) => set({ ...moments, monthDay: Number(event.currentTarget.value) })}
        />
      )}
      <NativeSelect
        label={says.closed}
        value={closedDays}
        data={closed}
        onChange={(event) => set({ ...moments, closedDays: event.currentTarget.value as Moments["closedDays"] })}
      />
    </>
  );
}
