import { Button, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { addTeam, endTeam, renameTeam, type EndTeamAnswer, type Team } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { EndOf } from "../ui/end-of.tsx";
import { Panel } from "../ui/panel.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { usePeopleAgain } from "./use-people-again.ts";

/** The teams of the office: added, renamed, and ended once nobody is of them. */
export function TeamsPanel({ teams }: { readonly teams: readonly Team[] }) {
  const mayChange = useMay()("addTeam");
  return (
    <Panel title={words.staff.teams}>
      <p className="soft small">{words.staff.teamsLead}</p>
      {teams.length === 0 ? <p className="soft">{words.staff.noTeams}</p> : null}
      <ul className="plain-list" aria-label={words.staff.teams}>
        {teams.map((team) => (
          <li key={team.teamId} className="office-team">
            <TeamRow team={team} mayChange={mayChange} />
          </li>
        ))}
      </ul>
      {mayChange ? <NewTeam /> : null}
    </Panel>
  );
}

function TeamRow({ team, mayChange }: { readonly team: Team; readonly mayChange: boolean }) {
  const [isRenaming, setRenaming] = useState(false);
  if (isRenaming) return <RenameForm team={team} close={() => setRenaming(false)} />;
  return (
    <>
      <span className="facts-main">{team.name}</span>
      <span className="soft small">{words.staff.peopleOf(team.people)}</span>
      {mayChange ? <TeamActs team={team} rename={() => setRenaming(true)} /> : null}
    </>
  );
}

function RenameForm({ team: { teamId, name }, close }: { readonly team: Team; readonly close: () => void }) {
  const readAgain = usePeopleAgain();
  const rename = useAct({
    send: (to: string, options) => renameTeam({ teamId, body: { name: to, before: name } }, options),
    done: async () => {
      await readAgain();
      close();
    },
  });
  return (
    <>
      <NameForm label={words.staff.renameOf(name)} first={name} act={rename} button={words.staff.save} cancel={close} />
      <ActTrouble error={rename.error} />
    </>
  );
}

function TeamActs({ team: { teamId, name }, rename }: { readonly team: Team; readonly rename: () => void }) {
  const readAgain = usePeopleAgain();
  return (
    <span className="office-acts">
      <Button size="compact-xs" variant="default" aria-label={words.staff.renameOf(name)} onClick={rename}>
        {words.staff.rename}
      </Button>
      <EndOf
        button={words.staff.endTeam}
        label={words.staff.endTeamOf(name)}
        lead={words.staff.endTeamLead(name)}
        done={({ accounts }: EndTeamAnswer) => words.staff.teamEnded(name, accounts)}
        overAlready="team_was_changed"
        send={(options) => endTeam({ teamId }, options)}
        readAgain={readAgain}
      />
    </span>
  );
}

function NewTeam() {
  const readAgain = usePeopleAgain();
  const [count, setCount] = useState(0);
  const add = useAct({
    send: (name: string, options) => addTeam({ body: { name } }, options),
    done: async () => {
      await readAgain();
      setCount(count + 1);
    },
  });
  return (
    <>
      <NameForm key={count} label={words.staff.newTeam} first="" act={add} button={words.staff.addTeam} />
      <ActTrouble error={add.error} />
    </>
  );
}

type NameFormProps = {
  readonly label: string;
  readonly first: string;
  readonly act: { readonly run: (name: string) => void; readonly busy: boolean };
  readonly button: string;
  readonly cancel?: () => void;
};

function NameForm({ label, first, act, button, cancel }: NameFormProps) {
  const [name, setName] = useState(first);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "") act.run(name.trim());
  };
  return (
    <form className="office-team-form" onSubmit={submit}>
      <TextInput
        aria-label={label}
        placeholder={label}
        value={name}
        maxLength={60}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={act.busy} disabled={name.trim() === "" || name.trim() === first}>
        {button}
      </Button>
      {cancel === undefined ? null : (
        <Button variant="default" onClick={cancel}>
          {words.ui.cancel}
        </Button>
      )}
    </form>
  );
}
