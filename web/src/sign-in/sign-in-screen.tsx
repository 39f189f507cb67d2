import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { signIn, type SignInBody } from "../client.ts";
import { useEnter } from "../shell/session.ts";
import { ScreenTitle } from "../ui/screen-title.tsx";
import { troubleText } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { takeFocus } from "../ui/take-focus.ts";
import { words } from "../words.ts";
import "./sign-in.css";

/** Asks who is there. It stands in the place of whatever was asked for, so that one is there after signing in. */
export function SignInScreen() {
  const act = useAct({ send: (body: SignInBody, options) => signIn({ body }, options), done: useEnter() });
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <img src="/mark.svg" alt="" width={40} height={40} />
        <ScreenTitle>{words.shell.signInLead}</ScreenTitle>
        <p className="soft">{words.shell.tagline}</p>
        <SignInForm busy={act.busy} error={act.error} onSubmit={act.run} />
      </div>
    </main>
  );
}

type SignInFormProps = {
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onSubmit: (body: SignInBody) => void;
};

function SignInForm({ busy, error, onSubmit }: SignInFormProps) {
  const [username, setUsername] = useState("");
  const [password, setPassword] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit({ username: username.trim(), password });
  };
  return (
    <form onSubmit={submit} className="sign-in-form">
      <TextInput
        label={words.shell.username}
        value={username}
        onChange={(event) => setUsername(event.currentTarget.value)}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        ref={takeFocus}
        required
        withAsterisk={false}
      />
      <PasswordInput
        label={words.shell.password}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        autoComplete="current-password"
        required
        withAsterisk={false}
      />
      <p role="alert" className="sign-in-trouble">
        {error === null ? "" : troubleText(error)}
      </p>
      <Button type="submit" loading={busy} fullWidth>
        {words.shell.signIn}
      </Button>
    </form>
  );
}
