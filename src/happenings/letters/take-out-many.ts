import type { Id } from "#base/id";
import { accepted, type Accepted } from "#base/outcome";
import type { LettersAsked, LettersLeft, LettersMarked, LettersTakenOut } from "#letters/sending/at-once/routes";
import { outgoingRefusals } from "#letters/sending/outgoing";
import { lockDebtors } from "#parties/store";
import type { FileAnswer, Refused } from "#platform/operation";
import type { Queries } from "#platform/database";
import { zipOf, type ZipFile } from "#platform/zip";
import { theOffice } from "#happenings/desk/office-day";
import { brokeOff, eachByItself, type LeftBy } from "#happenings/desk/each-by-itself";
import type { Desk } from "#happenings/desk/desk";
import { markHandedOver } from "./mark-taken-out.ts";
import { ownFile, takeOut } from "./take-out.ts";
import { lettersNamed } from "./withdraw-letters.ts";

/** Takes e-mails out of the outbox, each as if by itself: what may not leave just now is left where it is, and named. */
export async function takeOutMany(desk: Desk, asked: LettersAsked): Promise<LettersTakenOut> {
  const { caller, now } = asked;
  const letters = await lettersNamed(desk.database.queries, { ...asked, operation: "takeOutLetters" });
  const { done, left } = await eachByItself(desk, letters, (tx, { debtorId, letterId }) =>
    takeOut(desk, tx, { debtorId, letterId, loginId: caller.loginId, now }),
  );
  return { taken: done.map(({ debtorId, letterId }) => ({ debtorId, letterId })), left: left.map(whyLeft) };
}

/** A person has sent e-mails that were taken out. */
export async function markManyHandedOver(desk: Desk, asked: LettersAsked): Promise<LettersMarked> {
  const { caller, now } = asked;
  const letters = await lettersNamed(desk.database.queries, { ...asked, operation: "markAllHandedOver" });
  const { done, left } = await eachByItself(desk, letters, (tx, { debtorId, letterId }) =>
    markHandedOver(desk, tx, { debtorId, letterId, caller, now }),
  );
  return { marked: done.length, left: left.map(whyLeft) };
}

type Named = Omit<LettersLeft[number], "because">;

const sentences: Readonly<Record<string, string>> = { ...outgoingRefusals, ...brokeOff };

/** What may not leave says what stands against it; all else, what became of it. */
function whyLeft({ one, refusal, detail: { says } }: LeftBy<Named>): LettersLeft[number] {
  return { ...one, because: typeof says === "string" ? says : (sentences[refusal] ?? refusal) };
}

/** The e-mails among these that the caller has taken out, in one archive: each as the message that it is. */
export async function takenOutArchive(
  desk: Desk,
  tx: Queries,
  asked: LettersAsked,
): Promise<Accepted<FileAnswer> | Refused> {
  const { caller, now } = asked;
  const letters = await lettersNamed(tx, { ...asked, operation: "readTakenOut" });
  await lockDebtors(
    tx,
    letters.map(({ debtorId }) => debtorId as Id<"debtor">),
  );
  const files: ZipFile[] = [];
  for (const { debtorId, letterId, number } of letters) {
    const file = await ownFile(desk, tx, { debtorId, letterId, loginId: caller.loginId, now });
    if (file !== undefined) files.push({ name: `${fileNamePart(number)}-${file.name}`, bytes: file.bytes });
  }
  if (files.length === 0) return { ok: false, refusal: "letter_is_not_taken_out" };
  const here = now.toZonedDateTimeISO((await theOffice(tx)).zone).toPlainDateTime();
  const name = `e-mails-${here.toPlainDate()}.zip`;
  return accepted({ bytes: zipOf(files, here), mediaType: "application/zip", name });
}

/** A customer's number as a part of a file's name. */
function fileNamePart(number: string): string {
  return number.replaceAll(/[^\p{L}\p{N}.-]+/gu, "_");
}
