import { Button } from "@mantine/core";
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from "react";
import { words } from "../words.ts";
import { KeyCap } from "./key-cap.tsx";
import "./notice.css";

/** What was just done, with the way back where there is one. */
export type Notice = { readonly says: string; readonly undo?: (() => void) | undefined };

type Notices = { readonly notice: Notice | undefined; readonly tell: (notice: Notice | undefined) => void };

const NoticeContext = createContext<Notices>({ notice: undefined, tell: () => undefined });

/** Tells what was just done, and knows what was told last. */
export function useNotice(): Notices {
  return use(NoticeContext);
}

/** Keeps the last notice above the foot of the page until the next one comes or it is put away. */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [notice, setNotice] = useState<Notice>();
  const tell = useCallback((next: Notice | undefined) => setNotice(next), []);
  const held = useMemo(() => ({ notice, tell }), [notice, tell]);
  return (
    <NoticeContext value={held}>
      {children}
      <output className="notice-place">
        {notice === undefined ? null : <NoticeLine notice={notice} close={() => setNotice(undefined)} />}
      </output>
    </NoticeContext>
  );
}

function NoticeLine({ notice, close }: { readonly notice: Notice; readonly close: () => void }) {
  return (
    <div className="notice">
      <span>{notice.says}</span>
      {notice.undo === undefined ? null : (
        <Button size="compact-sm" variant="white" onClick={notice.undo} rightSection={<KeyCap>U</KeyCap>}>
          {words.ui.undo}
        </Button>
      )}
      <button type="button" className="notice-close" aria-label={words.ui.putAway} onClick={close}>
        ×
      </button>
    </div>
  );
}
