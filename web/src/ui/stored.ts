import { createContext, use, useCallback, useMemo, useSyncExternalStore } from "react";

const changed = "dunlin-stored";

/** A browser may forbid storage: then all of it is remembered for as long as the page is open. */
const forbidden = new Map<string, string>();

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return forbidden.get(key) ?? null;
  }
}

/** Keeps a text in this browser, or forgets it, and tells everything that shows it. */
function store(key: string, text: string | undefined): void {
  try {
    if (text === undefined || text === "") localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    forbidden.set(key, text ?? "");
  }
  dispatchEvent(new Event(changed));
}

function subscribe(listener: () => void): () => void {
  addEventListener(changed, listener);
  addEventListener("storage", listener);
  return () => {
    removeEventListener(changed, listener);
    removeEventListener("storage", listener);
  };
}

/** A text that this browser remembers, over reloads and tabs. */
export function useStored(key: string): readonly [string, (text: string) => void] {
  const text = useSyncExternalStore(subscribe, () => read(key)) ?? "";
  return [text, useCallback((next: string) => store(key, next), [key])];
}

/** Whose drafts are shown. A browser may be several people's, and what one typed is not another's to find or to send. */
export const DraftsOfContext = createContext("");

/** A text that is not sent yet, remembered for whoever types it. */
export function useDraftText(key: string): readonly [string, (text: string) => void] {
  return useStored(`draft of ${use(DraftsOfContext)}: ${key}`);
}

/** What is filled in of a form, a change to some of it, and that it is to be forgotten. */
export type Draft<Filled> = readonly [Filled, (changed: Partial<Filled>) => void, () => void];

/**
 * What is filled in of a form, remembered from the first letter on: over a lost connection, a reload, a crash, and in
 * every tab. It is forgotten once it is sent. What is missing of it, or cannot be read, is as in an empty form.
 */
export function useDraft<Filled extends object>(key: string, empty: Filled): Draft<Filled> {
  const [text, setText] = useDraftText(key);
  const filled = useMemo(() => ({ ...empty, ...readDraft<Filled>(text) }), [text, empty]);
  const change = (changed: Partial<Filled>) => setText(JSON.stringify({ ...filled, ...changed }));
  return [filled, change, () => setText("")];
}

function readDraft<Filled>(text: string): Partial<Filled> {
  try {
    return text === "" ? {} : (JSON.parse(text) as Partial<Filled>);
  } catch {
    return {};
  }
}
