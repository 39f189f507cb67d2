import { TextInput } from "@mantine/core";
import { useId, type ReactNode, type Ref } from "react";
import { takeFocus } from "./take-focus.ts";

type UnderstoodFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly type: (text: string) => void;
  /** Whether what is typed can be read. */
  readonly isRead: boolean;
  /** Of amounts, days and hours: "figures". */
  readonly className?: string;
  /** Without it the field takes the focus. */
  readonly field?: Ref<HTMLInputElement>;
  /** What was understood, or why nothing was. */
  readonly children: ReactNode;
};

/** A field in which one types as one says it. What was understood stands below, before it is saved. */
export function UnderstoodField(props: UnderstoodFieldProps) {
  const { label, hint, text, type, isRead, className = "", field = takeFocus, children } = props;
  const id = useId();
  return (
    <>
      <TextInput
        label={label}
        description={hint}
        inputWrapperOrder={["label", "input", "description"]}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        aria-describedby={id}
        autoComplete="off"
        ref={field}
        className={className}
      />
      <output id={id} className={isRead ? "understood understood-ok" : "understood"}>
        {children}
      </output>
    </>
  );
}
