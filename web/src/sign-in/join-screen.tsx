import { Button, PasswordInput } from "@mantine/core";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { join, signIn } from "../client.ts";
import { paths } from "../paths.ts";
import { useEnter } from "../shell/session.ts";
import { isRefusal } from "../ui/problem.ts";
import { ScreenTitle } from "../ui/screen-title.tsx";
import { takeFocus } from "../ui/take-focus.ts";
import { troubleText } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { passwordCharactersMin } from "./password-length.ts";
import "./sign-in.css";

/** Where somebody who was taken on chooses a password, and is signed in with it. The link's code stands behind the "#". */
export function JoinScreen() {
  const { hash } = useLocation();
  const [, username, code] = /^#?([a-z0-9][a-z0-9._-]*)\/([\w-]+)$/.exec(hash) ?? [];
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <img src="/mark.svg" alt="" width={40} height={40} />
        {username === undefined || code === undefined ? (
          <>
            <ScreenTitle>{words.staff.joinBroken}</ScreenTitle>
            <p className="soft">{words.staff.joinBrokenWords}</p>
          </>
        ) : (
          <>
            <ScreenTitle>{words.staff.join}</ScreenTitle>
            <p className="soft">{words.staff.joinLead(username)}</p>
            <ChooseForm username={username} code={code} />
          </>
        )}
      </div>
    </main>
  );
}

function ChooseForm({ username, code }: { readonly username: string; readonly code: string }) {
  const enter = useEnter();
  const navigate = useNavigate();
  const [password, setPassword] = useState("");
  const act = useAct({
    send: async (chosen: string) => {
      const openDesk = () => signIn({ body: { username, password: chosen } });
      try {
        await join({ body: { username, code, password: chosen } });
      } catch (error) {
        // The answer to an earlier press may have been lost: then the link is used up, and the password is theirs.
        if (!isRefusal(error, "link_opens_nothing")) throw error;
        return await openDesk().catch(() => Promise.reject(error));
      }
      return openDesk();
    },
    done: (session) => {
      enter(session);
      return navigate({ to: paths.today });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.run(password);
  };
  return (
    <form onSubmit={submit} className="sign-in-form">
      <input type="hidden" name="username" value={username} autoComplete="username" />
      <PasswordInput
        label={words.staff.newPassword}
        description={words.staff.passwordHint(passwordCharactersMin)}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        autoComplete="new-password"
        ref={takeFocus}
        required
        withAsterisk={false}
      />
      <p role="alert" className="sign-in-trouble">
        {act.error === null ? "" : troubleText(act.error)}
      </p>
      <Button type="submit" loading={act.busy} fullWidth>
        {words.staff.choose}
      </Button>
    </form>
  );
}
