import { Button } from "@mantine/core";
import { useState } from "react";
import { endCircumstance, type ReadDebtorAnswer } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { AskReason } from "../ui/ask-reason.tsx";
import { NearDay } from "../ui/day.tsx";
import { Panel } from "../ui/panel.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { CircumstanceForm } from "./circumstance-form.tsx";
import { useDebtorDesk } from "./debtor-desk.ts";
import { Proofs } from "./evidence.tsx";

type Circumstance = ReadDebtorAnswer["circumstances"][number];

/** What makes their situation special, who told it, and since when. */
export function CircumstancesPanel() {
  const { view } = useDebtorDesk();
  const may = useMay();
  const [adding, setAdding] = useState(false);
  if (view.circumstances.length === 0 && !may("recordCircumstance")) return null;
  return (
    <Panel title={words.people.circumstances.title}>
      {view.circumstances.length === 0 ? null : (
        <ul className="plain-list facts facts-to-end">
          {view.circumstances.map((circumstance) => (
            <CircumstanceLine key={circumstance.id} circumstance={circumstance} />
          ))}
        </ul>
      )}
      {adding ? <CircumstanceForm close={() => setAdding(false)} /> : null}
      {may("recordCircumstance") && !adding ? (
        <Button size="compact-xs" variant="default" onClick={() => setAdding(true)}>
          {words.people.circumstances.add}
        </Button>
      ) : null}
    </Panel>
  );
}

function CircumstanceLine({ circumstance }: { readonly circumstance: Circumstance }) {
  const { debtorId, refresh } = useDebtorDesk();
  const may = useMay();
  const { id: circumstanceId, kind, because, source, saidBy, medium, sinceOn, documents } = circumstance;
  const end = useAct({
    send: (why: string, options) => endCircumstance({ debtorId, circumstanceId, body: { because: why } }, options),
    done: refresh,
  });
  return (
    <li>
      <span className="facts-main">{words.kinds.circumstance(kind)}</span>
      <span className="small">{because}</span>
      <span className="soft small">
        {words.kinds.source(source)}, {words.debtor.since} <NearDay on={sinceOn} />
        {saidBy === null ? null : `, ${words.stops.saidBy(saidBy)}`}
        {medium === null ? null : ` (${words.people.saidByMedium[medium]})`}
      </span>
      <Proofs documents={documents} />
      {may("endCircumstance") ? (
        <AskReason act={words.people.end} question={words.people.circumstances.endWhy} {...end} />
      ) : null}
    </li>
  );
}
