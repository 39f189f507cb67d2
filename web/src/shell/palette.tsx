/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus --
   the combobox pattern of ARIA: the field keeps the focus, hears the keys, and names the option that is chosen */
import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { Dialog } from "../ui/dialog.tsx";
import { troubleText } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { useFindings, type PaletteEntry } from "./palette-entries.ts";

/** Finds debtors, invoices, screens, and what can be done on this one and on others, by typing. */
export function Palette({ close }: { readonly close: () => void }) {
  const [text, setText] = useState("");
  const [place, setPlace] = useState(0);
  const [find] = useDebouncedValue(text.trim(), 120);
  const { entries, searching, error } = useFindings(text.trim(), find);
  const list = useId();
  const choose = (entry: PaletteEntry | undefined) => {
    if (entry === undefined) return;
    close();
    entry.run();
  };
  const enter = useEnterOnceFound({ entry: entries[place], searching, choose });
  const hear = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && entries.length > 0) setPlace((place + step + entries.length) % entries.length);
    else if (event.key === "Enter") enter(true);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog label={words.shell.findAnything} close={close} bare>
      <TextInput
        aria-label={words.shell.findAnything}
        placeholder={words.shell.findAnything}
        size="md"
        variant="unstyled"
        className="palette-field"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setPlace(0);
          enter(false);
        }}
        onKeyDown={hear}
        role="combobox"
        aria-expanded={entries.length > 0}
        aria-controls={list}
        aria-activedescendant={entries.length === 0 ? undefined : `${list}-${place}`}
        data-autofocus
      />
      <PaletteList id={list} entries={entries} place={place} choose={choose} />
      <output className="palette-status">
        {searching ? words.shell.searching : error !== null ? troubleText(error) : nothingFound(entries)}
      </output>
    </Dialog>
  );
}

function nothingFound(entries: readonly PaletteEntry[]): string {
  return entries.length === 0 ? words.shell.nothingFound : "";
}

type Choosing = {
  readonly entry: PaletteEntry | undefined;
  readonly searching: boolean;
  readonly choose: (entry: PaletteEntry | undefined) => void;
};

/**
 * Chooses by Enter. Who types fast presses it before the server has answered: what is shown then was found for the letters
 * before, and is somebody else. It waits for what fits all that is typed, and chooses that.
 */
function useEnterOnceFound({ entry, searching, choose }: Choosing): (isPressed: boolean) => void {
  const waits = useRef(false);
  const isKnown = !searching || (entry !== undefined && entry.isFound !== true);
  useEffect(() => {
    if (!waits.current || !isKnown) return;
    waits.current = false;
    choose(entry);
  }, [isKnown, entry, choose]);
  return (isPressed) => {
    waits.current = isPressed && !isKnown;
    if (isPressed && isKnown) choose(entry);
  };
}

type PaletteListProps = {
  readonly id: string;
  readonly entries: readonly PaletteEntry[];
  readonly place: number;
  readonly choose: (entry: PaletteEntry) => void;
};

function PaletteList({ id, entries, place, choose }: PaletteListProps) {
  return (
    <div id={id} role="listbox" aria-label={words.shell.find} className="palette-list">
      {entries.map((entry, index) => (
        <div
          key={entry.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === place}
          ref={index === place ? (element) => element?.scrollIntoView({ block: "nearest" }) : undefined}
          onClick={() => choose(entry)}
        >
          <span className="palette-group">{entry.group}</span>
          <span className="palette-title">{entry.title}</span>
          <span className="palette-aside figures">{entry.aside}</span>
        </div>
      ))}
    </div>
  );
}
