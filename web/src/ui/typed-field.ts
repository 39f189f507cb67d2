import type { InputWrapperProps } from "@mantine/core";

type Field = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly trouble: string | undefined;
  readonly set: (text: string) => void;
  readonly disabled?: boolean;
};

// What is said of a field stands below it, so that the fields stand in lines.
const order = ["label", "input", "description", "error"] satisfies InputWrapperProps["inputWrapperOrder"];

/** What a field in which one types is given: its words, what is typed, and what is wrong with that. */
export function typedField({ label, hint, value, trouble, set, disabled = false }: Field) {
  return {
    ...{ label, description: hint, value, error: trouble, disabled },
    autoComplete: "off",
    inputWrapperOrder: order,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => set(event.currentTarget.value),
  };
}
