import type { Id } from "#base/id";
import { addSightings, addToSum, toldOf, type NewSighting, type Occasion } from "#lookouts/sightings/store";
import { tellsOneByOne } from "#lookouts/tell-how";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";

export type Gained = Occasion & { readonly subject: string; readonly debtorIds: readonly Id<"debtor">[] };

/** Tells every lookout of a subject whom it shows anew: one by one where they are few, otherwise how many. */
export async function tellGained(desk: Desk, tx: Queries, { subject, debtorIds, ...occasion }: Gained): Promise<void> {
  if (debtorIds.length === 0) return;
  const draw = () => newId<"sighting">(occasion.at, desk.chance);
  const single: NewSighting[] = [];
  for (const { lookoutId, ...told } of await toldOf(tx, subject, occasion)) {
    if (tellsOneByOne(told, debtorIds.length)) {
      single.push(...debtorIds.map((debtorId) => ({ sightingId: draw(), lookoutId, debtorId, count: 1 })));
    } else {
      await addToSum(tx, occasion, { sightingId: draw(), lookoutId, debtorId: null, count: debtorIds.length });
    }
  }
  await addSightings(tx, occasion, single);
}

/** Tells whoever looks out for it that a file was refused, whole or in some of its rows. */
export async function tellImportRefused(desk: Desk, tx: Queries, occasion: Occasion): Promise<void> {
  for (const { lookoutId } of await toldOf(tx, "import-refused", occasion)) {
    const sightingId = newId<"sighting">(occasion.at, desk.chance);
    await addToSum(tx, occasion, { sightingId, lookoutId, debtorId: null, count: 1 });
  }
}
