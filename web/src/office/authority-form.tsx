import { NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listOfficePeople, type Authority } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { figures } from "../ui/amount-text.ts";
import { OpensBeside } from "../ui/opens-beside.tsx";
import { isRefusal } from "../ui/problem.ts";
import { words } from "../words.ts";
import { useSetAuthority, type Whose } from "./use-set-authority.ts";
import { whoseText } from "./whose-text.ts";

const kinds = ["reverse-entry", "set-credit-limit"] as const satisfies readonly Authority["kind"][];
const roles = ["collector", "clerk", "supervisor", "credit_manager"] as const;

type FormProps = {
  readonly inForce: readonly Authority[];
  /** The limit that is to be changed; without it one is set anew. */
  readonly of?: Authority;
};

/** Sets a limit, or changes one. */
export function AuthorityForm({ inForce, of }: FormProps) {
  const says = words.authority;
  const label = of === undefined ? says.add : says.changeOf(words.approvals.kinds[of.kind], whoseText(of));
  return (
    <OpensBeside
      button={of === undefined ? says.add : says.change}
      label={label}
      name={label}
      size={of === undefined ? "sm" : "compact-xs"}
      variant={of === undefined ? "filled" : "default"}
      width={320}
    >
      {(close) => <Fields inForce={inForce} of={of} close={close} />}
    </OpensBeside>
  );
}

type FieldsProps = { readonly inForce: readonly Authority[]; readonly of: Authority | undefined } & {
  readonly close: () => void;
};

function Fields({ inForce, of, close }: FieldsProps) {
  const says = words.authority;
  const [kind, setKind] = useState<Authority["kind"]>(of?.kind ?? "reverse-entry");
  const [whose, setWhose] = useState<Whose>(whoseOf(of));
  const [amount, setAmount] = useState(of?.most.amount ?? "");
  const [currency, setCurrency] = useState(of?.most.currency ?? "USD");
  const { act, stands } = useSetAuthority(inForce, { kind, whose, currency }, close);
  const send = () => act.run({ amount: amount.trim().replaceAll(",", ""), currency });
  return (
    <ActForm label={says.save} act={act} isWhole={amount.trim() !== ""} send={send} cancel={close}>
      {of === undefined ? (
        <>
          <NativeSelect
            label={says.what}
            value={kind}
            data={kinds.map((value) => ({ value, label: words.approvals.kinds[value] }))}
            onChange={(event) => setKind(kinds.find((one) => one === event.currentTarget.value) ?? kind)}
            data-autofocus
          />
          <WhoseField whose={whose} choose={setWhose} />
        </>
      ) : null}
      <TextInput
        label={says.amount}
        inputMode="decimal"
        autoComplete="off"
        value={amount}
        onChange={(event) => setAmount(event.currentTarget.value)}
        data-autofocus={of === undefined ? undefined : true}
      />
      <TextInput
        label={says.currency}
        maxLength={3}
        value={currency}
        disabled={of !== undefined}
        onChange={(event) => setCurrency(event.currentTarget.value.toUpperCase())}
      />
      <Stands stands={stands} isLate={isRefusal(act.error, "authority_was_changed")} />
    </ActForm>
  );
}

/** What is in the place of what one sets: what it replaces, or what somebody else set there meanwhile. */
function Stands({ stands, isLate }: { readonly stands: Authority | undefined; readonly isLate: boolean }) {
  const says = words.authority;
  if (stands === undefined) return isLate ? <p className="settings-lead">{says.standsNone}</p> : null;
  const most = `${figures(stands.most)} ${stands.most.currency}`;
  return <p className="settings-lead">{isLate ? says.stands(most, stands.setBy) : says.replaces(most)}</p>;
}

function whoseOf(of: Authority | undefined): Whose {
  if (of?.username !== undefined && of.username !== null) return { username: of.username };
  return { role: roles.find((role) => role === of?.role) ?? "collector" };
}

type WhoseProps = { readonly whose: Whose; readonly choose: (whose: Whose) => void };

function WhoseField({ whose, choose }: WhoseProps) {
  const says = words.authority;
  const { data } = useQuery({
    queryKey: ["office-people"],
    queryFn: ({ signal }) => listOfficePeople({}, { signal }),
  });
  const people = data?.people.filter(({ role }) => role !== "creditor") ?? [];
  return (
    <NativeSelect
      label={says.whose}
      value={"role" in whose ? `role ${whose.role}` : `person ${whose.username}`}
      data={[
        {
          group: says.roleGroup,
          items: roles.map((role) => ({
            value: `role ${role}`,
            label: whoseText({ role, person: null, username: null }),
          })),
        },
        {
          group: says.personGroup,
          items: people.map(({ username, name }) => ({ value: `person ${username}`, label: name })),
        },
      ]}
      onChange={(event) => {
        const [is, named = ""] = event.currentTarget.value.split(" ");
        const role = roles.find((one) => one === named);
        choose(is === "role" && role !== undefined ? { role } : { username: named });
      }}
    />
  );
}
