import type { Id } from "#base/id";
import { addToSum, toldOf, type Occasion } from "#lookouts/sightings/store";
import { endingSoon } from "#parties/entities/entity";
import { listEntities } from "#parties/entities/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";

type Told = Omit<Occasion, "batchId"> & {
  /** The day up to which was told already; null: nothing was. */
  readonly after: Temporal.PlainDate | null;
  /** A lookout alone; without it every one. */
  readonly lookoutId?: Id<"lookout">;
};

/** Tells whoever looks out for it how many licences of ours have come to end soon. */
export async function tellOfLicences(desk: Desk, tx: Queries, { on, at, after, lookoutId: only }: Told): Promise<void> {
  const entities = await listEntities(tx);
  const count = entities.flatMap(({ licences }) => endingSoon(licences, { after, on })).length;
  if (count === 0) return;
  const occasion = { on, at, batchId: null };
  for (const { lookoutId } of await toldOf(tx, "licence-ends", occasion)) {
    if (only !== undefined && lookoutId !== only) continue;
    const sightingId = newId<"sighting">(at, desk.chance);
    await addToSum(tx, occasion, { sightingId, lookoutId, debtorId: null, count });
  }
}
