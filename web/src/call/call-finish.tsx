import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { KeyCap } from "../ui/key-cap.tsx";
import { words } from "../words.ts";

type CallFinishProps = {
  readonly isReady: boolean;
  readonly busy: boolean;
  readonly finish: (goOn: boolean) => void;
};

/** Saves the call, and goes to the next account or stays. Once it is said how it ended, Enter saves, and dials no more. */
export function CallFinish({ isReady, busy, finish }: CallFinishProps) {
  const save = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const isDialling = document.activeElement instanceof HTMLAnchorElement;
    if (isReady && isDialling) save.current?.focus();
  }, [isReady]);
  return (
    <div className="call-finish">
      <Button variant="default" disabled={!isReady} loading={busy} onClick={() => finish(false)}>
        {words.call.finishStay}
      </Button>
      <Button
        ref={save}
        disabled={!isReady}
        loading={busy}
        onClick={() => finish(true)}
        rightSection={<KeyCap>⏎</KeyCap>}
      >
        {words.call.finish}
      </Button>
    </div>
  );
}
