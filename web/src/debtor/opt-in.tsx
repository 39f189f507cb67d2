import { useState } from "react";
import { optInPoint, type OptInPointBody, type ReadDebtorAnswer } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { OpensBeside } from "../ui/opens-beside.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { holderOf } from "./holder-of.ts";
import { SaidFields, wholeWord, type OwnWord } from "./said-fields.tsx";

type OptInProps = { readonly point: ReadDebtorAnswer["points"][number] };

/** That who opted out wants messages again: who said so, when, by what, and how it is known. */
export function OptIn({ point }: OptInProps) {
  return (
    <OpensBeside button={words.people.optIn} width={320}>
      {(close) => <OptInForm point={point} close={close} />}
    </OpensBeside>
  );
}

function OptInForm({ point, close }: OptInProps & { readonly close: () => void }) {
  const { debtorId, view, refresh, isCalling } = useDebtorDesk();
  const { today } = useOfficeClock();
  const [said, setSaid] = useState<OwnWord>({
    ...{ saidBy: holderOf(view, point), isOwnWord: false, medium: isCalling ? "call" : "", on: today, because: "" },
  });
  const whole = wholeWord(said);
  const act = useAct({
    send: (body: OptInPointBody, options) => optInPoint({ debtorId, pointId: point.id, body }, options),
    done: refresh,
  });
  return (
    <ActForm
      label={words.people.optIn}
      act={act}
      isWhole={whole !== undefined}
      send={() => whole !== undefined && act.run(whole)}
      cancel={close}
    >
      <SaidFields said={said} ownWordWhy={words.people.ownWordWhy} say={(change) => setSaid({ ...said, ...change })} />
    </ActForm>
  );
}
