import { NativeSelect } from "@mantine/core";
import { words } from "../words.ts";

type ReasonChoiceProps = { readonly value: string; readonly onChange: (reason: string) => void };

/** Why it is not paid, as they say it. */
export function ReasonChoice({ value, onChange }: ReasonChoiceProps) {
  return (
    <NativeSelect
      label={words.recording.reason}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: "", label: words.recording.reasonUnknown },
        ...Object.entries(words.recording.reasons).map(([name, label]) => ({ value: name, label })),
      ]}
    />
  );
}
