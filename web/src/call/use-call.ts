import { useCallback, useState } from "react";
import { askPermit, type AskPermitAnswer, type ReadDebtorAnswer } from "../client.ts";
import { firstCall } from "../debtor/first-call.ts";
import { useAct } from "../ui/use-act.ts";
import { accountsAbout } from "./accounts-about.ts";
import type { LocationCall } from "./location-call.ts";

/** A call that is to be reported: its permit, and when it was begun where this page was not there. */
export type OpenCall = {
  readonly permitId: string;
  readonly value: string;
  readonly begunAt: string | undefined;
  /** Whether it asks somebody else where the debtor is. */
  readonly isLocation: boolean;
};

type Starting = { readonly pointId: string; readonly location: LocationCall | undefined };

/**
 * Asks whether a call is lawful, and holds its permit from then until the call is reported. A call that was begun before
 * the page was loaded, or whose outcome was taken back, is held as well.
 */
export function useCall(view: ReadDebtorAnswer) {
  const [permit, setPermit] = useState<Permitted>();
  // What was reported stands in the view until it is read again.
  const [reported, setReported] = useState<{ readonly permitId: string; readonly view: ReadDebtorAnswer }>();
  const debtorId = view.debtor.id;
  const act = useAct({
    send: async ({ pointId, location }: Starting, options) => {
      const about = { act: "call", pointId, accountIds: accountsAbout(view) } as const;
      const body = location === undefined ? about : { ...about, ...location, purpose: "location" as const };
      return { ...(await askPermit({ debtorId, body }, options)), isLocation: location !== undefined };
    },
    done: setPermit,
    // A call that begins can only be reported: what was done before it can still be taken back.
    changesNothing: true,
  });
  const { run } = act;
  const left = view.openCalls.find(({ permitId }) => reported?.view !== view || reported.permitId !== permitId);
  const open = permit === undefined ? leftOpen(left) : begun(permit);
  const isOpen = open !== undefined;
  const permitId = open?.permitId;
  const first = firstCall(view)?.pointId ?? undefined;
  const start = useCallback(
    (pointId?: string, location?: LocationCall) => {
      const to = pointId ?? first;
      if (!isOpen && to !== undefined) run({ pointId: to, location });
    },
    [isOpen, first, run],
  );
  const close = useCallback(() => {
    setPermit(undefined);
    if (permitId !== undefined) setReported({ permitId, view });
  }, [permitId, view]);
  return { open, start, busy: act.busy, error: act.error, close };
}

type Permitted = AskPermitAnswer & Pick<OpenCall, "isLocation">;

function begun({ permitId, point, isLocation }: Permitted): OpenCall {
  return { permitId, value: point.value, begunAt: undefined, isLocation };
}

function leftOpen(left: ReadDebtorAnswer["openCalls"][number] | undefined): OpenCall | undefined {
  if (left === undefined) return undefined;
  const { permitId, value, askedAt, isLocation } = left;
  return { permitId, value, begunAt: askedAt, isLocation };
}
