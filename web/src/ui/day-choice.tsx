import { TextInput, type TextInputProps } from "@mantine/core";
import { useTyped } from "./use-typed.ts";

type DayChoiceProps = Pick<TextInputProps, "aria-label" | "label" | "max" | "size"> & {
  /** The day that is chosen; empty where none is. */
  readonly value: string;
  readonly choose: (day: string | undefined) => void;
};

/** Before it no day of a book lies: who types 2026 has typed the years 2, 20 and 202 on the way. */
const firstYear = "1900";

/** A day by which something is shown. It is asked for once it is whole, typed or picked. */
export function DayChoice({ value, choose, ...named }: DayChoiceProps) {
  const [text, type] = useTyped({
    settled: value,
    whole: (typed) => (typed === "" || typed >= firstYear ? typed : value),
    settle: (day) => {
      if (day !== value) choose(day === "" ? undefined : day);
    },
  });
  return <TextInput {...named} type="date" value={text} onChange={(event) => type(event.currentTarget.value)} />;
}
