/** What a mail room sorts a letter by. */
export type Addressed = {
  /** Empty at home. */
  readonly country: string;
  readonly postalCode: string | null;
  /** Its debtor's. */
  readonly number: string;
  readonly letterId: string;
};

/** Numbers of debtors as people count: C-2 before C-10. */
const byNumber = new Intl.Collator("en", { numeric: true });

/**
 * Letters as a mail room wants them: those at home first, then country by country, within it by postal code, what has
 * none last, and then by debtor, so that what goes to one debtor lies together.
 */
export function inMailRoomOrder<Letter extends Addressed>(letters: readonly Letter[]): Letter[] {
  return letters.toSorted(
    (one, other) =>
      compare(one.country, other.country) ||
      Number(one.postalCode === null) - Number(other.postalCode === null) ||
      compare(one.postalCode ?? "", other.postalCode ?? "") ||
      byNumber.compare(one.number, other.number) ||
      compare(one.letterId, other.letterId),
  );
}

function compare(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
