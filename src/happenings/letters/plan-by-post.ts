import type { PlannedLetter } from "#letters/letter";
import { planLetters } from "#letters/store";
import { personsAmong } from "#parties/person/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { passPlacesOn } from "#strategy/places/store";
import type { Desk } from "#happenings/desk/desk";
import { newestPoints } from "./newest-points.ts";

type Instead = {
  readonly letter: Pick<PlannedLetter, "debtorId" | "letterId" | "creditorId" | "template" | "withCopies">;
  /** Why it does not go by e-mail. */
  readonly because: string;
  readonly now: Temporal.Instant;
};

/** Writes a letter down that goes by post because it cannot by e-mail. Undefined where there is no address either. */
export async function planByPost(desk: Desk, tx: Queries, { letter, because, now }: Instead) {
  const { debtorId, creditorId, template, withCopies } = letter;
  const persons = await personsAmong(tx, [debtorId]);
  const pointId = (await newestPoints(tx, persons, "post")).get(debtorId);
  if (pointId === undefined) return undefined;
  const letterId = newId<"letter">(now, desk.chance);
  const says = `It could not go by e-mail: ${because}`;
  const planned = { debtorId, letterId, creditorId, template, sentBy: "post", pointId, withCopies } as const;
  await planLetters(tx, [{ ...planned, because: says, plannedAt: now }]);
  await passPlacesOn(tx, { personIds: persons.of(debtorId), fromLetterId: letter.letterId, toLetterId: letterId });
  return letterId;
}
