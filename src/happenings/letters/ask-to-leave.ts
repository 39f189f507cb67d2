import { askPermit, type PermitAnswer } from "#happenings/contact/ask-permit";
import type { LetterPage } from "#letters/letter-page";
import type { PlannedLetter } from "#letters/letter";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { actOf } from "./may-leave.ts";
import type { LetterRead } from "./read-letters.ts";

type Leaving = {
  readonly letter: PlannedLetter;
  readonly read: LetterRead;
  readonly page: LetterPage;
  readonly due: { readonly now: Temporal.Instant; readonly loginId: string | null };
};

/** Asks the law at this moment whether a letter may leave as it was read, for what it is meant. */
export function askToLeave(desk: Desk, tx: Queries, { letter, read, page, due }: Leaving): Promise<PermitAnswer> {
  const { debtorId, pointId } = letter;
  const { accountIds, facts } = read;
  const { now, loginId } = due;
  const asked = { debtorId, pointId, accountIds, kind: "at-hand-over", loginId, now } as const;
  return askPermit(desk, tx, { ...asked, ...actOf(letter, facts, page) });
}
