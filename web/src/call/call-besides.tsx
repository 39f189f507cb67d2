import { Button } from "@mantine/core";
import { actsOf } from "../debtor/acts.ts";
import { useDebtorDesk } from "../debtor/debtor-desk.ts";
import { Composer } from "../debtor/composer.tsx";
import { useMay } from "../shell/session.ts";
import { words } from "../words.ts";

/** What is agreed while one speaks: a promise, a payment, a dispute, a stop, a consent, written down beside the call. */
export function CallBesides() {
  const { composing, compose } = useDebtorDesk();
  const may = useMay();
  const acts = actsOf(may).filter(
    ({ what, allowed }) => allowed && ["promise", "payment", "dispute", "stop", "consent"].includes(what),
  );
  return (
    <section className="call-besides" aria-label={words.call.besides}>
      <div className="call-besides-acts">
        {acts.map(({ what, label }) => (
          <Button
            key={what}
            size="compact-sm"
            variant="default"
            aria-expanded={composing === what}
            onClick={() => compose(composing === what ? undefined : what)}
          >
            {label}
          </Button>
        ))}
      </div>
      {composing === undefined ? null : <Composer key={composing} what={composing} />}
    </section>
  );
}
