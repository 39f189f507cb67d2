import { useParams, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { ReadDebtorAnswer } from "../client.ts";
import { CallStrip } from "../call/call-strip.tsx";
import { useCall } from "../call/use-call.ts";
import { useMay } from "../shell/session.ts";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { DebtorColumns } from "./debtor-columns.tsx";
import { DebtorDeskContext, type Composing } from "./debtor-desk.ts";
import { DebtorHead } from "./debtor-head.tsx";
import { DebtorKeys } from "./debtor-keys.tsx";
import { useDebtor } from "./use-debtor.ts";
import { useLease } from "./use-lease.ts";
import "./debtor.css";

/** Everything about one debtor in one look: who, what is owed, what happened, and what to do. */
export function DebtorScreen() {
  const { debtorId } = useParams({ from: "/debtors/$debtorId" });
  const { data: view, error, refetch, refresh } = useDebtor(debtorId);
  const trouble = error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />;
  return (
    <div className="screen debtor">
      {trouble}
      {view === undefined ? error === null && <Waiting /> : <Open key={debtorId} view={view} refresh={refresh} />}
    </div>
  );
}

function Open({ view, refresh }: { readonly view: ReadDebtorAnswer; readonly refresh: () => Promise<unknown> }) {
  const debtorId = view.debtor.id;
  const may = useMay();
  const leasedBy = useLease(debtorId, may("takeLease"));
  const heldBy = leasedBy ?? (view.heldBy === null || view.heldBy.mine ? undefined : view.heldBy.name);
  const [composing, compose] = useState<Composing | undefined>(useSearch({ from: "/debtors/$debtorId" }).do);
  const calling = useCall(view);
  const { start } = calling;
  const isCalling = calling.open !== undefined;
  const desk = useMemo(
    () => ({ debtorId, view, composing, compose, refresh, isCalling, call: start }),
    [debtorId, view, composing, refresh, isCalling, start],
  );
  return (
    <DebtorDeskContext value={desk}>
      <DebtorKeys />
      <DebtorHead heldBy={heldBy} />
      <DebtorColumns callTrouble={calling.error} callBusy={calling.busy} />
      {calling.open === undefined ? null : (
        <CallStrip key={calling.open.permitId} call={calling.open} close={calling.close} />
      )}
    </DebtorDeskContext>
  );
}

function Waiting() {
  return (
    <>
      <div className="debtor-head-waiting">
        <SkeletonRows count={1} height={44} />
      </div>
      <div className="debtor-columns">
        <SkeletonRows count={6} height={36} />
        <SkeletonRows count={9} height={40} />
        <SkeletonRows count={5} height={48} />
      </div>
    </>
  );
}
