import { VisuallyHidden } from "@mantine/core";
import { useMergedRef } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useId, useRef } from "react";
import { listLadderFields } from "../client.ts";
import { CompletionList } from "../ui/completion-list.tsx";
import { useCompletion } from "../ui/use-completion.ts";
import { words } from "../words.ts";
import { ladderCompletingAt } from "./completion.ts";

type WrittenProps = {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly field: (element: HTMLTextAreaElement | null) => void;
};

type LadderTextProps = WrittenProps & { readonly label: string; readonly faultyLines: ReadonlySet<number> };

/** The text of a ladder with the numbers of its lines. */
export function LadderText({ label, faultyLines, ...written }: LadderTextProps) {
  const id = useId();
  const numbers = useRef<HTMLDivElement>(null);
  const lines = written.text.split("\n");
  return (
    <div className="ladder-text completed-text">
      <label htmlFor={id}>{label}</label>
      <div className="ladder-text-lines">
        <div className="ladder-numbers" aria-hidden="true" ref={numbers}>
          {lines.map((_, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- a line is its number
            <span key={place} className={faultyLines.has(place + 1) ? "ladder-faulty" : undefined}>
              {place + 1}
            </span>
          ))}
        </div>
        <Written id={id} scroll={(top) => numbers.current?.scrollTo({ top })} {...written} />
      </div>
    </div>
  );
}

/** The text itself; its fields and their values are completed as one types. */
function Written({
  id,
  scroll,
  text,
  setText,
  field,
}: WrittenProps & { readonly id: string; readonly scroll: (top: number) => void }) {
  const list = useId();
  const { data } = useQuery({ queryKey: ["ladder-fields"], queryFn: ({ signal }) => listLadderFields({}, { signal }) });
  const { area, found, place, at, look, choose, hear, close } = useCompletion({
    completingAt: (typed, caret) => ladderCompletingAt(data?.fields ?? [], typed, caret),
    change: setText,
  });
  const ref = useMergedRef(area, field);
  const isOpen = found.length > 0;
  return (
    <>
      <textarea
        id={id}
        ref={ref}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          look(event.currentTarget);
        }}
        onKeyDown={hear}
        onBlur={close}
        onScroll={({ currentTarget: { scrollTop } }) => scroll(scrollTop)}
        aria-autocomplete="list"
        aria-controls={isOpen ? list : undefined}
        aria-activedescendant={isOpen ? `${list}-${place}` : undefined}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        rows={28}
        maxLength={100_000}
      />
      {isOpen ? (
        <CompletionList id={list} label={words.ladders.mayStand} found={found} place={place} at={at} choose={choose} />
      ) : null}
      <VisuallyHidden>
        <output>{isOpen ? words.ui.offers(found.length) : ""}</output>
      </VisuallyHidden>
    </>
  );
}

/** Puts the cursor on a line, chosen whole, where it is seen. */
export function goToLine(field: HTMLTextAreaElement, line: number): void {
  const before = field.value.split("\n").slice(0, line - 1);
  const start = before.reduce((length, each) => length + each.length + 1, 0);
  const end = field.value.indexOf("\n", start);
  field.focus();
  field.setSelectionRange(start, end === -1 ? field.value.length : end);
  const lineHeight = Number.parseFloat(getComputedStyle(field).lineHeight);
  field.scrollTop = Math.max(0, (line - 6) * lineHeight);
}
