import { sql } from "kysely";
import { assert } from "#base/assert";
import type { Id } from "#base/id";
import { planLetters } from "#letters/store";
import { leadsNowhere } from "#parties/address-stop";
import { personsAmong } from "#parties/person/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { DecidedCase } from "#strategy/open-case";
import { laddersInForce } from "#happenings/cases/ladders";
import type { Desk } from "#happenings/desk/desk";

type Planning = { readonly letters: readonly DecidedCase[]; readonly now: Temporal.Instant };

/**
 * Writes down the letters that cases ask for as their next step, each to the newest address of its person, which no one
 * around them has. The template is the one that the step names, else the one of its own name. A letter is asked of the law when it leaves.
 */
export async function planStepLetters(desk: Desk, tx: Queries, { letters, now }: Planning): Promise<void> {
  if (letters.length === 0) return;
  const addresses = await newestAddresses(
    tx,
    letters.map(({ debtorId }) => debtorId),
  );
  const templateOf = await templatesOfSteps(tx);
  await planLetters(
    tx,
    letters.map(({ debtorId, creditorId, ladder, next }) => {
      const pointId = addresses.get(debtorId);
      assert(next !== null && pointId !== undefined, "a letter is the next step only where there is an address");
      const because = next.because.join(" ");
      return {
        debtorId,
        letterId: newId<"letter">(now, desk.chance),
        creditorId,
        template: templateOf({ ladder, step: next.step }),
        pointId,
        because,
        plannedAt: now,
      };
    }),
  );
}

async function templatesOfSteps(tx: Queries) {
  const { all } = await laddersInForce(tx);
  const named = new Map(
    all.flatMap(({ name, steps }) => steps.map(({ id, template = id }) => [`${name} ${id}`, template] as const)),
  );
  return ({ ladder, step }: { ladder: string; step: string }) => named.get(`${ladder} ${step}`) ?? step;
}

async function newestAddresses(tx: Queries, debtorIds: readonly string[]): Promise<ReadonlyMap<string, Id<"point">>> {
  const { rows } = await sql<{ debtor_id: string; point_id: Id<"point"> }>`
    select distinct on (person.debtor_id) person.debtor_id, point_id
      from ${await personsAmong(tx, debtorIds)} as person
      join contact_point p on p.debtor_id = person.person_id
     where kind in ('home', 'work') and relation_id is null and until_at is null
       and not exists (select from address_stop s
                        where s.normalised = p.normalised and s.lifted_at is null
                          and s.kind = any(${leadsNowhere}::text[]))
     order by person.debtor_id, since_at desc, point_id desc`.execute(tx);
  return new Map(rows.map((row) => [row.debtor_id, row.point_id]));
}
