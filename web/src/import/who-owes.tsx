import { NativeSelect } from "@mantine/core";
import { words } from "../words.ts";

const kinds = ["business", "person"] as const;

/** Who owes what some files say, where they do not say it; undefined: nobody has said. */
export type Owing = (typeof kinds)[number];

type WhoOwesProps = { readonly owes: Owing | undefined; readonly onChange: (owes: Owing | undefined) => void };

/** Says whether persons or firms owe: of persons the law asks more. */
export function WhoOwes({ owes, onChange }: WhoOwesProps) {
  return (
    <NativeSelect
      label={words.mapping.debtors}
      value={owes ?? ""}
      onChange={(event) => onChange(kinds.find((kind) => kind === event.currentTarget.value))}
      data={[
        { value: "", label: words.mapping.asSaid },
        ...kinds.map((kind) => ({ value: kind, label: words.mapping.owing[kind] })),
      ]}
    />
  );
}
