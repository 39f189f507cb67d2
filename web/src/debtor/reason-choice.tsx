import { NativeSelect } from "@mantine/core";
import type { ReactNode, RefObject } from "react";
import { words } from "../words.ts";

type ReasonChoiceProps = {
  readonly value: string;
  readonly onChange: (reason: string) => void;
  readonly label?: ReactNode;
  readonly field?: RefObject<HTMLSelectElement | null>;
};

/** Why it is not paid, as they say it. */
export function ReasonChoice({ value, onChange, label = words.recording.reason, field }: ReasonChoiceProps) {
  return (
    <NativeSelect
      label={label}
      {...(field === undefined ? {} : { ref: field })}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: "", label: words.recording.reasonUnknown },
        ...Object.entries(words.recording.reasons).map(([name, label]) => ({ value: name, label })),
      ]}
    />
  );
}
