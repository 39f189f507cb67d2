import { compareInstants } from "#calendar/instants";
import { findPermit, withdrawPermits } from "#contact/store";
import type { Queries } from "#platform/database";
import { endVisit, openVisit } from "#work/visits/store";
import { foreseeTheLaw, whyNotAskable } from "#happenings/contact/ask-the-law";
import { readLawFacts } from "#happenings/contact/read-law-facts";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { tell, type AskedOfPerson, type Person } from "#happenings/people/person";

type Asked = Pick<AskedOfPerson, "loginId" | "now">;

/**
 * Takes back a visit that lies ahead where its permit would not be given any more, after something became known, so that nobody
 * goes on it. One whose hour has begun may have been made: it stays, to be reported.
 */
// oxlint-disable-next-line max-params -- a desk, its transaction, of whom and who says so, as its neighbours are called
export async function dropStoppedVisit(
  desk: Desk,
  tx: Queries,
  person: Person,
  { loginId, now }: Asked,
): Promise<void> {
  const { personIds } = person;
  const visit = await openVisit(tx, { personIds, visitId: null });
  if (visit === undefined) return;
  const { debtorId, visitId, permitId } = visit;
  const permit = await findPermit(tx, { personIds, permitId });
  const window = permit?.window ?? null;
  if (permit === undefined || window === null || compareInstants(window.from, now) <= 0) return;

  const known = await readLawFacts(tx, { personIds, now, today: await officeToday(tx, now) });
  // It does not stand in its own way.
  const facts = { ...known, efforts: known.efforts.filter(({ effortId }) => effortId !== permitId) };
  const { pointId, accounts } = permit;
  const accountIds = accounts.map(({ accountId }) => accountId);
  const isLawful = [window.from, window.until.subtract({ minutes: 1 })].every((at) => {
    const asked = { at, act: "visit", pointId, accountIds, attempts: 1 } as const;
    return whyNotAskable(facts, asked) === undefined && foreseeTheLaw(facts, asked).verdict === "allow";
  });
  if (isLawful) return;

  const because = "The visit was taken back: what became known since stands against it.";
  await withdrawPermits(tx, [{ debtorId, permitId }], { at: now, because });
  await endVisit(tx, { debtorId, permitId, how: "dropped", at: now });
  await tell(desk, tx, {
    asked: { loginId, now },
    person,
    kind: "visit",
    subject: { visitId, permitId },
    words: because,
  });
}
