import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useRef, useState, type ReactNode } from "react";
import { words } from "../words.ts";
import { KeyCap } from "./key-cap.tsx";
import { NoticeContext, type Notice, type Notices, type WayBack } from "./notice.tsx";
import { newKey } from "./request.ts";
import { troubleText } from "./trouble.tsx";
import { useAct } from "./use-act.ts";
import "./notice.css";

/** Keeps the last notice above the foot of the page until the next one comes or it is put away. */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [notice, setNotice] = useState<Notice>();
  const times = useRef(0);
  const tell = useCallback((next: Notice | undefined) => {
    times.current += 1;
    setNotice(next);
  }, []);
  const undo = useUndo(notice, tell);
  const held = useMemo(() => ({ tell, undo, timesTold: () => times.current }), [tell, undo]);
  return (
    <NoticeContext value={held}>
      {children}
      <output className="notice-place no-print">
        {notice === undefined ? null : <NoticeLine notice={notice} undo={undo} close={() => setNotice(undefined)} />}
      </output>
    </NoticeContext>
  );
}

/** A way back is gone once: what it took back is read anew, and what could not be taken back says why. */
function useUndo(notice: Notice | undefined, tell: Notices["tell"]): () => void {
  const queries = useQueryClient();
  const { run } = useAct({
    send: ({ back }: { readonly back: WayBack; readonly press: string }, options) =>
      back.send(options).catch((error: unknown) => {
        tell({ says: troubleText(error as Error), noBack: troubleText(error as Error) });
        throw error;
      }),
    done: async (instead, { back }) => {
      tell({ says: typeof instead === "string" ? instead : back.done });
      await back.show?.();
      return queries.invalidateQueries();
    },
  });
  return useCallback(() => {
    if (notice?.back !== undefined) run({ back: notice.back, press: newKey() });
    else tell({ says: notice?.noBack ?? words.undo.nothing, noBack: notice?.noBack });
  }, [notice, run, tell]);
}

type NoticeLineProps = { readonly notice: Notice; readonly undo: () => void; readonly close: () => void };

function NoticeLine({ notice, undo, close }: NoticeLineProps) {
  return (
    <div className="notice">
      <span>{notice.says}</span>
      {notice.back === undefined ? null : (
        <Button size="compact-sm" variant="white" onClick={undo} rightSection={<KeyCap>U</KeyCap>}>
          {notice.back.does}
        </Button>
      )}
      <button type="button" className="notice-close" aria-label={words.ui.putAway} onClick={close}>
        ×
      </button>
    </div>
  );
}
