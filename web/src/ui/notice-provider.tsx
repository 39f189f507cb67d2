import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { words } from "../words.ts";
import { KeyCap } from "./key-cap.tsx";
import { NoticeContext, type Notice, type Notices, type WayBack } from "./notice.tsx";
import { newKey } from "./request.ts";
import { troubleText } from "./trouble.tsx";
import { useAct } from "./use-act.ts";
import "./notice.css";

/** A notice, the how manieth it is, and whether it is still shown: its way back stays after it went. */
type Told = { readonly notice: Notice; readonly time: number; readonly isShown: boolean };

/**
 * Shows the last notice above the foot of the page as long as it takes to read, or to take back what was done; the key
 * that takes it back does so until the next one is told, or it is put away.
 */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [told, setTold] = useState<Told>();
  const notice = told?.notice;
  const times = useRef(0);
  const tell = useCallback((next: Notice | undefined) => {
    times.current += 1;
    setTold(next && { notice: next, time: times.current, isShown: true });
  }, []);
  const hide = useCallback(() => setTold((now) => now && { ...now, isShown: false }), []);
  const undo = useUndo(notice, tell);
  const held = useMemo(() => ({ tell, undo, timesTold: () => times.current }), [tell, undo]);
  return (
    <NoticeContext value={held}>
      {children}
      <output className="notice-place no-print">
        {told?.isShown === true ? (
          <NoticeLine key={told.time} {...told} undo={undo} hide={hide} close={() => setTold(undefined)} />
        ) : null}
      </output>
    </NoticeContext>
  );
}

/** For how many milliseconds it is shown: what can be taken back longer than what is only to be read. */
function shownFor({ says, back }: Notice): number {
  return back === undefined ? 4_000 + 60 * says.length : 30_000;
}

/** Hides after a while, but not from under a pointer or a focus. */
function useHiding(afterMs: number, hide: () => void) {
  const [isHeld, hold] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(hide, afterMs);
    return () => clearTimeout(timer);
  }, [isHeld, afterMs, hide]);
  return {
    onPointerEnter: () => hold(true),
    onPointerLeave: () => hold(false),
    onFocus: () => hold(true),
    onBlur: () => hold(false),
  };
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

type NoticeLineProps = {
  readonly notice: Notice;
  readonly undo: () => void;
  readonly hide: () => void;
  readonly close: () => void;
};

function NoticeLine({ notice, undo, hide, close }: NoticeLineProps) {
  const holding = useHiding(shownFor(notice), hide);
  return (
    <div className="notice" {...holding}>
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
