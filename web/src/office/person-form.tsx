import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { addPerson, changePerson, type AddPersonBody, type OfficePerson, type PersonLink } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { useNotice } from "../ui/notice.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { usePeopleAgain } from "./use-people-again.ts";

type Facts = Omit<AddPersonBody, "username">;
type Role = Facts["role"];
type Choice = { readonly value: string; readonly label: string };

/** Of which teams and creditors somebody may be. */
export type Among = {
  readonly teams: readonly { readonly teamId: string; readonly name: string }[];
  readonly creditors: readonly { readonly creditorId: string; readonly name: string }[];
};

const newcomer: Facts = { name: "", role: "collector", teamId: null, creditorId: null };

/** Takes somebody on: the link at which they choose their password is handed to whoever asks. */
export function AddPersonForm({
  among,
  made,
  close,
}: {
  readonly among: Among;
  readonly made: (name: string, link: PersonLink) => void;
  readonly close: () => void;
}) {
  const readAgain = usePeopleAgain();
  const [typed, setUsername] = useState<string>();
  const [facts, setFacts] = useState(newcomer);
  const act = useAct({
    send: (body: AddPersonBody, options) => addPerson({ body }, options),
    done: (link, { name }) => {
      made(name, link);
      return readAgain();
    },
  });
  const name = facts.name.trim();
  const username = typed ?? usernameFrom(name);
  const isNameable = /^[a-z0-9][a-z0-9._-]*$/.test(username);
  const isWhole = name !== "" && isNameable && isOfCreditor(facts);
  return (
    <ActForm
      label={words.staff.add}
      act={act}
      isWhole={isWhole}
      send={() => act.run({ ...facts, name, username })}
      cancel={close}
    >
      <p className="soft small">{words.staff.takeOnLead}</p>
      <TextInput
        label={words.staff.username}
        description={words.staff.usernameHint}
        value={username}
        error={username === "" || isNameable ? undefined : words.staff.usernameUnfit}
        onChange={(event) => setUsername(event.currentTarget.value.toLowerCase().trim())}
        maxLength={64}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
      />
      <FactFields facts={facts} set={setFacts} among={among} />
    </ActForm>
  );
}

/** What somebody may be called who signs in, until it is said otherwise: "Jo Smith" is "jo.smith". */
function usernameFrom(name: string): string {
  const plain = name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).join(".").slice(0, 64);
}

/** Changes what somebody is, over what was read. */
export function ChangePersonForm({
  person,
  among,
  close,
}: {
  readonly person: Facts & Pick<OfficePerson, "loginId">;
  readonly among: Among;
  readonly close: () => void;
}) {
  const readAgain = usePeopleAgain();
  const { tell } = useNotice();
  const { loginId, name: formerName, role, teamId, creditorId } = person;
  const [was] = useState<Facts>({ name: formerName, role, teamId, creditorId });
  const [facts, setFacts] = useState(was);
  const name = facts.name.trim();
  const act = useAct({
    send: (body: Facts, options) => changePerson({ loginId, body: { ...body, was } }, options),
    done: () => {
      tell({ says: words.staff.saved(name) });
      close();
      return readAgain();
    },
  });
  return (
    <ActForm
      label={words.staff.save}
      act={act}
      isWhole={name !== "" && isOfCreditor(facts)}
      send={() => act.run({ ...facts, name })}
      cancel={close}
    >
      <FactFields facts={facts} set={setFacts} among={among} formerRole={role} />
    </ActForm>
  );
}

function isOfCreditor({ role, creditorId }: Facts): boolean {
  return (role === "creditor") === (creditorId !== null);
}

/** What a role is for, and what another one than before takes away. */
function hintOf(role: Role, formerRole: Role): string {
  const hint = words.staff.roleHints[role];
  return role === formerRole ? hint : `${hint} ${words.staff.roleChanged}`;
}

type FactFieldsProps = {
  readonly facts: Facts;
  readonly set: (facts: Facts) => void;
  readonly among: Among;
  /** Of somebody who is changed. */
  readonly formerRole?: Role;
};

function FactFields({ facts, set, among, formerRole = facts.role }: FactFieldsProps) {
  const teams = among.teams.map(({ teamId, name }) => ({ value: teamId, label: name }));
  const creditors = among.creditors.map(({ creditorId, name }) => ({ value: creditorId, label: name }));
  const roles = Object.entries(words.shell.roles).map(([value, label]) => ({ value, label }));
  const setRole = (role: Role) =>
    set(role === "creditor" ? { ...facts, role, teamId: null } : { ...facts, role, creditorId: null });
  return (
    <>
      <TextInput
        label={words.staff.name}
        value={facts.name}
        onChange={(event) => set({ ...facts, name: event.currentTarget.value })}
        maxLength={100}
        autoComplete="off"
      />
      <NativeSelect
        label={words.staff.role}
        description={hintOf(facts.role, formerRole)}
        value={facts.role}
        onChange={(event) => setRole(event.currentTarget.value as Role)}
        data={roles}
      />
      {facts.role === "creditor" ? (
        <OneOf
          label={words.staff.creditor}
          description={words.staff.creditorHint}
          none=""
          value={facts.creditorId}
          set={(creditorId) => set({ ...facts, creditorId })}
          choices={creditors}
        />
      ) : (
        <OneOf
          label={words.staff.team}
          none={words.staff.noTeam}
          value={facts.teamId}
          set={(teamId) => set({ ...facts, teamId })}
          choices={teams}
        />
      )}
    </>
  );
}

type OneOfProps = {
  readonly label: string;
  readonly description?: string;
  readonly none: string;
  readonly value: string | null;
  readonly set: (value: string | null) => void;
  readonly choices: readonly Choice[];
};

/** One of some, or none. */
export function OneOf({ label, description, none, value, set, choices }: OneOfProps) {
  return (
    <NativeSelect
      label={label}
      description={description}
      value={value ?? ""}
      onChange={(event) => set(event.currentTarget.value === "" ? null : event.currentTarget.value)}
      data={[{ value: "", label: none }, ...choices]}
    />
  );
}
