import { z } from "zod";
import { compareInstants } from "#calendar/instants";
import type { Caller } from "#access/caller";
import { roles } from "#access/role";
import { Instant } from "#platform/answers";
import { passwordRefusals, signInRefusals } from "#access/attempts";
import { namePattern } from "#access/people/person";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import type { ListedToken, NewToken } from "./store.ts";

/** For how many days a token opens something, where nothing else is said, and at most. */
const daysUsual = 90;
const daysMax = 365;

const Name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(namePattern, "A name has no line breaks.")
  .describe("What it is for");
const Wanted = z.object({
  password: z.string().min(1).max(200),
  role: z.enum(roles).optional().describe("To what this role may it is narrowed; else it may whatever its person may"),
  days: z.int().min(1).max(daysMax).default(daysUsual).describe("For how long"),
});

const Token = z.object({ tokenId: z.uuid(), token: z.string(), endsAt: Instant }).meta({ id: "Token" });

const Listed = z
  .object({
    ...{ tokenId: z.uuid(), name: z.string().nullable(), person: z.string(), username: z.string() },
    role: z.enum(roles).nullable().describe("Null: it may whatever its person may"),
    ...{ madeAt: Instant, endsAt: Instant, lastUsedAt: Instant.nullable().describe("To the minute") },
    endedAt: Instant.nullable().describe("When it was ended before its time"),
    endedBy: z.string().nullable(),
    opens: z.boolean().describe("Whether it still opens something"),
  })
  .meta({ id: "ListedToken" });

/** A token as it is asked for, with the password of whose it is to be. */
export type TokenAsked = Pick<NewToken, "name" | "role"> & {
  readonly username: string;
  readonly password: string;
  readonly days: number;
};

/** Why a token is not ended. */
export const tokenRefusals = {
  token_is_unknown: { status: 404, says: "There is no such key." },
  token_has_ended: { status: 409, says: "That key opens nothing any more already." },
} as const;

type Asked = { readonly tx: Queries; readonly now: Temporal.Instant };
type Called = Asked & { readonly caller: Caller };
type Making = Asked & { readonly address: string; readonly wanted: TokenAsked };
type Made = { readonly tokenId: string; readonly token: string; readonly endsAt: Temporal.Instant };
type Deps = {
  readonly makeToken: (asked: Making) => Promise<Outcome<Made, "too_many_attempts" | "sign_in_failed">>;
  readonly listTokens: (asked: Called) => Promise<readonly ListedToken[]>;
  readonly endToken: (
    asked: Called & { readonly tokenId: string },
  ) => Promise<Outcome<undefined, keyof typeof tokenRefusals>>;
};

/** What programs sign in with: made by whoever knows the password, listed, and ended. */
export function tokenRoutes({ makeToken, listTokens, endToken }: Deps): AnyOperation<Caller>[] {
  return [
    ...makingRoutes(makeToken),
    operation<Caller>()({
      id: "listTokens",
      method: "get",
      path: "/tokens",
      summary: "One's tokens, and for whoever answers for the office those of everybody; those that ended stand last",
      answer: z.object({ tokens: z.array(Listed) }),
      refusals: {},
      handle: async (asked) => {
        const tokens = await listTokens(asked);
        return accepted({ tokens: tokens.map((token) => listed(token, asked.now)) });
      },
    }),
    operation<Caller>()({
      id: "endToken",
      method: "delete",
      path: "/tokens/{tokenId}",
      summary: "End a token at once: one's own, or as an administrator anybody's",
      params: z.object({ tokenId: z.uuid() }),
      answer: "nothing",
      refusals: tokenRefusals,
      handle: ({ params, ...asked }) => endToken({ ...asked, ...params }),
    }),
  ];
}

/** The answer holds a secret, which is kept nowhere: whoever sends it a second time is given another. */
function makingRoutes(makeToken: Deps["makeToken"]): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "makeToken",
      method: "post",
      path: "/tokens",
      summary: "Sign in a program; the token goes into the Authorization header, and is told this once",
      open: true,
      isRepeatable: true,
      body: Wanted.extend({ username: z.string().min(1).max(64), name: Name.optional() }),
      answer: Token,
      refusals: signInRefusals,
      handle: async ({ body: { name = null, role = null, ...body }, ...asked }) =>
        tokenAnswer(await makeToken({ ...asked, wanted: { ...body, name, role } })),
    }),
    operation<Caller>()({
      id: "addToken",
      method: "post",
      path: "/session/tokens",
      summary: "A token of one's own for a program, over one's password; it is told this once",
      isRepeatable: true,
      body: Wanted.extend({ name: Name }),
      answer: Token,
      refusals: passwordRefusals,
      handle: async ({ body: { role = null, ...body }, caller, ...asked }) => {
        const made = await makeToken({ ...asked, wanted: { ...body, role, username: caller.username } });
        if (!made.ok && made.refusal === "sign_in_failed") return refused("password_is_wrong");
        return tokenAnswer(made);
      },
    }),
  ];
}

function tokenAnswer<Refusal extends string>(made: Outcome<Made, Refusal>) {
  return made.ok ? accepted({ ...made.value, endsAt: made.value.endsAt.toString() }) : made;
}

function listed({ loginId: _of, madeAt, endsAt, lastUsedAt, endedAt, ...token }: ListedToken, now: Temporal.Instant) {
  return {
    ...{ ...token, madeAt: madeAt.toString(), endsAt: endsAt.toString() },
    ...{ lastUsedAt: lastUsedAt?.toString() ?? null, endedAt: endedAt?.toString() ?? null },
    opens: endedAt === null && compareInstants(endsAt, now) > 0,
  };
}
