import { Button } from "@mantine/core";
import { readSecret, type ReadDebtorAnswer } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { NearDayOf } from "../ui/day.tsx";
import { Panel } from "../ui/panel.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

type Secret = ReadDebtorAnswer["secrets"][number];

/** What is kept under seal: that it is, and on demand as much of it as is needed to know somebody by. */
export function SecretList() {
  const { view } = useDebtorDesk();
  return (
    <Panel title={words.documents.sealed}>
      <ul className="plain-list facts">
        {view.secrets.map((secret) => (
          <SecretLine key={secret.kind} secret={secret} />
        ))}
      </ul>
    </Panel>
  );
}

function SecretLine({ secret: { kind, recordedAt } }: { readonly secret: Secret }) {
  const { debtorId, refresh } = useDebtorDesk();
  const may = useMay();
  const name = words.documents.secrets[kind];
  const look = useAct({
    send: (_: null, options) => readSecret({ debtorId, kind }, options),
    done: refresh,
    changesNothing: true,
  });
  return (
    <li>
      <span className="facts-main">{name}</span>
      <span className="soft small">
        {words.documents.sealedSince} <NearDayOf at={recordedAt} />
      </span>
      {look.answer === undefined ? (
        <Button
          size="compact-xs"
          variant="default"
          loading={look.busy}
          disabled={!may("readSecret")}
          title={may("readSecret") ? words.documents.lookTitle : words.doing.notYours(name)}
          aria-label={`${words.documents.look}: ${name}`}
          onClick={() => look.run(null)}
        >
          {words.documents.look}
        </Button>
      ) : (
        <span className="figures">{words.documents.shown[kind](look.answer.shown)}</span>
      )}
      <ActTrouble error={look.error} />
    </li>
  );
}
