import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Asked } from "#contact/law-case";
import { permitRefusals } from "#contact/permit";
import { letterPage } from "#letters/letter-page";
import { letterRefusals, type LetterRef, type PlannedLetter } from "#letters/letter";
import { letterAsPlanned } from "#letters/store";
import { personOf } from "#parties/store";
import type { Queries } from "#platform/database";
import { askTheLaw, whyNotAskable } from "#happenings/contact/ask-the-law";
import { readLawFacts } from "#happenings/contact/read-law-facts";
import { officeToday } from "#happenings/desk/office-day";
import { permitHolder } from "./permit-holder.ts";
import { readLetterFacts, type LetterRead } from "./read-letter-facts.ts";

/** A letter that was asked about when it was made, and has not left the house yet. */
export type Allowed = LetterRef & { readonly permitId: string };

/** What stands against it now; or nothing, and what it would say now. */
export type AskedAgain = { readonly because: string } | { readonly because: null; readonly read: LetterRead };

/**
 * Asks about a letter again that has not left the house yet, as if it were asked for the first time: its own attempt does
 * not count. What it is about is still its person's, or it told somebody of another's debt.
 */
export async function askAgain(tx: Queries, letter: Allowed, now: Temporal.Instant): Promise<AskedAgain> {
  const on = await officeToday(tx, now);
  const planned = await letterAsPlanned(tx, letter);
  const personIds = await personOf(tx, letter.debtorId as Id<"debtor">);
  const holderId = await permitHolder(tx, letter);
  if (await isAboutAnother(tx, { holderId, permitId: letter.permitId, personIds })) {
    return { because: permitRefusals.account_is_not_the_persons };
  }
  const read = await readLetterFacts(tx, { letter: planned, personIds, on });
  if (read === undefined) return { because: letterRefusals.nothing_to_ask_for };
  const facts = await readLawFacts(tx, { personIds, now, today: on });
  const own = await effortsUnder(tx, { holderId, permitId: letter.permitId });
  const others = { ...facts, efforts: facts.efforts.filter(({ effortId }) => !own.has(effortId)) };
  const asked = {
    at: now,
    pointId: planned.pointId,
    accountIds: read.accountIds,
    attempts: 1,
    ...actOf(planned, read),
  };
  const refusal = whyNotAskable(others, asked);
  if (refusal !== undefined) return { because: permitRefusals[refusal] };
  const says = askTheLaw(others, asked);
  if (says.verdict === "allow") return { because: null, read };
  const denies = says.findings.find((finding) => finding.denies);
  return { because: denies?.because ?? says.because ?? permitRefusals.not_covered };
}

function actOf({ sentBy }: PlannedLetter, { facts }: LetterRead): Pick<Asked, "act" | "message"> {
  return sentBy === "post" ? { act: "letter" } : { act: "email", message: messageOf(letterPage(facts)) };
}

/** What the law is told of an e-mail's words: not the words themselves, which are the debtor's. */
export function messageOf({
  language,
  disclosure,
}: Pick<ReturnType<typeof letterPage>, "language" | "disclosure">): NonNullable<Asked["message"]> {
  return {
    ...{ text: null, optOut: true, fromDebtCollector: disclosure !== null, asksForPayment: true },
    ...{ language, languages: [language], limitedContent: false, public: false, envelope: null, first: null },
  };
}

type Held = { readonly holderId: string; readonly permitId: string };

async function isAboutAnother(
  tx: Queries,
  { holderId, permitId, personIds }: Held & { readonly personIds: readonly string[] },
): Promise<boolean> {
  const { rows } = await sql`
    select from permit_account
     where debtor_id = ${holderId} and permit_id = ${permitId} and account_debtor_id <> all(${personIds}::uuid[])
     limit 1`.execute(tx);
  return rows.length > 0;
}

async function effortsUnder(tx: Queries, { holderId, permitId }: Held): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ effort_id: string }>`
    select effort_id from effort where debtor_id = ${holderId} and permit_id = ${permitId}`.execute(tx);
  return new Set(rows.map((row) => row.effort_id));
}
