import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listEntities, type ListEntitiesAnswer } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { Empty } from "../ui/empty.tsx";
import { Panel } from "../ui/panel.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { AdminButton } from "./admin-button.tsx";
import { AddEntityForm } from "./entity-form.tsx";
import { EntityPanel } from "./entity-panel.tsx";
import { PartyChanges } from "./party-changes.tsx";
import "./creditors.css";

/** The legal persons in whose name the office writes and calls, with their licences, and who changed what. */
export function FirmScreen() {
  const query = useQuery({ queryKey: ["entities"], queryFn: ({ signal }) => listEntities({}, { signal }) });
  return (
    <div className="screen">
      {query.error === null ? null : <ReadTrouble error={query.error} again={() => void query.refetch()} />}
      {query.isPending ? <SkeletonRows count={4} height={64} /> : null}
      {query.data === undefined ? null : <Firm data={query.data} />}
    </div>
  );
}

function Firm({ data }: { readonly data: ListEntitiesAnswer }) {
  const may = useMay();
  const says = words.firm;
  const [isAdding, setAdding] = useState(false);
  const { entities, changes } = data;
  const add = (
    <AdminButton may={may("addEntity")} variant="filled" onClick={() => setAdding(true)}>
      {says.add}
    </AdminButton>
  );
  return (
    <>
      <div className="screen-head">
        <div>
          <h1>{says.title}</h1>
          <p className="creditors-lead">{says.lead}</p>
          {may("changeEntity") ? null : <p className="creditors-lead">{words.creditors.notYours}</p>}
        </div>
        {entities.length === 0 ? null : add}
      </div>
      <div className="creditors-column">
        {isAdding ? (
          <Panel title={says.add}>
            <AddEntityForm close={() => setAdding(false)} />
          </Panel>
        ) : null}
        {entities.length === 0 && !isAdding ? (
          <Empty title={says.none} action={add}>
            {says.noneWords}
          </Empty>
        ) : null}
        {entities.map((entity) => (
          <EntityPanel key={entity.entityId} entity={entity} changes={changes} mayChange={may("changeEntity")} />
        ))}
        {entities.length === 0 ? null : <PartyChanges changes={changes} />}
      </div>
    </>
  );
}
