import { Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import type { OptInPointBody } from "../client.ts";
import { MoreFields } from "../ui/more-fields.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { words } from "../words.ts";
import { saidMedia, type ToldBy } from "./told-by.ts";

type WholeWord = Pick<OptInPointBody, "saidBy" | "isOwnWord" | "medium" | "on" | "time" | "because">;

/** What somebody said by their own word: who, by what, when, and how it is known; no medium yet is empty. */
export type OwnWord = Omit<WholeWord, "medium"> & Pick<ToldBy, "medium">;

/** The same as it is sent, once all of it is said. */
export function wholeWord({ medium, ...said }: OwnWord): WholeWord | undefined {
  const [saidBy, because] = [said.saidBy.trim(), said.because.trim()];
  const isWhole = saidBy !== "" && because !== "" && said.on !== "" && said.isOwnWord;
  return isWhole && medium !== "" ? { ...said, saidBy, because, medium } : undefined;
}

type SaidFieldsProps = {
  readonly said: OwnWord;
  /** Why nobody else's word counts. */
  readonly ownWordWhy: string;
  readonly say: (change: Partial<OwnWord>) => void;
  /** Whether a phrase stands above that is taken where what they said is empty. */
  readonly isTyped?: boolean;
  /** What else is seldom known of it. */
  readonly children?: ReactNode;
};

/** The fields of what somebody said by their own word. */
export function SaidFields({ said, ownWordWhy, say, isTyped = false, children }: SaidFieldsProps) {
  const { saidBy, isOwnWord, medium, because } = said;
  return (
    <>
      <TextInput
        label={words.people.saidBy}
        value={saidBy}
        onChange={(event) => say({ saidBy: event.currentTarget.value })}
        required
      />
      <Checkbox
        label={words.people.ownWord}
        description={ownWordWhy}
        checked={isOwnWord}
        onChange={(event) => say({ isOwnWord: event.currentTarget.checked })}
        required
      />
      <NativeSelect
        label={words.people.saidHow}
        value={medium}
        onChange={(event) => say({ medium: saidMedia.find((each) => each === event.currentTarget.value) ?? "" })}
        data={[
          ...(medium === "" ? [{ value: "", label: words.ui.notChosen }] : []),
          ...saidMedia.map((value) => ({ value, label: words.people.saidByMedium[value] })),
        ]}
        required
      />
      <Textarea
        label={isTyped ? words.people.saidWhatTyped : words.people.saidWhat}
        value={because}
        onChange={(event) => say({ because: event.currentTarget.value })}
        autosize
        minRows={2}
        required={!isTyped}
      />
      <MoreFields summary={words.people.saidMore}>
        <SaidWhenFields said={said} say={say} />
        {children}
      </MoreFields>
    </>
  );
}

function SaidWhenFields({ said: { on, time }, say }: Pick<SaidFieldsProps, "said" | "say">) {
  const { today } = useOfficeClock();
  return (
    <>
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
    </>
  );
}
