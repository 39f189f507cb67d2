import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listOfficePeople, listTeams, type ListOfficePeopleAnswer, type PersonLink, type Team } from "../client.ts";
import { useErrand } from "../shell/errands.tsx";
import { useMay } from "../shell/session.ts";
import { Panel } from "../ui/panel.tsx";
import { ScreenHead } from "../ui/screen-head.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { AddPersonForm, type Among } from "./person-form.tsx";
import { LinkMade } from "./person-link.tsx";
import { PeopleChanges } from "./people-changes.tsx";
import { PersonRow } from "./person-row.tsx";
import { TeamsPanel } from "./teams-panel.tsx";
import { ThoseWhoLeft } from "./those-who-left.tsx";
import "./people.css";

/** Who signs in: taken on, changed and ended; where mail goes; how those work who collect; teams; and who said so. */
export function OfficePeopleScreen() {
  const people = useQuery({
    queryKey: ["office-people"],
    queryFn: ({ signal }) => listOfficePeople({}, { signal }),
  });
  const teams = useQuery({ queryKey: ["teams"], queryFn: ({ signal }) => listTeams({}, { signal }) });
  const error = people.error ?? teams.error;
  const again = () => void Promise.all([people.refetch(), teams.refetch()]);
  return (
    <div className="screen">
      {error === null ? null : <ReadTrouble error={error} again={again} />}
      {people.isPending || teams.isPending ? <SkeletonRows count={6} height={56} /> : null}
      {people.data === undefined || teams.data === undefined ? null : (
        <People data={people.data} teams={teams.data.teams} />
      )}
    </div>
  );
}

type Made = { readonly name: string; readonly link: PersonLink };

function People({ data, teams }: { readonly data: ListOfficePeopleAnswer; readonly teams: readonly Team[] }) {
  const mayAdd = useMay()("addPerson");
  const [isAdding, setAdding] = useState(false);
  useErrand("take-on", () => setAdding(true));
  const [made, setMade] = useState<Made>();
  const among: Among = { teams, creditors: data.creditors };
  const here = data.people.filter(({ endedAt }) => endedAt === null);
  return (
    <>
      <ScreenHead title={words.office.people} lead={words.office.peopleLead}>
        {mayAdd ? <Button onClick={() => setAdding(true)}>{words.staff.takeOn}</Button> : null}
      </ScreenHead>
      {isAdding ? (
        <Panel title={words.staff.takeOn}>
          <AddPersonForm
            among={among}
            made={(name, link) => {
              setMade({ name, link });
              setAdding(false);
            }}
            close={() => setAdding(false)}
          />
        </Panel>
      ) : null}
      {made === undefined ? null : (
        <Panel title={words.staff.link(made.name)}>
          <LinkMade link={made.link} done={() => setMade(undefined)} />
        </Panel>
      )}
      <ul className="plain-list" aria-label={words.office.people}>
        {here.map((person) => (
          <PersonRow key={person.loginId} person={person} data={data} among={among} />
        ))}
      </ul>
      <TeamsPanel teams={teams} />
      <ThoseWhoLeft people={data.people.filter(({ endedAt }) => endedAt !== null)} />
      <PeopleChanges />
    </>
  );
}
