import { namePattern, personRefusals, usernamePattern, type PersonRefusal } from "#access/people/person";
import { roles, type Role } from "#access/role";
import { findSignIn } from "#access/store";
import { listTeams } from "#access/teams/store";
import { listCreditors } from "#parties/creditors/store";
import { WrongUse } from "#platform/command";
import { brokenConstraint } from "#platform/database";
import { endPerson } from "#happenings/office-people/leave";
import { peopleHere } from "#happenings/office-people/people-here";
import { addPerson, makePersonLink } from "#happenings/office-people/take-on";
import type { DeskCommand } from "./desk-command.ts";
import { refusal } from "./refusal.ts";
import { tableText } from "./table-text.ts";

/** `dunlin people`: who signs in here. */
export const people: DeskCommand = {
  ...{ name: "people", summary: "Lists who signs in here", takes: "", wordsMin: 0, wordsMax: 0 },
  ...{ options: {}, runsIn: "desk" },
  run: async (desk) => {
    const now = desk.clock.now();
    const listed = (await desk.database.reading((tx) => peopleHere(tx, now))).filter(({ endedAt }) => endedAt === null);
    const rows = listed.map(({ username, name, role, team, creditor, hasPassword, invitedUntil }) => [
      ...[username, name, role, team ?? creditor ?? ""],
      hasPassword ? "" : invitedUntil === null ? "has no password and no link" : "did not open the link yet",
    ]);
    return { json: listed, text: tableText(["user name", "name", "role", "team or creditor", ""], rows) };
  },
};

/** `dunlin people add`: takes somebody on. */
export const peopleAdd: DeskCommand = {
  ...{ name: "people add", summary: "Takes somebody on, and prints the link at which they choose their password" },
  ...{ takes: "USERNAME", wordsMin: 1, wordsMax: 1 },
  options: {
    name: { type: "string", says: "the name by which others know them" },
    role: { type: "string", says: roles.join(", ") },
    team: { type: "string", says: "the name of their team" },
    creditor: { type: "string", says: "of a creditor's person: the name of the creditor" },
  },
  runsIn: "desk",
  run: async (desk, given) => {
    const [username = ""] = given.words;
    if (!usernamePattern.test(username)) throw new WrongUse("A user name has small letters and digits.");
    const role = roles.find((each) => each === given.text("role"));
    const name = given.text("name")?.trim() ?? "";
    if (role === undefined) throw new WrongUse(`--role is one of ${roles.join(", ")}.`);
    if (name === "" || name.length > 100) throw new WrongUse("--name says by which name others know them.");
    if (!namePattern.test(name)) throw new WrongUse("A name has no line breaks.");
    const { database, clock } = desk;
    const named = { name, role, team: given.text("team"), creditor: given.text("creditor") };
    const found = await database.reading((tx) => idsOf(tx, named));
    if (typeof found === "string") return refused(found);
    try {
      const asked = { ...found, username, by: null, now: clock.now() };
      return linkAnswer(await database.transaction((tx) => addPerson(desk, tx, asked)));
    } catch (error) {
      if (brokenConstraint(error) === "username_is_taken") return refused("username_is_taken");
      throw error;
    }
  },
};

/** `dunlin people link`: a new link, for who forgot the password, also the only administrator's. */
export const peopleLink: DeskCommand = {
  ...{ name: "people link", summary: "Prints a new link for somebody, whose password and sessions end" },
  ...{ takes: "USERNAME", wordsMin: 1, wordsMax: 1, options: {}, runsIn: "desk" },
  run: async (desk, given) => {
    const { database, clock } = desk;
    return database.transaction(async (tx) => {
      const loginId = await findSignIn(tx, given.words[0] ?? "");
      if (loginId === undefined) return refused("person_is_unknown");
      return linkAnswer(await makePersonLink(desk, tx, { loginId, by: null, now: clock.now() }));
    });
  },
};

/** `dunlin people end`: ends somebody's sign-in. */
export const peopleEnd: DeskCommand = {
  ...{ name: "people end", summary: "Ends somebody's sign-in at once; their accounts become everybody's" },
  ...{ takes: "USERNAME", wordsMin: 1, wordsMax: 1 },
  options: { "callbacks-to": { type: "string", says: "the user name of who calls back now" } },
  runsIn: "desk",
  run: async (desk, given) => {
    const { database, clock } = desk;
    const to = given.text("callbacks-to");
    return database.transaction(async (tx) => {
      const loginId = await findSignIn(tx, given.words[0] ?? "");
      if (loginId === undefined) return refused("person_is_unknown");
      const callbacksToId = to === undefined ? null : await findSignIn(tx, to);
      if (callbacksToId === undefined) return refused("successor_cannot_call");
      const ended = await endPerson(desk, tx, { loginId, callbacksToId, by: null, now: clock.now() });
      if (!ended.ok) return refused(ended.refusal);
      const { accounts, callbacks } = ended.value;
      return { json: ended.value, text: `Ended. Accounts: ${accounts}; callbacks handed over: ${callbacks}.` };
    });
  },
};

type Named = {
  readonly name: string;
  readonly role: Role;
  readonly team?: string | undefined;
  readonly creditor?: string | undefined;
};

async function idsOf(tx: Parameters<typeof listTeams>[0], { name, role, team, creditor }: Named) {
  const teamId = team === undefined ? null : (await listTeams(tx)).find((one) => one.name === team)?.teamId;
  if (teamId === undefined) return "team_is_unknown" as const;
  const creditorId =
    creditor === undefined ? null : (await listCreditors(tx)).find((one) => one.name === creditor)?.creditorId;
  return creditorId === undefined ? ("creditor_is_unknown" as const) : { name, role, teamId, creditorId };
}

function linkAnswer(made: Awaited<ReturnType<typeof addPerson>>) {
  if (!made.ok) return refused(made.refusal);
  const { path, endsAt } = made.value;
  const text = `Behind the address of the desk, until ${endsAt.toString()}, once: ${path}`;
  return { json: { ...made.value, endsAt: endsAt.toString() }, text };
}

function refused(name: PersonRefusal) {
  return refusal(name, personRefusals[name].says);
}
