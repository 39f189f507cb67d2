import { useState } from "react";
import { phraseTime, type DayTime } from "../debtor/phrase-time.ts";
import { clockText } from "../ui/clock-text.ts";
import { wholeDayText } from "../ui/day-text.ts";
import { useOfficeClock, type OfficeClock } from "../ui/office-clock.ts";
import { UnderstoodField } from "../ui/understood-field.tsx";
import { wallClock } from "../ui/zoned.ts";
import { words } from "../words.ts";

type WhenFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly zone: string;
  readonly onRead: (when: DayTime | undefined) => void;
};

/** The day and the hour that a clock shows just now, by the server's time: the browser's may be wrong. */
function clockNow(zone: string, { ahead }: OfficeClock) {
  const [today = "", time = ""] = wallClock(new Date(Date.now() + ahead), zone).split("T");
  return { today, time };
}

/** A day and an hour typed as they are said. What was understood is shown as one types. */
export function WhenField({ label, hint, zone, onRead }: WhenFieldProps) {
  const [text, setText] = useState("");
  const office = useOfficeClock();
  const when = phraseTime(text, clockNow(zone, office));
  const type = (typed: string) => {
    setText(typed);
    onRead(phraseTime(typed, clockNow(zone, office)));
  };
  return (
    <UnderstoodField {...{ label, hint, text, type }} isRead={when !== undefined} className="figures">
      {when === undefined ? (text === "" ? "" : words.sharing.noSense) : whenText(when)}
    </UnderstoodField>
  );
}

/** "Friday, November 27, 3:00 PM". */
export function whenText({ on, time }: DayTime): string {
  return `${wholeDayText(on)}, ${clockText(time)}`;
}
