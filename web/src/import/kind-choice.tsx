import { NativeSelect } from "@mantine/core";
import type { ListPresetsAnswer } from "../client.ts";
import { words } from "../words.ts";

type KindChoiceProps = {
  readonly kinds: ListPresetsAnswer["kinds"];
  readonly kind: string;
  readonly onChange: (kind: string) => void;
};

/** Whether the files are receivables, or what an office brings with it from another system. */
export function KindChoice({ kinds, kind, onChange }: KindChoiceProps) {
  const reads = kinds.find(({ name }) => name === kind)?.reads;
  return (
    <NativeSelect
      label={words.imports.kind}
      description={reads === undefined ? words.imports.kindHint : words.said(reads)}
      inputWrapperOrder={["label", "input", "description"]}
      value={kind}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: "", label: words.imports.noKind },
        ...kinds.map(({ name }) => ({ value: name, label: words.kinds.other(name) })),
      ]}
    />
  );
}
