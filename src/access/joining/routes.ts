import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type Given, type Refused } from "#platform/operation";
import { passwordRefusals, signInRefusals } from "#access/attempts";
import { newPasswordRefusals, passwordCharactersMax } from "./password.ts";

const Password = z.string().min(1).max(passwordCharactersMax);

type Asked = {
  readonly tx: Queries;
  readonly now: Temporal.Instant;
  readonly address: string;
  readonly secret: string | undefined;
};
type Joining = Asked & { readonly username: string; readonly code: string; readonly password: string };
type Changing = Asked & { readonly caller: Caller; readonly password: string; readonly newPassword: string };
type Deps = {
  readonly join: (asked: Joining) => Promise<Given<undefined> | Refused>;
  readonly changePassword: (asked: Changing) => Promise<Given<undefined> | Refused>;
};

/** Choosing a password: at one's link the first time, over the old one afterwards. No answer to these is kept. */
export function joiningRoutes({ join, changePassword }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "join",
      method: "post",
      path: "/join",
      summary: "Choose a password at one's link, which opens nothing afterwards",
      open: true,
      body: z.object({ username: z.string().min(1).max(64), code: z.string().min(1).max(100), password: Password }),
      answer: "nothing",
      refusals: {
        too_many_attempts: signInRefusals.too_many_attempts,
        link_opens_nothing: {
          status: 403,
          says: "This link was used, replaced or is too old. Ask an administrator for a new one.",
        },
        ...newPasswordRefusals,
      },
      handle: ({ body, ...asked }) => join({ ...asked, ...body }),
    }),
    operation<Caller>()({
      id: "changePassword",
      method: "put",
      path: "/session/password",
      summary: "Change one's own password; one's other sessions and programs are signed out",
      body: z.object({ password: Password, newPassword: Password }),
      answer: "nothing",
      isRepeatable: true,
      refusals: {
        ...passwordRefusals,
        ...newPasswordRefusals,
      },
      handle: ({ body, ...asked }) => changePassword({ ...asked, ...body }),
    }),
  ];
}
