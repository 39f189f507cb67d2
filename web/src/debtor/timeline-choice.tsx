import { NativeSelect } from "@mantine/core";
import { words } from "../words.ts";

/** Kinds of entries that are read together, as the server is asked for them. */
const groups = {
  contacts: "outcome,effort,inbound,letter,letter-refused,email,text,permit-refused,visit,taken-back",
  said: "note,inbound,alert-placed,alert-lifted",
  money: "payment,memo,application,reversal,charge,adjustment,write-off",
  promises: "promise,promise-withdrawal,dispute-raised,dispute-resolved",
} as const satisfies Readonly<Record<keyof typeof words.debtor.timelineGroups, string>>;

type TimelineChoiceProps = {
  readonly kind: string;
  /** The kinds that this timeline has. */
  readonly kinds: readonly string[];
  readonly onChange: (kind: string) => void;
};

/** What the timeline shows: everything, what belongs together, or one kind of entry. */
export function TimelineChoice({ kind, kinds, onChange }: TimelineChoiceProps) {
  const together = Object.entries(groups)
    .filter(([, value]) => value.split(",").some((each) => kinds.includes(each)))
    .map(([name, value]) => ({ value, label: words.debtor.timelineGroups[name as keyof typeof groups] }));
  return (
    <NativeSelect
      size="xs"
      aria-label={words.debtor.filter}
      value={kind}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: "", label: words.debtor.allKinds },
        ...together,
        { group: words.debtor.oneKind, items: kinds.map((value) => ({ value, label: words.kinds.other(value) })) },
      ]}
    />
  );
}
