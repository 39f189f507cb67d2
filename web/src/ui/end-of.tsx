import { useState } from "react";
import { ActForm } from "./act-form.tsx";
import { useNotice } from "./notice.tsx";
import { OpensBeside } from "./opens-beside.tsx";
import { isRefusal } from "./problem.ts";
import type { RequestOptions } from "./request.ts";
import { useAct } from "./use-act.ts";

type EndOfProps<Answer> = {
  /** What the button and its form say, and which one it is. */
  readonly button: string;
  readonly label: string;
  /** What ending it means. */
  readonly lead: string;
  /** What is told once it is ended. */
  readonly done: string | ((answer: Answer) => string);
  /** The refusal that says that it is over already, or was changed. */
  readonly overAlready: string;
  readonly size?: "compact-xs" | "compact-sm";
  /** Why it cannot be ended: the button is shown, and does nothing. */
  readonly whyNot?: string | undefined;
  readonly send: (options: RequestOptions) => Promise<Answer>;
  readonly readAgain: () => Promise<unknown>;
};

/** Ends something in its row, after it was said what that means. */
export function EndOf<Answer>(props: EndOfProps<Answer>) {
  const { button, label, lead, done, overAlready, send, readAgain, size = "compact-xs", whyNot } = props;
  const { tell } = useNotice();
  const [open, setOpen] = useState(false);
  const act = useAct({
    send: (_: null, options) =>
      send(options).catch((error: unknown) => {
        // The row that was over goes; what stands now is read, and this is told where it stays readable.
        if (isRefusal(error, overAlready)) {
          tell({ says: error.facts.because });
          void readAgain();
        }
        throw error;
      }),
    done: (answer) => {
      tell({ says: typeof done === "string" ? done : done(answer) });
      setOpen(false);
      return readAgain();
    },
  });
  return (
    <OpensBeside button={button} label={label} name={label} size={size} whyNot={whyNot} opening={[open, setOpen]}>
      {(close) => (
        <ActForm label={button} act={act} isWhole send={() => act.run(null)} cancel={close}>
          <p className="lead">{lead}</p>
        </ActForm>
      )}
    </OpensBeside>
  );
}
