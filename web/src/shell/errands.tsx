import { useNavigate } from "@tanstack/react-router";
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import { paths } from "../paths.ts";
import { words } from "../words.ts";
import type { ScreenPlace } from "./sections.ts";

const { errands: says } = words.shell;

/** Acts that one may want wherever one is: what each is called, on which screen it is begun, and what it needs. */
export const errands = {
  "take-next": { label: words.today.keys.next, to: paths.today, needs: "takeNext" },
  "even-out": { label: says.evenOut, to: paths.sharing, needs: "previewBalance" },
  print: { label: words.mail.keys.print, to: paths.mail, needs: "makePrintRun" },
  "send-statements": { label: words.mail.statements.send, to: paths.mail, needs: "sendStatements" },
  "run-day": { label: words.days.run, to: paths.days, needs: "runDay" },
  "dry-day": { label: says.dryDay, to: paths.days, needs: "runDay" },
  "make-sheet": { label: says.makeSheet, to: paths.daySheet, needs: "makeDaySheet" },
  "new-template": { label: says.newTemplate, to: paths.templates, needs: "saveTemplate" },
  "take-on": { label: words.staff.takeOn, to: paths.officePeople, needs: "addPerson" },
  "add-creditor": { label: words.creditors.add, to: paths.creditors, needs: "addCreditor" },
  "add-entity": { label: words.firm.add, to: paths.firm, needs: "addEntity" },
} as const satisfies Record<string, ScreenPlace>;

export type Errand = keyof typeof errands;

type Errands = {
  readonly pending: Errand | undefined;
  readonly send: (errand: Errand) => void;
  readonly taken: () => void;
};

const ErrandContext = createContext<Errands>({ pending: undefined, send: () => undefined, taken: () => undefined });

/** What was not begun by then is not begun any more: its screen has come without it, or one has gone on. */
const waitsMs = 10_000;

/** Keeps what is to be begun on a screen until that stands. */
export function ErrandProvider({ children }: { readonly children: ReactNode }) {
  const [pending, setPending] = useState<Errand>();
  useEffect(() => {
    if (pending === undefined) return undefined;
    const over = setTimeout(() => setPending(undefined), waitsMs);
    return () => clearTimeout(over);
  }, [pending]);
  const held = useMemo(() => ({ pending, send: setPending, taken: () => setPending(undefined) }), [pending]);
  return <ErrandContext value={held}>{children}</ErrandContext>;
}

/** Goes to the screen of an errand, where it is begun. */
export function useSendErrand(): (errand: Errand) => void {
  const navigate = useNavigate();
  const { send } = use(ErrandContext);
  return useCallback(
    (errand) => {
      send(errand);
      void navigate({ to: errands[errand].to });
    },
    [send, navigate],
  );
}

/** Begins an errand that somebody was sent here with. Undefined as long as it cannot be said yet what it comes to. */
export function useErrand(errand: Errand, begin: (() => unknown) | undefined): void {
  const { pending, taken } = use(ErrandContext);
  useEffect(() => {
    if (pending !== errand || begin === undefined) return;
    taken();
    begin();
  }, [pending, errand, begin, taken]);
}
