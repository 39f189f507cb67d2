import { useEffect, useSyncExternalStore } from "react";
import { words } from "../words.ts";
import { isReached, noteReached, whenReachedChanges } from "./reached.ts";

const againMs = 3_000;

/** What stands between this page and the server, as far as the browser and the last request know. */
function connection(): "there" | "no-network" | "no-answer" {
  if (!navigator.onLine) return "no-network";
  return isReached() ? "there" : "no-answer";
}

function whenConnectionChanges(listener: () => void): () => void {
  const forget = whenReachedChanges(listener);
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    forget();
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}

/** Says that the desk is not reached, and what is safe, for as long as it is not; and asks until it answers again. */
export function OfflineLine() {
  const state = useSyncExternalStore(whenConnectionChanges, connection);
  useEffect(() => {
    if (state !== "no-answer") return undefined;
    const timer = setInterval(() => void askAgain(), againMs);
    return () => clearInterval(timer);
  }, [state]);
  return (
    <output className={state === "there" ? undefined : "offline-line"}>
      {state === "there" ? null : `${words.ui.unreached[state]} ${words.ui.whatIsKept}`}
    </output>
  );
}

async function askAgain(): Promise<void> {
  const answer = await fetch("/healthz", { cache: "no-store" }).catch(() => undefined);
  noteReached(answer?.ok ?? false);
}
