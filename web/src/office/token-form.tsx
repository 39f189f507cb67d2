import { NativeSelect, PasswordInput, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { addToken, type AddTokenBody, type Token } from "../client.ts";
import { useSession } from "../shell/session.ts";
import { ActForm } from "../ui/act-form.tsx";
import { typedField } from "../ui/typed-field.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

type Role = NonNullable<AddTokenBody["role"]>;

/** To which roles a key may be narrowed; one narrowed to an auditor reads, and changes nothing. */
const narrower = ["auditor", "clerk", "collector", "supervisor", "credit_manager"] as const satisfies readonly Role[];
const daysChoices = [30, 90, 365];

type FormProps = { readonly made: (name: string, token: Token) => void; readonly close: () => void };

/** A key of one's own, over one's password: so that a desk that was left open makes none. */
export function TokenForm({ made, close }: FormProps) {
  const says = words.tokens;
  const queries = useQueryClient();
  const own = useSession().login.role;
  const [typed, setTyped] = useState({ name: "", role: "", days: "90", password: "" });
  const act = useAct({
    send: (body: AddTokenBody, options) => addToken({ body }, options),
    done: (token, { name }) => {
      made(name, token);
      return queries.invalidateQueries({ queryKey: ["tokens"] });
    },
  });
  const field = (name: keyof typeof typed, label: string, hint?: string) =>
    typedField({
      label,
      hint,
      value: typed[name],
      trouble: undefined,
      set: (text) => setTyped({ ...typed, [name]: text }),
    });
  const send = () => {
    const role = narrower.find((one) => one === typed.role);
    const { password, days } = typed;
    act.run({ name: typed.name.trim(), password, days: Number(days), ...(role === undefined ? {} : { role }) });
  };
  const roles = narrower.filter((role) => role !== own);
  return (
    <ActForm
      label={says.make}
      act={act}
      isWhole={typed.name.trim() !== "" && typed.password !== ""}
      send={send}
      cancel={close}
    >
      <p className="lead">{says.addLead}</p>
      <div className="two-fields">
        <TextInput {...field("name", says.name, says.nameHint)} maxLength={100} data-autofocus />
        <NativeSelect
          {...field("role", says.may, says.mayHint)}
          data={[{ value: "", label: says.mayAll }, ...roles.map((role) => ({ value: role, label: mayText(role) }))]}
        />
        <NativeSelect
          {...field("days", says.days)}
          data={daysChoices.map((days) => ({ value: `${days}`, label: says.daysOf(days) }))}
        />
        <PasswordInput {...field("password", says.password)} autoComplete="current-password" />
      </div>
    </ActForm>
  );
}

/** What a key that is narrowed to a role may. */
export function mayText(role: Role): string {
  const says = words.tokens;
  return role === "auditor" ? says.mayRead : says.mayRole(words.shell.roles[role] ?? role);
}
