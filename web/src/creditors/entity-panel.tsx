import { useState } from "react";
import type { EntityChange, OfficeEntity } from "../client.ts";
import { TableDay } from "../ui/day.tsx";
import { Panel } from "../ui/panel.tsx";
import { phoneText } from "../ui/phone-text.ts";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { Tag, type Tone } from "../ui/tag.tsx";
import { words } from "../words.ts";
import { AdminButton } from "../ui/admin-button.tsx";
import { ChangeEntityForm } from "./entity-form.tsx";

type PanelProps = {
  readonly entity: OfficeEntity;
  readonly changes: readonly EntityChange[];
  readonly mayChange: boolean;
};

/** A legal entity of ours as letters name it, and the form in which it is changed. */
export function EntityPanel({ entity, changes, mayChange }: PanelProps) {
  const says = words.firm;
  const [isChanging, setChanging] = useState(false);
  const { legalName } = entity;
  return (
    <Panel
      title={legalName}
      aside={
        isChanging ? null : (
          <AdminButton
            may={mayChange}
            size="compact-sm"
            label={says.changeOf(legalName)}
            onClick={() => setChanging(true)}
          >
            {says.change}
          </AdminButton>
        )
      }
    >
      {isChanging ? (
        <ChangeEntityForm entity={entity} changes={changes} close={() => setChanging(false)} />
      ) : (
        <EntityFacts entity={entity} />
      )}
    </Panel>
  );
}

function EntityFacts({ entity }: { readonly entity: OfficeEntity }) {
  const says = words.firm;
  const { legalName, tradeNames, address, phone, licences } = entity;
  return (
    <div className="creditors-entity-facts">
      <div>
        {tradeNames.length === 0 ? null : <p className="soft">{says.alsoCalled(tradeNames.join(", "))}</p>}
        {address === "" ? <Tag tone="amber">{says.noAddress}</Tag> : <p className="creditors-lines">{address}</p>}
        <p className={phone === "" ? "soft" : "figures"}>{phone === "" ? says.noPhone : phoneText(phone)}</p>
      </div>
      {licences.length === 0 ? (
        <p className="soft">{says.noLicences}</p>
      ) : (
        <LicenceTable licences={licences} label={says.licenceTable(legalName)} />
      )}
    </div>
  );
}

type Licence = OfficeEntity["licences"][number];

const tones: Readonly<Record<Licence["standing"], Tone>> = {
  coming: "plain",
  "in-force": "accent",
  "expires-soon": "amber",
  expired: "red",
};

function LicenceTable({ licences, label }: { readonly licences: readonly Licence[]; readonly label: string }) {
  const { licence: heads, standings } = words.firm;
  return (
    <ScrollRegion className="creditors-scroll" label={label}>
      <table className="table">
        <thead>
          <tr>
            {[heads.state, heads.number, heads.from, heads.until, heads.standing].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {licences.map(({ state, number, fromOn, untilOn, standing }) => (
            <tr key={`${state} ${fromOn}`}>
              <th scope="row">{state}</th>
              <td>{number}</td>
              <td>
                <TableDay on={fromOn} />
              </td>
              <td>{untilOn === null ? "" : <TableDay on={untilOn} />}</td>
              <td>
                <Tag tone={tones[standing]}>{standings[standing]}</Tag>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
