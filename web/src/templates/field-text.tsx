/* oxlint-disable jsx-a11y/prefer-tag-over-role --
   the listbox of a text that keeps the focus, as ARIA has it; no tag is one */
import { Textarea, VisuallyHidden } from "@mantine/core";
import { useId, type CSSProperties } from "react";
import { words } from "../words.ts";
import { useCompletion, type Field } from "./use-completion.ts";

type FieldTextProps = {
  readonly label: string;
  readonly description: string;
  readonly language: string;
  readonly value: string;
  readonly change: (text: string) => void;
  readonly fields: readonly Field[];
  readonly isOneLine?: boolean;
};

/** A text whose fields are completed as one types: after `{{` they stand at the caret, and the keys choose. */
export function FieldText({ value, change, fields, isOneLine = false, language, ...named }: FieldTextProps) {
  const list = useId();
  const { area, found, place, at, look, choose, hear, close } = useCompletion(fields, change);
  const isOpen = found.length > 0;
  return (
    <div className="field-text">
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
      {isOpen ? <FieldList id={list} found={found} place={place} at={at} choose={choose} /> : null}
      <VisuallyHidden>
        <output>{isOpen ? words.templates.fieldCount(found.length) : ""}</output>
      </VisuallyHidden>
    </div>
  );
}

type FieldListProps = {
  readonly id: string;
  readonly found: readonly Field[];
  readonly place: number;
  readonly at: { readonly left: number; readonly top: number };
  readonly choose: (field: Field) => void;
};

/** The fields that fit. The text keeps the focus, hears the keys, and names the one that is chosen. */
function FieldList({ id, found, place, at, choose }: FieldListProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={words.templates.fields}
      className="field-list"
      style={{ "--caret": `${at.left}px`, top: at.top } as CSSProperties}
    >
      {found.map((field, index) => (
        <div
          key={field.name}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === place}
          ref={index === place ? (element) => element?.scrollIntoView({ block: "nearest" }) : undefined}
          // Before the text loses the focus.
          onPointerDown={(event) => {
            event.preventDefault();
            choose(field);
          }}
        >
          <code>{field.name}</code> <span className="small">{words.said(field.says)}</span>
        </div>
      ))}
    </div>
  );
}
