import { TextInput } from "@mantine/core";
import type { RefObject } from "react";
import { useTyped } from "./use-typed.ts";
import "./find-field.css";

type FindFieldProps = {
  readonly label: string;
  readonly hint: string;
  /** What the address holds, and where it is put. */
  readonly find: string | undefined;
  readonly ask: (find: string | undefined) => void;
  readonly field?: RefObject<HTMLInputElement | null>;
};

/** A field that narrows a list by words, as one types. */
export function FindField({ label, hint, find = "", ask, field }: FindFieldProps) {
  const [text, type] = useTyped({
    settled: find,
    whole: (typed) => typed.trim(),
    settle: (next) => ask(next === "" ? undefined : next),
  });
  return (
    <TextInput
      className="find-field"
      aria-label={label}
      placeholder={hint}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => event.key === "Escape" && event.currentTarget.blur()}
      ref={field}
      type="search"
    />
  );
}
