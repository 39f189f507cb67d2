import { Button } from "@mantine/core";
import { useState } from "react";
import type { ListOfficePeopleAnswer, OfficePerson } from "../client.ts";
import { WorkerForm } from "../sharing/worker-form.tsx";
import { useMay, useSession } from "../shell/session.ts";
import { Panel } from "../ui/panel.tsx";
import { words } from "../words.ts";
import { EndPerson } from "./end-person.tsx";
import { ChangePersonForm, type Among } from "./person-form.tsx";
import { NewLink } from "./person-link.tsx";
import { PersonMailForm } from "./person-mail-form.tsx";
import { PersonWork } from "./person-work.tsx";

/** What of somebody is being changed, one thing at a time. */
type Doing = "facts" | "work" | "link" | "end";

/** Whose roles call, and so may call back in somebody's stead: a supervisor too, though nothing is shared out to one. */
const callingRoles: readonly OfficePerson["role"][] = ["collector", "supervisor"];

type PersonRowProps = {
  readonly person: OfficePerson;
  readonly data: ListOfficePeopleAnswer;
  readonly among: Among;
};

/** Somebody who signs in: what they are, where their mail goes, how they work, and what can be done about them. */
export function PersonRow({ person, data, among }: PersonRowProps) {
  const may = useMay();
  const isOneself = useSession().login.id === person.loginId;
  const [doing, setDoing] = useState<Doing>();
  const { work, ...facts } = person;
  return (
    <li className="office-person">
      <PersonMailForm person={facts} mayChange={may("setPersonMail")} />
      <div className="office-person-foot">
        {work === null ? (
          <span />
        ) : (
          <PersonWork
            work={work}
            name={person.name}
            mayChange={may("setWorker") && doing !== "work"}
            change={() => setDoing("work")}
          />
        )}
        {may("changePerson") ? <PersonActs name={person.name} isOneself={isOneself} begin={setDoing} /> : null}
      </div>
      {doing === undefined ? null : (
        <Panel title={titleOf(doing, person.name)}>
          <Begun doing={doing} {...{ person, data, among }} close={() => setDoing(undefined)} />
        </Panel>
      )}
    </li>
  );
}

type PersonActsProps = {
  readonly name: string;
  readonly isOneself: boolean;
  readonly begin: (doing: Doing) => void;
};

/** Nobody makes oneself a link, or ends oneself: another administrator does. */
function PersonActs({ name, isOneself, begin }: PersonActsProps) {
  const button = { size: "compact-xs", variant: "default" } as const;
  return (
    <span className="office-acts">
      <Button {...button} aria-label={words.staff.changeOf(name)} onClick={() => begin("facts")}>
        {words.staff.change}
      </Button>
      <Button {...button} disabled={isOneself} aria-label={words.staff.newLinkOf(name)} onClick={() => begin("link")}>
        {words.staff.newLink}
      </Button>
      <Button {...button} disabled={isOneself} aria-label={words.staff.endOf(name)} onClick={() => begin("end")}>
        {words.staff.end}
      </Button>
    </span>
  );
}

function titleOf(doing: Doing, name: string): string {
  if (doing === "work") return words.sharing.changeOf(name);
  if (doing === "facts") return words.staff.changeOf(name);
  return doing === "link" ? words.staff.newLinkOf(name) : words.staff.endOf(name);
}

type BegunProps = PersonRowProps & { readonly doing: Doing; readonly close: () => void };

function Begun({ doing, person, data, among, close }: BegunProps) {
  const { loginId, name, work } = person;
  if (doing === "facts") return <ChangePersonForm person={person} among={among} close={close} />;
  if (doing === "link") {
    return (
      <NewLink loginId={loginId} lead={words.staff.newLinkLead(name)} label={words.staff.makeLink} close={close} />
    );
  }
  if (doing === "end") {
    const callers = data.people.filter(
      (one) => callingRoles.includes(one.role) && one.endedAt === null && one.loginId !== loginId,
    );
    return <EndPerson person={person} callers={callers} close={close} />;
  }
  return work === null ? null : <WorkerForm person={{ loginId, ...work }} among={data} close={close} />;
}
