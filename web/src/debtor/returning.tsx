import { Button } from "@mantine/core";
import { useDropCallback } from "../assigning/use-drop-callback.ts";
import { endSnooze, type ReadDebtorAnswer } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { Banner } from "../ui/banner.tsx";
import { Moment } from "../ui/day.tsx";
import { useNotice } from "../ui/notice.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { VisitBanner } from "./visit-banner.tsx";

/** When the debtor comes back to somebody: until when they are put off, and when they are called back or visited. */
export function Returning() {
  const { view } = useDebtorDesk();
  return (
    <>
      {view.putOff === null ? null : <PutOff putOff={view.putOff} />}
      {view.callbacks.map((callback) => (
        <CallBack key={callback.id} callback={callback} />
      ))}
      {view.visits.map((visit) => (
        <VisitBanner key={visit.visitId} visit={visit} />
      ))}
    </>
  );
}

function PutOff({ putOff }: { readonly putOff: NonNullable<ReadDebtorAnswer["putOff"]> }) {
  const { debtorId, refresh } = useDebtorDesk();
  const { tell } = useNotice();
  const may = useMay();
  const end = useAct({
    send: (_: undefined, options) => endSnooze({ debtorId }, options),
    done: () => {
      tell({ says: words.sharing.putBack });
      return refresh();
    },
  });
  const action = may("endSnooze") ? (
    <Button size="compact-xs" variant="default" loading={end.busy} onClick={() => end.run(undefined)}>
      {words.sharing.putBackNow}
    </Button>
  ) : null;
  return (
    <>
      <Banner
        tone="plain"
        action={action}
        title={
          <>
            {words.sharing.putOffUntil} <Moment at={putOff.until} />
          </>
        }
      >
        <span>{putOff.because}</span>
        {putOff.by === null ? null : <span className="soft">{words.sharing.by(putOff.by)}</span>}
      </Banner>
      <ActTrouble error={end.error} />
    </>
  );
}

function CallBack({ callback }: { readonly callback: ReadDebtorAnswer["callbacks"][number] }) {
  const { debtorId, refresh } = useDebtorDesk();
  const may = useMay();
  const drop = useDropCallback(refresh);
  const action = may("dropCallback") ? (
    <Button
      size="compact-xs"
      variant="default"
      loading={drop.busy}
      onClick={() => drop.run({ debtorId, callbackId: callback.id })}
    >
      {words.sharing.drop}
    </Button>
  ) : null;
  return (
    <>
      <Banner
        tone="accent"
        action={action}
        title={
          <>
            {words.sharing.callback} <Moment at={callback.dueAt} />
          </>
        }
      >
        <span>{callback.because}</span>
        <span className="soft">{words.sharing.by(callback.by)}</span>
      </Banner>
      <ActTrouble error={drop.error} />
    </>
  );
}
