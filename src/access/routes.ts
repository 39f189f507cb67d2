import { z } from "zod";
import { accepted } from "#base/outcome";
import { Instant } from "#platform/answers";
import type { AnyOperation, Given, Refused } from "#platform/operation";
import { operation } from "#platform/operation";
import type { Queries } from "#platform/database";
import { signInRefusals } from "./attempts.ts";
import type { Caller } from "./caller.ts";
import { deskLanguages, type DeskLanguage } from "./desk-language.ts";

const Session = z
  .object({
    login: z.object({
      id: z.uuid(),
      username: z.string(),
      name: z.string(),
      role: z.string(),
      /** Null: as the browser asks. */
      language: z.enum(deskLanguages).nullable(),
    }),
    office: z.object({
      name: z.string(),
      zone: z.string(),
      today: z.iso.date(),
      now: Instant.describe("By the server's clock, which decides; a browser's may be wrong"),
    }),
    formKey: z.string(),
    may: z.array(z.string()),
  })
  .meta({ id: "Session" });

const Credentials = z.object({ username: z.string().min(1).max(64), password: z.string().min(1).max(200) });

export type SessionAnswer = z.input<typeof Session>;
type Asked = { readonly tx: Queries; readonly now: Temporal.Instant; readonly secret: string | undefined };
type SigningIn = Asked & { readonly body: z.output<typeof Credentials>; readonly address: string };

type Deps = {
  signIn: (asked: SigningIn) => Promise<Given<SessionAnswer> | Refused>;
  readSession: (asked: Asked & { caller: Caller }) => Promise<SessionAnswer>;
  setLanguage: (asked: Asked & { caller: Caller; language: DeskLanguage | null }) => Promise<void>;
  signOut: (asked: Asked & { caller: Caller }) => Promise<Given<undefined>>;
};

/** Signing in and out at the desk, and who is signed in. */
export function accessRoutes({ signIn, ...ofSession }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "signIn",
      method: "post",
      path: "/session",
      summary: "Sign in; the answer sets the session cookie",
      open: true,
      body: Credentials,
      answer: Session,
      refusals: signInRefusals,
      handle: signIn,
    }),
    ...sessionRoutes(ofSession),
  ];
}

function sessionRoutes({ readSession, setLanguage, signOut }: Omit<Deps, "signIn">) {
  return [
    operation<Caller>()({
      id: "readSession",
      method: "get",
      path: "/session",
      summary: "Who is signed in, and what they may do",
      answer: Session,
      refusals: {},
      handle: async (asked) => accepted(await readSession(asked)),
    }),
    operation<Caller>()({
      id: "setLanguage",
      method: "put",
      path: "/session/language",
      summary: "In which language the desk speaks to whoever asks; null: as their browser asks",
      isRepeatable: true,
      body: z.object({ language: z.enum(deskLanguages).nullable() }),
      answer: "nothing",
      refusals: {},
      handle: async ({ body, ...asked }) => {
        await setLanguage({ ...asked, ...body });
        return accepted(undefined);
      },
    }),
    operation<Caller>()({
      id: "signOut",
      method: "delete",
      path: "/session",
      summary: "Sign out",
      answer: "nothing",
      refusals: {},
      handle: signOut,
    }),
  ];
}
