import { changesOfEntities } from "#parties/changes/store";
import { licenceOn } from "#parties/entities/entity";
import { listEntities } from "#parties/entities/store";
import type { Queries } from "#platform/database";
import { officeToday } from "#happenings/desk/office-day";
import { withNames } from "./read-creditors.ts";

const changesMax = 100;

/** The legal persons in whose name the office acts, where their licences stand today, and what was changed. */
export async function readEntities(tx: Queries, now: Temporal.Instant) {
  const on = await officeToday(tx, now);
  const entities = await listEntities(tx);
  return {
    entities: entities.map(({ licences, tradeNames, ...entity }) => ({
      ...entity,
      tradeNames: [...tradeNames],
      licences: licences.map((licence) => ({
        ...{ state: licence.state, number: licence.number, fromOn: `${licence.fromOn}` },
        untilOn: licence.untilOn === null ? null : `${licence.untilOn}`,
        standing: licenceOn(licence, on),
      })),
    })),
    changes: (await withNames(tx, await changesOfEntities(tx, changesMax))).map(
      ({ approvedBy: _approvedBy, ...change }) => change,
    ),
  };
}
