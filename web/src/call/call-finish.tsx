import { Button } from "@mantine/core";
import { KeyCap } from "../ui/key-cap.tsx";
import { words } from "../words.ts";

type CallFinishProps = {
  readonly isReady: boolean;
  readonly busy: boolean;
  readonly finish: (goOn: boolean) => void;
};

/** Saves the call, and goes to the next account or stays. */
export function CallFinish({ isReady, busy, finish }: CallFinishProps) {
  return (
    <div className="call-finish">
      <Button variant="default" disabled={!isReady} loading={busy} onClick={() => finish(false)}>
        {words.call.finishStay}
      </Button>
      <Button disabled={!isReady} loading={busy} onClick={() => finish(true)} rightSection={<KeyCap>⏎</KeyCap>}>
        {words.call.finish}
      </Button>
    </div>
  );
}
