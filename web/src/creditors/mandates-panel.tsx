import { useState } from "react";
import type { Creditor, Mandate } from "../client.ts";
import { dayText } from "../ui/day-text.ts";
import { TableDay } from "../ui/day.tsx";
import { Panel } from "../ui/panel.tsx";
import { Tag, type Tone } from "../ui/tag.tsx";
import { words } from "../words.ts";
import { AdminButton } from "../ui/admin-button.tsx";
import { EndMandateForm } from "./end-mandate-form.tsx";
import { MandateForm } from "./mandate-form.tsx";
import { TakeBackMandateForm } from "./take-back-mandate-form.tsx";

type PanelProps = { readonly creditor: Creditor; readonly mayChange: boolean };

/** What is being done: to one of the mandates, or a new one. */
type Doing = { readonly act: "give" | "change" | "end" | "take-back"; readonly mandate?: Mandate };

/** The mandates of a creditor, the newest first, each to be changed, ended or taken back. */
export function MandatesPanel({ creditor, mayChange }: PanelProps) {
  const says = words.creditors;
  const [doing, setDoing] = useState<Doing>();
  const { mandates, entities } = creditor;
  const isPossible = entities.length > 0;
  return (
    <Panel
      title={says.mandates}
      aside={
        <AdminButton may={mayChange} disabled={!isPossible} size="compact-sm" onClick={() => setDoing({ act: "give" })}>
          {says.give}
        </AdminButton>
      }
    >
      <p className="lead">{says.mandatesLead}</p>
      {isPossible ? null : <p className="soft">{says.noEntity}</p>}
      {doing?.act === "give" ? <MandateForm creditor={creditor} close={() => setDoing(undefined)} /> : null}
      {mandates.length === 0 ? <p className="soft">{says.noMandates}</p> : null}
      <ul className="plain-list creditors-mandates" aria-label={says.mandates}>
        {mandates.map((mandate) => (
          <li key={mandate.mandateId}>
            <MandateFacts mandate={mandate} />
            <MandateActs mandate={mandate} may={mayChange} begin={(act) => setDoing({ act, mandate })} />
            {doing?.mandate?.mandateId === mandate.mandateId ? (
              <Begun key={doing.act} doing={doing.act} {...{ creditor, mandate }} close={() => setDoing(undefined)} />
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type BegunProps = {
  readonly doing: Doing["act"];
  readonly creditor: Creditor;
  readonly mandate: Mandate;
  readonly close: () => void;
};

function Begun({ doing, ...of }: BegunProps) {
  if (doing === "end") return <EndMandateForm {...of} />;
  return doing === "take-back" ? <TakeBackMandateForm {...of} /> : <MandateForm {...of} />;
}

const tones: Readonly<Record<Mandate["standing"], Tone>> = { past: "plain", "in-force": "accent", coming: "amber" };

function MandateFacts({ mandate }: { readonly mandate: Mandate }) {
  const says = words.creditors;
  const { standing, capacity, entity, fromOn, untilOn, commissionBp, authority } = mandate;
  return (
    <div className="creditors-mandate">
      <p>
        <Tag tone={tones[standing]}>{says.standings[standing]}</Tag> <strong>{says.capacities[capacity]}</strong>,{" "}
        {entity}
      </p>
      <p className="soft small">
        {says.from} <TableDay on={fromOn} />
        {untilOn === null ? null : (
          <>
            {" "}
            {says.until} <TableDay on={untilOn} />
          </>
        )}
        {commissionBp === 0 ? null : `, ${says.commission(`${commissionBp / 100}`)}`}
      </p>
      {authority === "" ? null : <p className="creditors-lines small">{authority}</p>}
    </div>
  );
}

type ActsProps = {
  readonly mandate: Mandate;
  readonly may: boolean;
  readonly begin: (act: "change" | "end" | "take-back") => void;
};

/** What has begun is ended; what only comes can be taken back. */
function MandateActs({ mandate: { standing, fromOn, untilOn }, may, begin }: ActsProps) {
  const says = words.creditors;
  const from = dayText(fromOn);
  const button = { may, size: "compact-xs" } as const;
  return (
    <span className="creditors-acts">
      <AdminButton {...button} label={says.changeOf(from)} onClick={() => begin("change")}>
        {says.change}
      </AdminButton>
      {standing === "in-force" && untilOn === null ? (
        <AdminButton {...button} label={says.endOf(from)} onClick={() => begin("end")}>
          {says.end}
        </AdminButton>
      ) : null}
      {standing === "coming" ? (
        <AdminButton {...button} label={says.takeBackOf(from)} onClick={() => begin("take-back")}>
          {says.takeBack}
        </AdminButton>
      ) : null}
    </span>
  );
}
