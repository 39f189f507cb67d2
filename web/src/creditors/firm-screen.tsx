import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listEntities, type ListEntitiesAnswer } from "../client.ts";
import { useErrand } from "../shell/errands.tsx";
import { useMay } from "../shell/session.ts";
import { ChangesPanel } from "../ui/changes-panel.tsx";
import { Empty } from "../ui/empty.tsx";
import { Panel } from "../ui/panel.tsx";
import { ScreenHead } from "../ui/screen-head.tsx";
import { WhenRead } from "../ui/when-read.tsx";
import { words } from "../words.ts";
import { AdminButton } from "../ui/admin-button.tsx";
import { AddEntityForm } from "./entity-form.tsx";
import { EntityPanel } from "./entity-panel.tsx";
import { shownChange } from "./shown-change.ts";
import "./creditors.css";

/** The legal persons in whose name the office writes and calls, with their licences, and who changed what. */
export function FirmScreen() {
  const query = useQuery({ queryKey: ["entities"], queryFn: ({ signal }) => listEntities({}, { signal }) });
  return (
    <div className="screen">
      <WhenRead query={query} rows={4} height={64}>
        {(data) => <Firm data={data} />}
      </WhenRead>
    </div>
  );
}

function Firm({ data }: { readonly data: ListEntitiesAnswer }) {
  const may = useMay();
  const says = words.firm;
  const [isAdding, setAdding] = useState(false);
  useErrand("add-entity", () => setAdding(true));
  const { entities, changes } = data;
  const add = (
    <AdminButton may={may("addEntity")} variant="filled" onClick={() => setAdding(true)}>
      {says.add}
    </AdminButton>
  );
  return (
    <>
      <ScreenHead title={says.title} lead={says.lead} may={may("changeEntity")}>
        {entities.length === 0 ? null : add}
      </ScreenHead>
      <div className="column">
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
        {entities.length === 0 ? null : <ChangesPanel changes={changes.map(shownChange)} />}
      </div>
    </>
  );
}
