import { compareDays } from "#calendar/days";
import { compareInstants } from "#calendar/instants";
import { hasBegun, hasBegunEverywhere } from "#law/act-facts";
import type { Bankruptcy } from "#law/debtor";
import type { LawCase } from "#law/law-case";
import { term } from "#law/term";
import { dateIn, daysLater, hasCome } from "#law/when";

/** The Bankruptcy Code as it stands since the reform act of 2005. */
export const bankruptcyCode = term("2005-10-17");

/** A second case within so long after a dismissal stays what is done to the debtor for so many days only (362(c)(3)). */
const repeatYears = 1;
const repeatDays = 30;

/** The chapter's number, however it is written: "13", "Chapter 13". Nothing where it is not known. */
export function chapterOf(chapter: string | null): string | undefined {
  return chapter?.match(/\d+/)?.[0];
}

/** The cases of the debtor that are open: filed, and neither dismissed nor discharged. */
export function openCases(facts: LawCase): Bankruptcy[] {
  return facts.debtor.bankruptcy.filter(
    ({ filedOn, dismissedOn, dischargedOn }) =>
      hasCome(filedOn, facts) && !hasBegunEverywhere(dismissedOn, facts) && !hasBegunEverywhere(dischargedOn, facts),
  );
}

/** Whether the debtor was discharged in a case: what was owed at its beginning is not collected from the debtor any more. */
export function isDischarged(facts: LawCase): boolean {
  return facts.debtor.bankruptcy.some(({ dischargedOn }) => hasBegun(dischargedOn, facts));
}

/**
 * When the stay of a case may end by itself: another case was dismissed within the year before it was filed, and its thirty
 * days are over everywhere. Whether a court extended it is for a person to find out. Nothing where it is no such case.
 */
export function lapsesAt(open: Bankruptcy, facts: LawCase): Temporal.Instant | undefined {
  const isRepeated = facts.debtor.bankruptcy.some(({ dismissedOn }) => {
    if (dismissedOn === null) return false;
    return facts.where.every((zone) => {
      const [dismissed, filed] = [dateIn(dismissedOn, zone), dateIn(open.filedOn, zone)];
      return compareDays(dismissed, filed) <= 0 && compareDays(filed, dismissed.add({ years: repeatYears })) <= 0;
    });
  });
  if (!isRepeated) return undefined;
  return daysLater(open.filedOn, repeatDays + 1, facts);
}

export function mayHaveLapsed(open: Bankruptcy, facts: LawCase): boolean {
  const lapsed = lapsesAt(open, facts);
  return lapsed !== undefined && compareInstants(lapsed, facts.at) <= 0;
}
