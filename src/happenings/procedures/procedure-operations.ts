import { sql } from "kysely";
import { namesOfLogins } from "#access/store";
import type { Caller } from "#access/caller";
import { accepted, refused } from "#base/outcome";
import { permitRefusals } from "#contact/permit";
import { rulesUnder } from "#law/coverage";
import { defaultPolicy } from "#law/policy/house-policy";
import type { AnyOperation } from "#platform/operation";
import type { Queries } from "#platform/database";
import { isToBeRead, type Procedure } from "#procedures/procedure";
import { scriptFaults, scriptNotes } from "#procedures/script";
import { procedureRoutes, type ListedProcedure, type ReadProcedure } from "#procedures/routes";
import { addReading, addVersions, currentProcedures, readings, versionsOf } from "#procedures/store";
import { sideSteps } from "#strategy/step";
import { laddersInForce } from "#happenings/cases/ladders";

/** The operations of procedures, wired to what happens. */
export function procedureOperations(): AnyOperation<Caller>[] {
  return procedureRoutes({
    listProcedures: ({ tx }) => listProcedures(tx),
    readProcedures: async ({ tx, caller, names }) => {
      const pages = await shownTo(tx, caller, await currentProcedures(tx, names));
      return names === null ? pages.filter((page) => page.isToBeRead) : pages;
    },
    readVersions: async ({ tx, caller, name }) => shownTo(tx, caller, await versionsOf(tx, name)),
    checkProcedure: (body) => ({ faults: scriptFaults(body), notes: scriptNotes(body) }),
    writeProcedure: async ({ tx, caller, now, basedOn, name, title, body, because }) => {
      const [page] = await currentProcedures(tx, [name]);
      if ((page?.version ?? null) !== basedOn) return refused("procedure_was_changed");
      if (page?.title === title && page.body === body) return refused("nothing_is_changed");
      const faults = scriptFaults(body);
      if (faults.length > 0) return { ok: false, refusal: "script_is_forbidden", detail: { faults } };
      const version = (page?.version ?? 0) + 1;
      const written = { name, version, title, body, because, writtenAt: now, loginId: caller.loginId };
      // Two who write at the same instant: the second is told.
      return (await addVersions(tx, [written])) ? accepted({ version }) : refused("procedure_was_changed");
    },
    acknowledge: async ({ tx, caller, now, name, version }) => {
      const known = (await versionsOf(tx, name)).some((page) => page.version === version);
      if (!known) return refused("procedure_is_unknown");
      await addReading(tx, { loginId: caller.loginId, name, version }, now);
      return accepted(undefined);
    },
  });
}

type Person = {
  readonly loginId: string;
  readonly name: string;
  readonly role: string;
  readonly since: Temporal.Instant;
};

/** Who works here, or the one of them who is named. */
async function people(tx: Queries, loginId: string | null): Promise<Person[]> {
  const { rows } = await sql<Person>`
    select login_id as "loginId", name, role, created_at as since from login
     where ended_at is null and (${loginId}::uuid is null or login_id = ${loginId}) order by name`.execute(tx);
  return rows;
}

async function shownTo(tx: Queries, { loginId }: Caller, pages: readonly Procedure[]): Promise<ReadProcedure[]> {
  const [reader] = await people(tx, loginId);
  const read = new Set((await readings(tx, [loginId])).map(keyOf));
  const names = await namesOfLogins(
    tx,
    pages.map((page) => page.loginId),
  );
  return pages.map((page) => ({
    ...page,
    by: names.get(page.loginId) ?? null,
    isToBeRead: reader !== undefined && isToBeRead(page, reader) && !read.has(keyOf(page)),
  }));
}

const keyOf = ({ name, version }: Pick<Procedure, "name" | "version">) => `${name} ${version}`;

/** Every step and refusal that there is, whether or not anything is written for it, and the pages beside. */
async function listProcedures(tx: Queries): Promise<ListedProcedure[]> {
  const pages = await currentProcedures(tx, null);
  const steps = await stepNames(tx);
  const everybody = await people(tx, null);
  const all = await readings(
    tx,
    everybody.map(({ loginId }) => loginId),
  );
  const read = new Set(all.map((each) => `${each.loginId} ${keyOf(each)}`));
  const names = new Map(everybody.map(({ loginId, name }) => [loginId, name]));
  const pageOf = new Map(pages.map((page) => [page.name, page]));
  const others = pages.map(({ name }) => name).filter((name) => !steps.includes(name) && !refusals.includes(name));
  const listed = (of: ListedProcedure["of"]) => (name: string) => {
    const page = pageOf.get(name);
    if (page === undefined) return { name, of, page: null, unread: [] };
    const unread = everybody.filter((who) => isToBeRead(page, who) && !read.has(`${who.loginId} ${keyOf(page)}`));
    const by = page.loginId === null ? null : (names.get(page.loginId) ?? null);
    return { name, of, page: { ...page, by }, unread: unread.map(({ name }) => name) };
  };
  return [...steps.map(listed("step")), ...refusals.map(listed("refusal")), ...others.map(listed("other"))];
}

/** The steps of the ladders in force, each by the page that it names or its own name, and those beside them. */
async function stepNames(tx: Queries): Promise<string[]> {
  const { all } = await laddersInForce(tx);
  return [
    ...new Set([...all.flatMap(({ steps }) => steps.map(({ id, sop }) => sop ?? id)), ...Object.keys(sideSteps)]),
  ];
}

const refusals = [
  ...new Set([...rulesUnder(defaultPolicy).map(({ id }) => id), ...Object.keys(permitRefusals)]),
].filter((name) => name !== "the_law_stops_it");
