import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import { Moment } from "./day.tsx";
import "./shown-once.css";

type ShownOnceProps = {
  readonly says: Readonly<Record<"once" | "copy" | "copied" | "done", string>>;
  /** What is shown, to be copied. */
  readonly text: string;
  /** Until when it opens something. */
  readonly until: { readonly says: string; readonly at: string };
  readonly done: () => void;
};

/** A secret that was made, shown this once, to be handed over. */
export function ShownOnce({ says, text, until, done }: ShownOnceProps) {
  const [isCopied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // Over plain HTTP a browser gives no clipboard, and it may refuse it anywhere: then the text is chosen, for Ctrl+C.
  const choose = () => field.current?.focus();
  const copy = () =>
    (navigator as Partial<Navigator>).clipboard?.writeText(text).then(() => setCopied(true), choose) ?? choose();
  return (
    <div className="shown-once">
      <p className="soft small">{says.once}</p>
      <input
        readOnly
        ref={field}
        className="shown-once-text"
        aria-label={says.copy}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className="soft small">
        {until.says} <Moment at={until.at} />
      </p>
      <div className="form-foot">
        <Button variant="default" onClick={() => void copy()}>
          {isCopied ? says.copied : says.copy}
        </Button>
        <Button onClick={done}>{says.done}</Button>
      </div>
    </div>
  );
}
