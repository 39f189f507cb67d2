import { useCallback, useSyncExternalStore } from "react";

const changed = "dunlin-stored";

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // A browser may forbid storage: then nothing is remembered, and everything works.
  }
}

/** Keeps a text in this browser, or forgets it, and tells everything that shows it. */
export function store(key: string, text: string | undefined): void {
  try {
    if (text === undefined || text === "") localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    return;
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
