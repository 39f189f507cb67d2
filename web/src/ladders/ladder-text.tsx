import { useId, useRef, type Ref } from "react";

type LadderTextProps = {
  readonly label: string;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly faultyLines: ReadonlySet<number>;
  readonly field: Ref<HTMLTextAreaElement>;
};

/** The text of a ladder with the numbers of its lines. */
export function LadderText({ label, text, setText, faultyLines, field }: LadderTextProps) {
  const id = useId();
  const numbers = useRef<HTMLDivElement>(null);
  const lines = text.split("\n");
  return (
    <div className="ladder-text">
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
        <textarea
          id={id}
          ref={field}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onScroll={({ currentTarget: { scrollTop } }) => numbers.current?.scrollTo({ top: scrollTop })}
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          rows={28}
          maxLength={100_000}
        />
      </div>
    </div>
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
