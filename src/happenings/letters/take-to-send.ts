import type { Id } from "#base/id";
import { vaultsInUse } from "#evidence/keys/store";
import { letterPage } from "#letters/letter-page";
import type { LetterRef } from "#letters/letter";
import { unpackMail, type SealedMail } from "#letters/sealed-mail";
import { letterFailed, letterUnderWay, stillReady, type LeavingLetter } from "#letters/sending/store";
import { lockDebtor } from "#parties/store";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { askAgain, type Allowed } from "./ask-again.ts";
import type { NotNow } from "./may-leave.ts";
import { givePermitBack } from "./permit-holder.ts";
import { putBack } from "./settle-mail.ts";
import { stopOnFile } from "./stopped-on-file.ts";
import { totalsOf, sealPurpose } from "./seal-letter-mail.ts";

/** A letter that is under way, with the message as it was sealed. */
export type Taken = { readonly letter: LeavingLetter; readonly mail: SealedMail };

/**
 * Takes a letter that is ready, so that nobody else sends it. It leaves now, not when it was sealed: what stands against
 * it by now, or makes it say something else, lets it be decided anew. Undefined where it is not to be sent.
 */
export async function takeToSend(desk: Desk, tx: Queries, ref: LetterRef): Promise<Taken | undefined> {
  await lockDebtor(tx, ref.debtorId as Id<"debtor">);
  const letter = await stillReady(tx, ref);
  if (letter === undefined) return undefined;
  const at = desk.clock.now();
  const mail = await openMail(desk, tx, letter);
  if (mail === undefined) {
    await stopErased(tx, letter, at);
    return undefined;
  }
  const stands = await whyNotAsSealed(tx, { letter, mail, at });
  if (stands !== undefined) {
    await letItWait(desk, tx, { letter, at, ...stands });
    return undefined;
  }
  await letterUnderWay(tx, { ...ref, at });
  return { letter: { ...letter, tries: letter.tries + 1 }, mail };
}

type Standing = { readonly letter: LeavingLetter; readonly at: Temporal.Instant } & NotAsSealed;

/** It is decided anew at once, and sealed anew where it may leave; where nobody may write it any more it is stopped. */
async function letItWait(desk: Desk, tx: Queries, { letter, at, refusal, because }: Standing): Promise<void> {
  if (refusal !== "no_mandate") return putBack(tx, letter, { because, at });
  const words = `An e-mail that waited did not leave. ${because}`;
  return stopOnFile(desk, tx, { letter, why: refusal, because, words, refusal, loginId: null, now: at });
}

/** The message as it was sealed. Undefined where its debtor was erased since: nobody can open it any more. */
export async function openMail(
  desk: Pick<Desk, "vault">,
  tx: Queries,
  { debtorId, letterId, sealed }: Pick<LeavingLetter, "debtorId" | "letterId" | "sealed">,
): Promise<SealedMail | undefined> {
  const own = (await vaultsInUse(tx, desk.vault, [debtorId])).get(debtorId);
  return own === undefined ? undefined : unpackMail(own.open(sealed, sealPurpose(letterId)));
}

/** What was written to somebody who was erased does not leave, and keeps no other letter from leaving. */
export async function stopErased(tx: Queries, letter: LeavingLetter, at: Temporal.Instant): Promise<void> {
  const { debtorId, letterId, permitId } = letter;
  const because = "The debtor was erased.";
  await givePermitBack(tx, { debtorId, permitId, at, because });
  await letterFailed(tx, { debtorId, letterId, because, at });
}

type Sealed = {
  readonly letter: Allowed;
  readonly mail: SealedMail;
  readonly at: Temporal.Instant;
};

type NotAsSealed = Pick<NotNow, "refusal" | "because">;

/** Why a letter that was sealed may not leave as it was. */
export async function whyNotAsSealed(tx: Queries, { letter, mail, at }: Sealed): Promise<NotAsSealed | undefined> {
  const again = await askAgain(tx, letter, at);
  if (again.because !== null) return again;
  const { facts } = again.read;
  const sealed = [mail.on, mail.to, ...mail.totals];
  const says = [facts.on.toString(), facts.debtor.address, ...totalsOf(letterPage(facts))];
  if (says.join("\n") === sealed.join("\n")) return undefined;
  return { refusal: "says_something_else", because: "What it says has changed since it was made ready." };
}
