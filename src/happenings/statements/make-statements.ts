import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { letterPage } from "#letters/letter-page";
import { openItemsTemplate } from "#letters/open-items-template";
import { statementName } from "#letters/statement";
import { personsAmong } from "#parties/person/store";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { newestPoints } from "#happenings/letters/newest-points";
import { readStatement } from "#happenings/letters/read-letters";

type Asked = { readonly debtorId: Id<"debtor">; readonly creditorId: string; readonly on: Temporal.PlainDate };

/** A statement of what a person owed a creditor on a day, as a PDF, in their language. It is made, and handed to nobody. */
export async function makeStatement(
  { typesetter }: Pick<Desk, "typesetter">,
  tx: Queries,
  { debtorId, creditorId, on }: Asked,
): Promise<Outcome<Uint8Array, "nothing_open">> {
  const persons = await personsAmong(tx, [debtorId]);
  const pointId = (await newestPoints(tx, persons, "post")).get(debtorId) ?? null;
  const letter = { debtorId, creditorId, pointId, sentBy: "post", template: statementName } as const;
  const read = await readStatement(tx, letter, { persons, on });
  return read === undefined
    ? refused("nothing_open")
    : accepted(await typesetter.typeset(openItemsTemplate, letterPage(read.facts)));
}
