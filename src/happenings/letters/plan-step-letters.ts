import { sql } from "kysely";
import { assert } from "#base/assert";
import type { Id } from "#base/id";
import { templateVersion } from "#letters/open-items-template";
import { planLetters } from "#letters/store";
import { leadsNowhere } from "#parties/address-stop";
import { personsAmong } from "#parties/person/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { DecidedCase } from "#strategy/open-case";
import type { Desk } from "#happenings/desk/desk";

type Planning = { readonly letters: readonly DecidedCase[]; readonly now: Temporal.Instant };

/**
 * Writes down the letters that cases ask for as their next step, each to the newest address of its person, which no one
 * around them has. The template
 * has the name of the step. A letter is asked of the law when it leaves.
 */
export async function planStepLetters(desk: Desk, tx: Queries, { letters, now }: Planning): Promise<void> {
  if (letters.length === 0) return;
  const addresses = await newestAddresses(
    tx,
    letters.map(({ debtorId }) => debtorId),
  );
  await planLetters(
    tx,
    letters.map(({ debtorId, creditorId, next }) => {
      const pointId = addresses.get(debtorId);
      assert(next !== null && pointId !== undefined, "a letter is the next step only where there is an address");
      const because = next.because.join(" ");
      const template = { template: next.step, templateVersion };
      return {
        debtorId,
        letterId: newId<"letter">(now, desk.chance),
        creditorId,
        ...template,
        pointId,
        because,
        plannedAt: now,
      };
    }),
  );
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
