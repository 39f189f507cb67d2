import { addLogin, listLogins } from "#access/store";
import { newId } from "#platform/chance";
import { log } from "#platform/log";
import { passwordDigest } from "#platform/password";
import { newSecret } from "#platform/secret";
import type { Desk } from "./desk.ts";

/** Gives a book that nobody can sign in to an administrator, whose password is shown once. */
export async function ensureAdministrator(desk: Desk): Promise<void> {
  const now = desk.clock.now();
  const password = newSecret(desk.chance).slice(0, 20);
  const digest = await passwordDigest(password);
  const added = await desk.database.transaction(async (tx) => {
    if ((await listLogins(tx)).length > 0) return false;
    const person = { loginId: newId<"login">(now), username: "administrator", name: "Administrator" };
    await addLogin(tx, { ...person, role: "administrator", password: digest }, now);
    return true;
  });
  if (added) log.info(`The first sign-in, shown this once: administrator / ${password}`);
}
