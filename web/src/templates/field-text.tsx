import { Textarea, VisuallyHidden } from "@mantine/core";
import { useId } from "react";
import { CompletionList } from "../ui/completion-list.tsx";
import { useCompletion, type Completing, type Offer } from "../ui/use-completion.ts";
import { words } from "../words.ts";
import { completed, completionAt } from "./completion.ts";

type FieldTextProps = {
  readonly label: string;
  readonly description: string;
  readonly language: string;
  readonly value: string;
  readonly change: (text: string) => void;
  readonly fields: readonly Offer[];
  readonly isOneLine?: boolean;
};

/** A text whose fields are completed as one types: after `{{` they stand at the caret, and the keys choose. */
export function FieldText({ value, change, fields, isOneLine = false, language, ...named }: FieldTextProps) {
  const list = useId();
  const completingAt = (text: string, caret: number) => fieldsAt(fields, text, caret);
  const { area, found, place, at, look, choose, hear, close } = useCompletion({ completingAt, change });
  const isOpen = found.length > 0;
  return (
    <div className="field-text completed-text">
      <Textarea
        {...named}
        inputWrapperOrder={["label", "input", "description"]}
        ref={area}
        lang={language}
        value={value}
        autosize
        minRows={isOneLine ? 1 : 12}
        maxLength={isOneLine ? 600 : 24_000}
        onChange={(event) => {
          change(event.currentTarget.value);
          look(event.currentTarget);
        }}
        onKeyDown={(event) => {
          if (!hear(event) && isOneLine && event.key === "Enter") event.preventDefault();
        }}
        onBlur={close}
        aria-autocomplete="list"
        aria-controls={isOpen ? list : undefined}
        aria-activedescendant={isOpen ? `${list}-${place}` : undefined}
      />
      {isOpen ? (
        <CompletionList id={list} label={words.templates.fields} found={found} place={place} at={at} choose={choose} />
      ) : null}
      <VisuallyHidden>
        <output>{isOpen ? words.ui.offers(found.length) : ""}</output>
      </VisuallyHidden>
    </div>
  );
}

function fieldsAt(fields: readonly Offer[], text: string, caret: number): Completing | undefined {
  const completion = completionAt(text, caret);
  return (
    completion && {
      from: completion.from,
      offers: fields.filter(({ name }) => name.includes(completion.typed)),
      completed: (name) => completed(text, completion, name),
    }
  );
}
