import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from "react";
import { words } from "../words.ts";
import { KeyCap } from "./key-cap.tsx";
import { newKey } from "./request.ts";
import { troubleText } from "./trouble.tsx";
import { useAct } from "./use-act.ts";
import "./notice.css";

/** How an act is taken back: what that does, in words, what is sent to do it, and what is told when it is done. */
export type WayBack = {
  readonly does: string;
  readonly done: string;
  /** Gives what is told instead, where it was taken back only in part. */
  readonly send: (options: { readonly key: string }) => Promise<unknown>;
  /** What is shown afterwards, where one may have gone on to something else. */
  readonly show?: (() => unknown) | undefined;
};

/** What was just done, with the way back, or why there is none. */
export type Notice = {
  readonly says: string;
  readonly back?: WayBack | undefined;
  readonly noBack?: string | undefined;
};

type Notices = {
  readonly tell: (notice: Notice | undefined) => void;
  /** Takes back what was told last, or says why that cannot be. */
  readonly undo: () => void;
};

const NoticeContext = createContext<Notices>({ tell: () => undefined, undo: () => undefined });

/** Tells what was just done, and takes it back. */
export function useNotice(): Notices {
  return use(NoticeContext);
}

/** Keeps the last notice above the foot of the page until the next one comes or it is put away. */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [notice, setNotice] = useState<Notice>();
  const tell = useCallback((next: Notice | undefined) => setNotice(next), []);
  const undo = useUndo(notice, tell);
  const held = useMemo(() => ({ tell, undo }), [tell, undo]);
  return (
    <NoticeContext value={held}>
      {children}
      <output className="notice-place">
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
