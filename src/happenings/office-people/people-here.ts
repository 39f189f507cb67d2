import { listOfficePeople } from "#access/people/store";
import { listCreditors } from "#parties/creditors/store";
import type { Queries } from "#platform/database";

/** Who signs in here, and whose book a creditor's person sees. */
export async function peopleHere(tx: Queries, now: Temporal.Instant) {
  const names = new Map<string | null, string>(
    (await listCreditors(tx)).map(({ creditorId, name }) => [creditorId, name]),
  );
  return (await listOfficePeople(tx, now)).map((person) => ({
    ...person,
    creditor: names.get(person.creditorId) ?? null,
  }));
}
