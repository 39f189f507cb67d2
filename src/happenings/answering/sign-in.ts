import { sql } from "kysely";
import { failureWindowMinutes, mayAttempt } from "#access/attempts";
import { operationsOf, scopeOf } from "#access/access-table";
import type { Caller } from "#access/caller";
import type { SessionAnswer } from "#access/routes";
import {
  beginSession,
  countFailures,
  endSession,
  findLanguage,
  findLogin,
  findSession,
  findToken,
  recordFailure,
  type Session,
  type TokenSession,
} from "#access/store";
import { endToken } from "#access/tokens/store";
import { accepted, refused } from "#base/outcome";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { passwordMatches } from "#platform/password";
import { digestOf, newSecret } from "#platform/secret";
import { dayAt, theOffice } from "#happenings/desk/office-day";

const sessionHours = 12;

export const sessionCookie = "dunlin_session";

type Attempting = { readonly tx: Queries; readonly now: Temporal.Instant; readonly address: string };
type SigningIn = Attempting & { readonly body: { readonly username: string; readonly password: string } };

/** The person, when the password is right. */
export async function recognise({ tx, now, address, body }: SigningIn) {
  const username = body.username.toLowerCase();
  return attempted({ tx, now, address, username }, async () => {
    const login = await findLogin(tx, username);
    return (await passwordMatches(body.password, login?.password ?? undefined)) ? login?.caller : undefined;
  });
}

/** What an attempt to be somebody finds, where there were not too many failures; each failure is written down. */
export async function attempted<Found>(
  { tx, now, address, username }: Attempting & { readonly username: string },
  attempt: () => Promise<Found | undefined>,
) {
  // Attempts on one username follow each other, so that a burst of guesses cannot outrun the counting.
  await sql`select pg_advisory_xact_lock(hashtextextended(${username}, 4401))`.execute(tx);
  const since = now.subtract({ minutes: failureWindowMinutes });
  if (!mayAttempt(await countFailures(tx, { username, address, since }))) return refused("too_many_attempts");
  const found = await attempt();
  if (found !== undefined) return accepted(found);
  await recordFailure(tx, { id: newId(now), username, address, at: now });
  return refused("sign_in_failed");
}

async function begin(tx: Queries, { loginId }: Caller, now: Temporal.Instant) {
  const [secret, formKey] = [newSecret(), newSecret()];
  const endsAt = now.add({ hours: sessionHours });
  await beginSession(tx, { digest: digestOf(secret), loginId, formKey, begunAt: now, endsAt });
  return { secret, formKey };
}

/** Signs a person in at the desk. */
export async function signIn(asked: SigningIn & { readonly secureCookies: boolean }) {
  const known = await recognise(asked);
  if (!known.ok) return known;
  const { secret, formKey } = await begin(asked.tx, known.value, asked.now);
  const presented: Session = { kind: "cookie", caller: known.value, formKey };
  const answer = await sessionAnswer(asked.tx, known.value, { presented, now: asked.now });
  const secure = asked.secureCookies ? "; Secure" : "";
  const cookie = `${sessionCookie}=${secret}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${sessionHours * 3600}${secure}`;
  return { ...accepted(answer), headers: { "set-cookie": cookie } };
}

type Asked = { readonly tx: Queries; readonly now: Temporal.Instant; readonly secret: string | undefined };

/** Who is signed in, for the desk that was just opened. */
export async function readSession({ tx, now, secret, caller }: Asked & { caller: Caller }): Promise<SessionAnswer> {
  const presented = secret === undefined ? undefined : await findPresented(tx, secret, now);
  return sessionAnswer(tx, caller, { presented, now });
}

/** Ends the session or the token that the request came with. */
export async function signOut({ tx, now, secret, caller }: Asked & { readonly caller: Caller }) {
  const presented = secret === undefined ? undefined : await findPresented(tx, secret, now);
  if (presented?.kind === "token") {
    await endToken(tx, { tokenId: presented.tokenId, loginId: caller.loginId, by: caller.loginId, now });
  } else if (secret !== undefined) await endSession(tx, digestOf(secret));
  return {
    ...accepted(undefined),
    headers: { "set-cookie": `${sessionCookie}=; HttpOnly; SameSite=Strict; Path=/; Max-Age=0` },
  };
}

/** Who signed in with a secret: a person at the desk, or a program. */
export async function findPresented(tx: Queries, secret: string, now: Temporal.Instant) {
  const digest = digestOf(secret);
  return (await findSession(tx, digest, now)) ?? findToken(tx, digest, now);
}

type Presented = Session | TokenSession;

/** What may be called by whoever signed in: a program may be narrowed to some of what its person may. */
export function mayCall(operation: string, presented: Presented): boolean {
  const narrowedTo = presented.kind === "token" ? presented.narrowedTo : null;
  const own = scopeOf(operation, presented.caller.role) !== undefined;
  return own && (narrowedTo === null || scopeOf(operation, narrowedTo) !== undefined);
}

type Standing = { readonly presented: Presented | undefined; readonly now: Temporal.Instant };

async function sessionAnswer(tx: Queries, caller: Caller, { presented, now }: Standing) {
  const office = await theOffice(tx);
  const { loginId, username, name, role } = caller;
  return {
    login: { id: loginId, username, name, role, language: await findLanguage(tx, loginId) },
    office: { name: office.name, zone: office.zone, today: dayAt(office, now).toString(), now: now.toString() },
    formKey: presented?.kind === "cookie" ? presented.formKey : "",
    may: operationsOf(role).filter((operation) => presented === undefined || mayCall(operation, presented)),
  };
}
