import { Button, PasswordInput } from "@mantine/core";
import { useState } from "react";
import { changePassword, type ChangePasswordBody } from "../client.ts";
import { passwordCharactersMin } from "../sign-in/password-length.ts";
import { ActForm } from "../ui/act-form.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

/** One's own password, changed over the old one. */
export function ChangePassword() {
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  if (isOpen) {
    const done = () => {
      setOpen(false);
      setDone(true);
    };
    return <PasswordForm done={done} cancel={() => setOpen(false)} />;
  }
  return (
    <div>
      <Button variant="default" size="compact-sm" onClick={() => setOpen(true)}>
        {words.staff.changePassword}
      </Button>
      <output className="soft small">{isDone ? words.staff.passwordChanged : ""}</output>
    </div>
  );
}

function PasswordForm({ done, cancel }: { readonly done: () => void; readonly cancel: () => void }) {
  const [password, setPassword] = useState("");
  const [newPassword, setNewPassword] = useState("");
  const act = useAct({
    send: (body: ChangePasswordBody, options) => changePassword({ body }, options),
    done,
  });
  const isWhole = password !== "" && [...newPassword].length >= passwordCharactersMin;
  return (
    <ActForm
      label={words.staff.changePassword}
      act={act}
      isWhole={isWhole}
      send={() => act.run({ password, newPassword })}
      cancel={cancel}
    >
      <p className="soft small">{words.staff.changePasswordLead}</p>
      <PasswordInput
        label={words.staff.oldPassword}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        autoComplete="current-password"
      />
      <PasswordInput
        label={words.staff.newPassword}
        description={words.staff.passwordHint(passwordCharactersMin)}
        value={newPassword}
        onChange={(event) => setNewPassword(event.currentTarget.value)}
        autoComplete="new-password"
      />
    </ActForm>
  );
}
