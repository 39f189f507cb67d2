import { sql } from "kysely";
import { addLogin, listLogins } from "#access/store";
import { addTeam } from "#access/teams/store";
import type { Role } from "#access/role";
import { setWorker, usualDay } from "#work/sharing/store";
import { newId } from "#platform/chance";
import { passwordDigest, passwordMatches } from "#platform/password";
import type { Desk } from "#happenings/desk/desk";

const demonstrationPassword = "demonstration";

/** The team that the collectors and their supervisor are. */
const teamName = "Collections";

/** As many minutes a day as those work who collect there: Dennis has half a day. */
const minutesOf: ReadonlyMap<string, number> = new Map([
  ["collector", 360],
  ["second", 180],
]);

const signIns: readonly { readonly username: string; readonly name: string; readonly role: Role }[] = [
  { username: "collector", name: "Carla Mendes", role: "collector" },
  { username: "second", name: "Dennis Vance", role: "collector" },
  { username: "supervisor", name: "Sofia Brandt", role: "supervisor" },
  { username: "clerk", name: "Alan Reyes", role: "clerk" },
  { username: "manager", name: "Grace Holloway", role: "credit_manager" },
  { username: "administrator", name: "Ada Petrov", role: "administrator" },
  { username: "auditor", name: "Walter Nash", role: "auditor" },
];

/** Adds the demonstration sign-ins, all with one password that everybody may know, and their team and hours. */
export async function addDemonstrationSignIns(desk: Desk): Promise<void> {
  const now = desk.clock.now();
  const password = await passwordDigest(demonstrationPassword);
  const { queries } = desk.database;
  const teamId = newId<"team">(now, desk.chance);
  await addTeam(queries, { teamId, name: teamName });
  for (const person of signIns) {
    const loginId = newId<"login">(now, desk.chance);
    const isOfTeam = person.role === "collector" || person.role === "supervisor";
    await addLogin(queries, { ...person, loginId, password, teamId: isOfTeam ? teamId : null }, now);
    const minutes = minutesOf.get(person.username);
    if (minutes !== undefined) await setWorker(queries, { ...usualDay, loginId, minutes, was: usualDay });
  }
}

/** Whether somebody can sign in here with the demonstration password: such a book is not served over a network. */
export async function hasDemonstrationSignIns(desk: Desk): Promise<boolean> {
  const { rows } = await sql<{ password: string }>`
    select distinct password from login where ended_at is null and username = any(${signIns.map((one) => one.username)})
  `.execute(desk.database.queries);
  const matches = await Promise.all(rows.map(({ password }) => passwordMatches(demonstrationPassword, password)));
  return matches.includes(true);
}

/** The sign-ins, as they are shown when the desk starts. */
export function demonstrationSignIns(): string {
  const lines = signIns.map(({ username, name, role }) => `  ${username.padEnd(16)}${name}, ${role.replace("_", " ")}`);
  return [`Demonstration sign-ins, all with the password "${demonstrationPassword}":`, ...lines, ""].join("\n");
}

/** The login of somebody of the demonstration. */
export async function demonstrationPerson(desk: Desk, username: "collector" | "second" | "supervisor" | "clerk") {
  const found = (await listLogins(desk.database.queries)).find((login) => login.username === username);
  if (found === undefined) throw new Error(`There is no demonstration sign-in ${username}.`);
  return found;
}
