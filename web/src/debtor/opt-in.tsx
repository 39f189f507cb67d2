import { useState } from "react";
import { optInPoint, type OptInPointBody } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { OpensBeside } from "../ui/opens-beside.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { isWhole, SaidFields } from "./said-fields.tsx";

type OptInProps = {
  readonly point: { readonly id: string };
  /** Who is reached there. */
  readonly holder: string;
};

/** That who opted out wants messages again: who said so, when, by what, and how it is known. */
export function OptIn({ point, holder }: OptInProps) {
  return (
    <OpensBeside button={words.people.optIn} width={320}>
      {(close) => <OptInForm point={point} holder={holder} close={close} />}
    </OpensBeside>
  );
}

const nothingSaid = { isOwnWord: false, medium: "letter", because: "" } as const;

function OptInForm({ point, holder, close }: OptInProps & { readonly close: () => void }) {
  const { debtorId, refresh } = useDebtorDesk();
  const { today } = useOfficeClock();
  const [said, setSaid] = useState<OptInPointBody>({ ...nothingSaid, saidBy: holder, on: today });
  const act = useAct({
    send: (body: OptInPointBody, options) => optInPoint({ debtorId, pointId: point.id, body }, options),
    done: refresh,
  });
  return (
    <ActForm label={words.people.optIn} act={act} isWhole={isWhole(said)} send={() => act.run(said)} cancel={close}>
      <SaidFields said={said} ownWordWhy={words.people.ownWordWhy} say={(change) => setSaid({ ...said, ...change })} />
    </ActForm>
  );
}
