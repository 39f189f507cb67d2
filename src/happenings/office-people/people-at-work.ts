import { listCreditors } from "#parties/creditors/store";
import type { Queries } from "#platform/database";
import { usualDay, workersById } from "#work/sharing/store";
import { laddersInForce } from "#happenings/cases/ladders";
import { peopleHere } from "./people-here.ts";

/** Who signs in here, of those who collect how they work, and among which ladders and creditors they may be given some. */
export async function peopleAtWork(tx: Queries, now: Temporal.Instant) {
  const known = await workersById(tx);
  const people = (await peopleHere(tx, now)).map((person) => {
    const { minutes, languages, ladders, creditors } = known.get(person.loginId) ?? usualDay;
    const work = { minutes, languages: [...languages], ladders: [...ladders], creditors: [...creditors] };
    return { ...person, work: person.role === "collector" && person.endedAt === null ? work : null };
  });
  const creditors = (await listCreditors(tx)).map(({ creditorId, name }) => ({ creditorId, name }));
  return { people, creditors, ladders: (await laddersInForce(tx)).all.map(({ name }) => name) };
}
