import { useState } from "react";
import { wholeDayText } from "../ui/day-text.ts";
import { addDays } from "../ui/days.ts";
import { useOfficeClock } from "../ui/office-clock.ts";
import { UnderstoodField } from "../ui/understood-field.tsx";
import { words } from "../words.ts";
import { phraseDay } from "./phrase-day.ts";

/** The last day of a pause as it is typed, and what was understood of it: only a day ahead is one. */
export function useUntil() {
  const { today } = useOfficeClock();
  const [text, setText] = useState("");
  const read = phraseDay(text.trim().toLowerCase().split(/\s+/), { today, direction: "ahead" });
  return { text, setText, isRead: read !== undefined, untilOn: read !== undefined && read > today ? read : undefined };
}

/** The last day of the pause. What was understood, and when it resumes, is shown as one types. */
export function UntilField({ text, setText, isRead, untilOn }: ReturnType<typeof useUntil>) {
  const wrong = isRead ? words.pauses.past : words.pauses.noSense;
  const understood =
    untilOn === undefined
      ? undefined
      : words.pauses.understood(wholeDayText(untilOn), wholeDayText(addDays(untilOn, 1)));
  return (
    <UnderstoodField
      label={words.pauses.until}
      hint={words.pauses.hint}
      text={text}
      type={setText}
      isRead={understood !== undefined}
      className="figures"
    >
      {understood ?? (text.trim() === "" ? "" : wrong)}
    </UnderstoodField>
  );
}
