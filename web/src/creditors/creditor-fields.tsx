import { Textarea, TextInput, type InputWrapperProps } from "@mantine/core";
import type { Creditor } from "../client.ts";
import { fieldTrouble } from "../ui/problem.ts";
import { words } from "../words.ts";

export type CreditorFacts = Pick<Creditor, "name" | "address" | "phone" | "payTo">;
export type CreditorField = keyof CreditorFacts;

type FieldsProps = {
  readonly valueOf: (field: CreditorField) => string;
  readonly set: (field: CreditorField, value: string) => void;
  readonly error: Error | null;
  readonly disabled?: boolean;
};

/** What letters say of a creditor, as it is typed. */
export function CreditorFields({ valueOf, set, error, disabled = false }: FieldsProps) {
  const { fields, hints } = words.creditors;
  const field = (name: CreditorField) => ({
    label: fields[name],
    value: valueOf(name),
    error: fieldTrouble(error, name),
    disabled,
    autoComplete: "off",
    inputWrapperOrder: ["label", "input", "description", "error"] satisfies InputWrapperProps["inputWrapperOrder"],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => set(name, event.currentTarget.value),
  });
  return (
    <div className="creditors-fields">
      <TextInput {...field("name")} description={hints.name} maxLength={200} />
      <TextInput {...field("phone")} type="tel" maxLength={60} />
      <Textarea {...field("address")} description={hints.address} autosize minRows={3} maxRows={6} />
      <Textarea {...field("payTo")} description={hints.payTo} autosize minRows={3} maxRows={8} />
    </div>
  );
}
