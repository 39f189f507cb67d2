import { takeBackEffort } from "../client.ts";
import { useMay, useSession } from "../shell/session.ts";
import { AskReason } from "../ui/ask-reason.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import type { TimelineEntry } from "./fold-timeline.ts";

/** Takes back what was recorded by mistake, with the reason: one's own, or as a supervisor anybody's. */
export function TakeBack({ entry }: { readonly entry: TimelineEntry }) {
  const { debtorId, refresh } = useDebtorDesk();
  const { login } = useSession();
  const may = useMay();
  const { effortId } = entry.subject;
  const act = useAct({
    send: ({ because, of }: { readonly because: string; readonly of: string }, options) =>
      takeBackEffort({ debtorId, effortId: of, body: { because } }, options),
    done: refresh,
  });
  const isMine = entry.by === login.name || login.role === "supervisor";
  if (typeof effortId !== "string" || !isMine || !may("takeBackEffort")) return null;
  return (
    <AskReason
      act={words.recording.takeBack}
      question={words.recording.takeBackWhy}
      busy={act.busy}
      error={act.error}
      run={(because) => act.run({ because, of: effortId })}
    />
  );
}
