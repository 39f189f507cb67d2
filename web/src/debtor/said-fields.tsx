import { Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import type { OptInPointBody } from "../client.ts";
import { useOfficeClock } from "../ui/office-clock.ts";
import { words } from "../words.ts";
import { saidMedia } from "./told-by.ts";

/** What somebody said by their own word: who, by what, when, and how it is known. */
export type OwnWord = Pick<OptInPointBody, "saidBy" | "isOwnWord" | "medium" | "on" | "time" | "because">;

/** Whether all of it is said. */
export function isWhole({ saidBy, isOwnWord, on, because }: OwnWord): boolean {
  return saidBy.trim() !== "" && because.trim() !== "" && on !== "" && isOwnWord;
}

type SaidFieldsProps = {
  readonly said: OwnWord;
  /** Why nobody else's word counts. */
  readonly ownWordWhy: string;
  readonly say: (change: Partial<OwnWord>) => void;
};

/** The fields of what somebody said by their own word. */
export function SaidFields({
  said: { saidBy, isOwnWord, medium, on, time, because },
  ownWordWhy,
  say,
}: SaidFieldsProps) {
  const { today } = useOfficeClock();
  return (
    <>
      <TextInput
        label={words.people.saidBy}
        value={saidBy}
        onChange={(event) => say({ saidBy: event.currentTarget.value })}
        data-autofocus
      />
      <Checkbox
        label={words.people.ownWord}
        description={ownWordWhy}
        checked={isOwnWord}
        onChange={(event) => say({ isOwnWord: event.currentTarget.checked })}
      />
      <NativeSelect
        label={words.people.saidHow}
        value={medium}
        onChange={(event) => say({ medium: saidMedia.find((each) => each === event.currentTarget.value) ?? medium })}
        data={saidMedia.map((value) => ({ value, label: words.people.saidByMedium[value] }))}
      />
      <TextInput
        type="date"
        label={words.people.saidOn}
        value={on}
        max={today}
        onChange={(event) => say({ on: event.currentTarget.value })}
      />
      <TextInput
        type="time"
        label={words.people.saidAt}
        value={time ?? ""}
        onChange={(event) => say({ time: event.currentTarget.value || undefined })}
      />
      <Textarea
        label={words.people.saidWhat}
        value={because}
        onChange={(event) => say({ because: event.currentTarget.value })}
        autosize
        minRows={2}
      />
    </>
  );
}
