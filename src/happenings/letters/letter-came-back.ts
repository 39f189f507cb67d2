import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { noticeCameBack } from "#contact/validation/store";
import type { LetterRef } from "#letters/letter";
import type { ReturnedRefusal } from "#letters/returned/returned-letter";
import { holdLetter, letterReturned } from "#letters/returned/store";
import type { Queries } from "#platform/database";
import { stopPoint } from "#happenings/contact/stop-number";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { lockPerson, tell } from "#happenings/people/person";
import { permitHolder } from "./permit-holder.ts";

type Returned = LetterRef & { readonly because: string; readonly caller: Caller; readonly now: Temporal.Instant };

/**
 * A letter or e-mail that left came back: nothing goes to its address any more, whoever has it; a validation notice was none
 * (12 CFR 1006.42(a)); and the cases are decided anew, so that another one goes out where there is an address.
 */
export async function letterCameBack(
  desk: Desk,
  tx: Queries,
  { debtorId, letterId, because, caller, now }: Returned,
): Promise<Outcome<undefined, ReturnedRefusal>> {
  const person = await lockPerson(tx, debtorId as Id<"debtor">);
  const letter = await holdLetter(tx, { debtorIds: person.personIds, letterId });
  if (letter === undefined) return refused("letter_is_unknown");
  const { permitId, pointId, state, template, creditorId, sentBy } = letter;
  if (permitId === null || (state !== "handed-over" && state !== "perhaps-sent")) return refused("letter_has_not_left");
  if (letter.cameBackAt !== null) return refused("letter_came_back_already");

  await letterReturned(tx, { debtorId: letter.debtorId, letterId, at: now });
  await stopPoint(desk, tx, { debtorId: letter.debtorId, pointId, kind: "returned-mail", because, now });
  const holderId = await permitHolder(tx, { debtorId: letter.debtorId, permitId });
  const noticed = await noticeCameBack(tx, { holderId, permitId, on: await officeToday(tx, now) });
  const what = sentBy === "email" ? "An e-mail came back" : "A letter came back";
  const noticeOnly = "The validation notice came back, and another one is to be sent";
  await tell(desk, tx, {
    ...{ asked: { loginId: caller.loginId, now }, person, kind: "letter-returned" },
    subject: { letterId, template, creditorId, permitId },
    words: [noticed > 0 ? noticeOnly : what, because].join(": "),
    because: "A letter came back.",
  });
  return accepted(undefined);
}
