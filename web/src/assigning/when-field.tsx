import { TextInput } from "@mantine/core";
import { useId, useState } from "react";
import { phraseTime, type DayTime } from "../debtor/phrase-time.ts";
import { clockText } from "../ui/clock-text.ts";
import { wholeDayText } from "../ui/day-text.ts";
import { takeFocus } from "../ui/take-focus.ts";
import { words } from "../words.ts";

type WhenFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly zone: string;
  readonly onRead: (when: DayTime | undefined) => void;
};

/** The day and the hour on a clock just now. */
export function clockNow(zone: string): { readonly today: string; readonly time: string } {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  const [today = "", time = ""] = parts.format(new Date()).split(" ");
  return { today, time };
}

/** A day and an hour typed as they are said. What was understood is shown as one types. */
export function WhenField({ label, hint, zone, onRead }: WhenFieldProps) {
  const id = useId();
  const [text, setText] = useState("");
  const when = phraseTime(text, clockNow(zone));
  return (
    <>
      <TextInput
        label={label}
        description={hint}
        inputWrapperOrder={["label", "input", "description"]}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          onRead(phraseTime(event.currentTarget.value, clockNow(zone)));
        }}
        aria-describedby={id}
        autoComplete="off"
        ref={takeFocus}
        className="figures"
      />
      <output id={id} className={when === undefined ? "understood" : "understood understood-ok"}>
        {when === undefined ? (text === "" ? "" : words.sharing.noSense) : whenText(when)}
      </output>
    </>
  );
}

/** "Friday, November 27, 3:00 PM". */
export function whenText({ on, time }: DayTime): string {
  return `${wholeDayText(on)}, ${clockText(time)}`;
}
