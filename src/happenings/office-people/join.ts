import { whyNotPassword } from "#access/joining/password";
import { useInvitation } from "#access/joining/store";
import type { Caller } from "#access/caller";
import { keepPersonChange } from "#access/people/store";
import { accepted, refused } from "#base/outcome";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { passwordDigest } from "#platform/password";
import { digestOf } from "#platform/secret";
import type { Desk } from "#happenings/desk/desk";
import { attempted, recognise } from "#happenings/answering/sign-in";
import { passOver } from "./pass-over.ts";

type Asked = { readonly tx: Queries; readonly now: Temporal.Instant; readonly address: string };
type Joining = Asked & { readonly username: string; readonly code: string; readonly password: string };

/** Chooses somebody's password at their link, which opens nothing afterwards. A link that is wrong counts as a failed sign-in. */
export async function join(desk: Desk, { tx, now, address, username: typed, code, password }: Joining) {
  const username = typed.toLowerCase();
  const fault = whyNotPassword(password, username);
  if (fault !== undefined) return refused(fault);
  const used = await attempted({ tx, now, address, username }, () =>
    useInvitation(tx, { codeDigest: digestOf(code), username, now }),
  );
  if (!used.ok) return used.refusal === "sign_in_failed" ? refused("link_opens_nothing") : used;
  const loginId = used.value;
  await passOver(tx, { loginId, password: await passwordDigest(password), by: loginId, now });
  await keepPersonChange(tx, { changeId: newId(now, desk.chance), loginId, how: "joined", by: loginId, at: now });
  return accepted(undefined);
}

type Changing = Asked & {
  readonly caller: Caller;
  readonly secret: string | undefined;
  readonly password: string;
  readonly newPassword: string;
};

/** Changes one's own password. Whoever was signed in as oneself elsewhere is not any more. */
export async function changePassword(desk: Desk, asked: Changing) {
  const { tx, now, address, caller, secret, password, newPassword } = asked;
  const { username, loginId } = caller;
  const fault = whyNotPassword(newPassword, username);
  if (fault !== undefined) return refused(fault);
  const known = await recognise({ tx, now, address, body: { username, password } });
  if (!known.ok) return known.refusal === "sign_in_failed" ? refused("password_is_wrong") : known;
  const keep = secret === undefined ? undefined : digestOf(secret);
  await passOver(tx, { loginId, password: await passwordDigest(newPassword), keep, by: loginId, now });
  await keepPersonChange(tx, { changeId: newId(now, desk.chance), loginId, how: "password", by: loginId, at: now });
  return accepted(undefined);
}
