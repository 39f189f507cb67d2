import { setPersonMail, signsInHere, type MailChange } from "#access/people/store";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { Queries } from "#platform/database";

/** Sets where somebody's mail goes, over what was read. */
export async function setMail(
  tx: Queries,
  change: MailChange,
): Promise<Outcome<undefined, "person_is_unknown" | "person_was_changed">> {
  if (await setPersonMail(tx, change)) return accepted(undefined);
  return refused((await signsInHere(tx, change.loginId)) ? "person_was_changed" : "person_is_unknown");
}
