import { useEffect, useState } from "react";
import { giveUpLease, takeLease } from "../client.ts";
import { Problem } from "../ui/problem.ts";

const renewEveryMs = 60_000;

/** Holds the debtor while its screen is open, and says who has it when somebody else does. */
export function useLease(debtorId: string, mayHold: boolean): string | undefined {
  const [heldBy, setHeldBy] = useState<string>();
  useEffect(() => {
    if (!mayHold) return undefined;
    const hold = () =>
      takeLease({ debtorId }).then(
        () => setHeldBy(undefined),
        (error: unknown) => setHeldBy(error instanceof Problem ? error.facts.heldBy : undefined),
      );
    // Whoever leaves need not hear of it: an old lease ends by itself.
    const giveUp = () => void giveUpLease({ debtorId }, { keepalive: true }).catch(() => undefined);
    void hold();
    const timer = setInterval(hold, renewEveryMs);
    // A tab that is closed, or shows another site, tells nobody else: the floor would see them here for minutes.
    addEventListener("pagehide", giveUp);
    return () => {
      clearInterval(timer);
      removeEventListener("pagehide", giveUp);
      setHeldBy(undefined);
      giveUp();
    };
  }, [debtorId, mayHold]);
  return heldBy;
}
