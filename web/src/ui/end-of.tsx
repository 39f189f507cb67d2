import { useState } from "react";
import { ActForm } from "./act-form.tsx";
import { useNotice } from "./notice.tsx";
import { OpensBeside } from "./opens-beside.tsx";
import { isRefusal } from "./problem.ts";
import type { RequestOptions } from "./request.ts";
import { useAct } from "./use-act.ts";

type EndOfProps = {
  /** What the button and its form say, and which one it is. */
  readonly button: string;
  readonly label: string;
  /** What ending it means. */
  readonly lead: string;
  /** What is told once it is ended. */
  readonly done: string;
  /** The refusal that says that it is over already. */
  readonly overAlready: string;
  readonly send: (options: RequestOptions) => Promise<unknown>;
  readonly readAgain: () => Promise<unknown>;
};

/** Ends something in its row, after it was said what that means. */
export function EndOf({ button, label, lead, done, overAlready, send, readAgain }: EndOfProps) {
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
    done: () => {
      tell({ says: done });
      setOpen(false);
      return readAgain();
    },
  });
  return (
    <OpensBeside button={button} label={label} name={label} opening={[open, setOpen]}>
      {(close) => (
        <ActForm label={button} act={act} isWhole send={() => act.run(null)} cancel={close}>
          <p className="lead">{lead}</p>
        </ActForm>
      )}
    </OpensBeside>
  );
}
