import { Textarea, TextInput } from "@mantine/core";
import type { Creditor } from "../client.ts";
import { fieldTrouble } from "../ui/problem.ts";
import { typedField } from "../ui/typed-field.ts";
import { words } from "../words.ts";

export type CreditorFacts = Pick<Creditor, "name" | "address" | "phone" | "payTo">;
export type CreditorField = keyof CreditorFacts;

type FieldsProps = {
  readonly valueOf: (field: CreditorField) => string;
  readonly set: (field: CreditorField, value: string) => void;
  readonly error: Error | null;
  readonly disabled?: boolean;
  /** Whether it is said here where to pay: once it was, it is changed by two, elsewhere. */
  readonly withPayTo?: boolean;
};

/** What letters say of a creditor, as it is typed. */
export function CreditorFields({ valueOf, set, error, disabled = false, withPayTo = true }: FieldsProps) {
  const { fields, hints } = words.creditors;
  const field = (name: CreditorField, hint?: string) =>
    typedField({
      ...{ label: fields[name], hint, value: valueOf(name), trouble: fieldTrouble(error, name), disabled },
      set: (text) => set(name, text),
    });
  return (
    <div className="two-fields">
      <TextInput {...field("name", hints.name)} maxLength={200} />
      <TextInput {...field("phone")} type="tel" maxLength={60} />
      <Textarea {...field("address", hints.address)} autosize minRows={3} maxRows={6} />
      {withPayTo ? <Textarea {...field("payTo", hints.payTo)} autosize minRows={3} maxRows={8} /> : null}
    </div>
  );
}
