import { NativeSelect, TextInput } from "@mantine/core";
import { useTyped } from "../ui/use-typed.ts";
import { words } from "../words.ts";
import { timelineGroups as groups } from "./timeline-groups.ts";

/** What is asked of a timeline: kinds of entries, with commas between them, and words. Empty: any. */
export type TimelineAsked = { readonly kind: string; readonly words: string };

/** Whether not all of a timeline is asked for. */
export const isAsked = ({ kind, words: sought }: TimelineAsked) => kind !== "" || sought !== "";

type TimelineChoiceProps = {
  readonly asked: TimelineAsked;
  /** The kinds that this timeline has. */
  readonly kinds: readonly string[];
  readonly choose: (asked: TimelineAsked) => void;
};

/** What the timeline shows: what has the words that are typed; everything, what belongs together, or one kind of entry. */
export function TimelineChoice({ asked, kinds, choose }: TimelineChoiceProps) {
  const [typed, type] = useTyped({
    settled: asked.words,
    whole: (text) => text.trim(),
    settle: (sought) => choose({ ...asked, words: sought }),
  });
  return (
    <search className="timeline-choice">
      <TextInput
        size="xs"
        type="search"
        maxLength={200}
        aria-label={words.debtor.findWords}
        placeholder={words.debtor.findWords}
        value={typed}
        onChange={({ currentTarget: { value } }) => type(value)}
      />
      <KindChoice kind={asked.kind} kinds={kinds} onChange={(kind) => choose({ ...asked, kind })} />
    </search>
  );
}

type KindChoiceProps = {
  readonly kind: string;
  readonly kinds: readonly string[];
  readonly onChange: (kind: string) => void;
};

function KindChoice({ kind, kinds, onChange }: KindChoiceProps) {
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
