import { assert } from "#base/assert";
import { debtorVaults } from "#evidence/keys/store";
import type { PlannedLetter } from "#letters/letter";
import { letterMail } from "#letters/letter-mail";
import type { LetterPage } from "#letters/letter-page";
import { letterSource } from "#letters/letter-source";
import { packMail } from "#letters/sealed-mail";
import { letterReady } from "#letters/sending/store";
import type { Queries } from "#platform/database";
import { composeMail } from "#platform/mail";
import type { Desk } from "#happenings/desk/desk";
import { invoiceCopies } from "./invoice-copies.ts";
import type { LetterRead } from "./read-letters.ts";

/** Mail servers take messages of some 20 MB; as base64 these are 14. What does not fit stays on file. */
const attachedBytesMax = 10_000_000;

type Sealing = {
  readonly letter: PlannedLetter;
  readonly read: LetterRead;
  readonly page: LetterPage;
  readonly personIds: readonly string[];
  readonly permitId: string;
  readonly to: string;
  readonly now: Temporal.Instant;
};

/**
 * Writes a letter as an e-mail, with its page as a PDF and, where they go along, the copies of its invoices that are on
 * file, and seals it with the debtor's own key: what is sealed is what leaves, and what is on file afterwards.
 */
export async function sealLetterMail(desk: Desk, tx: Queries, sealing: Sealing): Promise<void> {
  const { letter, read, page, personIds, permitId, to, now } = sealing;
  const { debtorId, letterId, template } = letter;
  const from = desk.mail.from;
  assert(from !== null, "nothing is made ready to be sent where no mail server is set up");
  const own = (await debtorVaults(tx, desk.vault, [debtorId])).get(debtorId);
  assert(own !== undefined, "nobody writes to a debtor who was erased");

  const pdf = await desk.typesetter.typeset(letterSource(page), page);
  const name = `${template}-${read.facts.on}`;
  const bytesMax = attachedBytesMax - pdf.length;
  const copies = letter.withCopies ? await invoiceCopies(desk, tx, { personIds, itemIds: read.itemIds, bytesMax }) : [];
  const words = letterMail(page, { isConsumer: read.facts.purpose === "consumer" });
  const message = await composeMail(
    { name: read.facts.entity.name, address: from },
    {
      ...{ ...words, to, at: now, messageId: `<${letterId}@${from.split("@").at(-1) ?? ""}>` },
      unsubscribe: `mailto:${from}?subject=STOP`,
      attachments: [{ name: `${name}.pdf`, mediaType: "application/pdf", bytes: pdf }, ...copies],
    },
  );
  const told = { to, title: page.title, on: read.facts.on.toString(), totals: totalsOf(page), name: `${name}.eml` };
  const packed = packMail({ ...told, message });
  await letterReady(tx, { debtorId, letterId, permitId, sealed: own.seal(packed, sealPurpose(letterId)), at: now });
}

/** What a letter asks for, a text for each currency. */
export function totalsOf({ tables }: Pick<LetterPage, "tables">): string[] {
  return tables.map(({ total, currency }) => `${total} ${currency}`);
}

/** For what a letter is sealed while it leaves. */
export function sealPurpose(letterId: string): string {
  return `letter:${letterId}`;
}
