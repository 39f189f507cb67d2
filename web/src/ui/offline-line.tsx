import { useSyncExternalStore } from "react";
import { words } from "../words.ts";

function subscribe(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}

/** Says that there is no connection, and what is safe, for as long as there is none. */
export function OfflineLine() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return <output className={online ? undefined : "offline-line"}>{online ? null : words.ui.offline}</output>;
}
