import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listOfficePeople, type ListOfficePeopleAnswer } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { Panel } from "../ui/panel.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { WorkerForm } from "../sharing/worker-form.tsx";
import { words } from "../words.ts";
import { PersonMailForm } from "./person-mail-form.tsx";
import { PersonWork } from "./person-work.tsx";
import "./people.css";

/** Who signs in: what they are, where mail for them goes, who has the day's sheet, and how those work who collect. */
export function OfficePeopleScreen() {
  const query = useQuery({
    queryKey: ["office-people"],
    queryFn: ({ signal }) => listOfficePeople({}, { signal }),
  });
  return (
    <div className="screen">
      <div className="screen-head">
        <div>
          <h1>{words.office.people}</h1>
          <p className="office-lead">{words.office.peopleLead}</p>
        </div>
      </div>
      {query.error === null ? null : <ReadTrouble error={query.error} again={() => void query.refetch()} />}
      {query.isPending ? <SkeletonRows count={6} height={56} /> : null}
      {query.data === undefined ? null : <People data={query.data} />}
    </div>
  );
}

function People({ data }: { readonly data: ListOfficePeopleAnswer }) {
  const may = useMay();
  const [changing, setChanging] = useState<string>();
  return (
    <ul className="plain-list" aria-label={words.office.people}>
      {data.people.map(({ work, ...person }) => (
        <li key={person.loginId} className="office-person">
          <PersonMailForm person={person} mayChange={may("setPersonMail")} />
          {work === null ? null : (
            <PersonWork
              work={work}
              name={person.name}
              mayChange={may("setWorker") && changing !== person.loginId}
              change={() => setChanging(person.loginId)}
            />
          )}
          {work === null || changing !== person.loginId ? null : (
            <Panel title={words.sharing.changeOf(person.name)}>
              <WorkerForm
                person={{ loginId: person.loginId, ...work }}
                among={data}
                close={() => setChanging(undefined)}
              />
            </Panel>
          )}
        </li>
      ))}
    </ul>
  );
}
