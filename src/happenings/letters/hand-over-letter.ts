import type { Id } from "#base/id";
import { permitRefusals } from "#contact/permit";
import { wasErased } from "#evidence/keys/store";
import { linkDocuments } from "#evidence/links/store";
import { appendTimeline } from "#evidence/store";
import { letterPage, type LetterPage } from "#letters/letter-page";
import {
  letterRefusals,
  overtakings,
  type LetterRef,
  type LetterRefusal,
  type Overtaking,
  type PlannedLetter,
} from "#letters/letter";
import { letterSource } from "#letters/letter-source";
import { partiesOf } from "#letters/outdated";
import { letterHandedOver, letterPutOff, letterStopped, stillPlanned } from "#letters/store";
import { letterMadeOf } from "#letters/templates/store";
import { personsAmong } from "#parties/person/store";
import { lockDebtor } from "#parties/store";
import type { Queries } from "#platform/database";
import { restorePlacesOfLetter } from "#strategy/places/store";
import { redecide } from "#happenings/cases/redecide";
import type { PermitRefused } from "#happenings/contact/ask-permit";
import type { Desk } from "#happenings/desk/desk";
import { keepDocument } from "#happenings/documents/keep-document";
import { officeToday } from "#happenings/desk/office-day";
import { askToLeave } from "./ask-to-leave.ts";
import { planByPost } from "./plan-by-post.ts";
import { withInvoices } from "./invoice-copies.ts";
import { noticeIsSent } from "./notice-is-sent.ts";
import { readLetter, type LetterRead } from "./read-letters.ts";
import { sealLetterMail, totalsOf } from "./seal-letter-mail.ts";
import { waitForValidation } from "./validation-first.ts";
import { whatOvertook } from "./what-overtook.ts";

type NotLeft = PermitRefused | { readonly ok: false; readonly refusal: LetterRefusal };

/** What became of a letter: it left, is sealed to be sent, waits, was refused or overtaken, or somebody else took it already. */
export type LetterFate =
  | { readonly fate: "handed-over"; readonly digest: string; readonly permitId: string }
  | { readonly fate: "ready" }
  | { readonly fate: "put-off"; readonly until: Temporal.Instant; readonly refused: PermitRefused }
  | { readonly fate: "by-post"; readonly letterId: string; readonly refused: NotLeft }
  | {
      readonly fate: "refused";
      readonly refused: NotLeft;
    }
  | { readonly fate: "overtaken"; readonly by: Overtaking }
  | { readonly fate: "gone" };

type When = {
  readonly now: Temporal.Instant;
  readonly loginId: string | null;
  /** What may not leave waits or goes by post, as it does where nobody asks; without it a person is told at once. */
  readonly waits?: boolean;
  /** It was planned in this same transaction, by somebody who knew what stands: nothing overtook it. */
  readonly isPlannedNow?: boolean;
};

const mayWait = ({ loginId, waits = loginId === null }: When) => waits;

/**
 * Lets one planned letter leave, in the caller's transaction: locked, asked of the law at this moment, set in type, and
 * by post put on file, by e-mail sealed for whoever sends. A letter that has left already is left alone, so that doing
 * it twice does it once. What may not go by e-mail just now waits; what may not at all goes by post, where it can. What was
 * overtaken since it was planned does not leave, and its case is decided anew.
 */
export async function handOverLetter(desk: Desk, tx: Queries, due: LetterRef & When): Promise<LetterFate> {
  await lockDebtor(tx, due.debtorId as Id<"debtor">);
  const letter = await stillPlanned(tx, due);
  if (letter === undefined) return { fate: "gone" };
  const together = { persons: await personsAmong(tx, [letter.debtorId]), on: await officeToday(tx, due.now) };
  const personIds = together.persons.of(letter.debtorId);
  if (await wasErased(tx, letter.debtorId)) {
    return refuse(desk, tx, { letter, due, refused: { ok: false, refusal: "debtor_was_erased" } });
  }
  const overtaking =
    due.isPlannedNow === true ? undefined : (await whatOvertook(tx, [letter], together)).get(letter.letterId);
  if (overtaking !== undefined) return letGo(desk, tx, { letter, due, overtaking, personIds });
  const reading = await readLetter(tx, letter, together);
  if (!reading.ok) return refuse(desk, tx, { letter, due, refused: reading });
  const read = reading.value;
  if ((await waitForValidation(tx, [read], together)).has(read)) {
    return refuse(desk, tx, { letter, due, refused: { ok: false, refusal: "no_validation_notice" } });
  }

  const leaving = { letter, due, read, page: letterPage(read.facts) };
  const { debtorId } = letter;
  const { now } = due;
  const permit = await askToLeave(desk, tx, leaving);
  if (!permit.ok) {
    const { asked: { retryAt = null } = {} } = permit;
    if (letter.sentBy === "email" && retryAt !== null && mayWait(due)) {
      return putOff(tx, { letter, permit, retryAt });
    }
    return refuse(desk, tx, { letter, due, refused: permit });
  }
  const { permitId } = permit.value;
  const { template } = read.facts;
  await letterMadeOf(tx, { debtorId, letterId: letter.letterId, template, parties: partiesOf(read.facts) });
  if (letter.sentBy === "post") {
    return leave(desk, tx, { ...leaving, personIds, permitId, holderId: permit.value.debtorId });
  }
  await sealLetterMail(desk, tx, { ...leaving, now, personIds, permitId, to: permit.value.point.value });
  return { fate: "ready" };
}

type Leaving = {
  readonly letter: PlannedLetter;
  readonly due: When;
  readonly read: LetterRead;
  readonly page: LetterPage;
};

type ByPost = Leaving & {
  readonly personIds: readonly string[];
  readonly permitId: string;
  /** Under whom the permit is on record. */
  readonly holderId: string;
};

async function leave(desk: Desk, tx: Queries, { letter, due, page, read, personIds, permitId, holderId }: ByPost) {
  const { debtorId, letterId, template } = letter;
  const { now, loginId } = due;
  const { itemIds } = read;
  const set = await desk.typesetter.typeset(letterSource(page), page);
  const bytes = letter.withCopies ? await withInvoices(desk, tx, { page: set, personIds, itemIds }) : set;
  const name = `${template}-${read.facts.on}.pdf`;
  const kept = { debtorId, bytes, kind: "letter", mediaType: "application/pdf", name, addedAt: now } as const;
  const digest = await keepDocument(desk, tx, kept);
  await linkDocuments(tx, [{ debtorId, digest, proves: "letter", targetId: letterId, linkedAt: now }]);
  await letterHandedOver(tx, { debtorId, letterId, permitId, digest, at: now });
  if (read.facts.notices !== null) {
    await noticeIsSent(desk, tx, { letter, permitId, holderId, on: read.facts.on, now, loginId });
  }
  await tellThatItIsMade(desk, tx, { letter: { ...letter, permitId }, digest, now, loginId, page });
  return { fate: "handed-over", digest, permitId } as const;
}

type Made = When & {
  readonly letter: Pick<PlannedLetter, "debtorId" | "letterId" | "template" | "creditorId"> & {
    readonly permitId: string;
  };
  readonly digest: string;
  readonly page: Pick<LetterPage, "title" | "tables">;
};

async function tellThatItIsMade(desk: Desk, tx: Queries, { letter, digest, page, now, loginId }: Made): Promise<void> {
  const { debtorId, letterId, template, creditorId, permitId } = letter;
  const totals = totalsOf(page);
  await appendTimeline(tx, desk.vault, [
    {
      ...{ debtorId, kind: "letter", happenedAt: now, recordedAt: now, loginId },
      subject: { letterId, template, creditorId, permitId, digest, totals },
      words: `A letter was made to go by post: ${page.title}, about ${totals.join(" and ")}.`,
    },
  ]);
}

type PuttingOff = {
  readonly letter: PlannedLetter;
  readonly permit: PermitRefused;
  readonly retryAt: Temporal.Instant;
};

/** The law lets it leave later: it is asked again then, and says until then why it waits. */
async function putOff(tx: Queries, { letter, permit, retryAt }: PuttingOff): Promise<LetterFate> {
  const { debtorId, letterId } = letter;
  await letterPutOff(tx, { debtorId, letterId, because: whyRefused(permit), tryAt: retryAt });
  return { fate: "put-off", until: retryAt, refused: permit };
}

type LettingGo = {
  readonly letter: PlannedLetter;
  readonly due: When;
  readonly overtaking: Overtaking;
  readonly personIds: readonly string[];
};

/** What came in between decided its case anew: it is not wanted any more, and its step was not taken. */
async function letGo(desk: Desk, tx: Queries, { letter, due, overtaking, personIds }: LettingGo): Promise<LetterFate> {
  const { debtorId, letterId, template, creditorId, sentBy } = letter;
  const { now, loginId } = due;
  const because = overtakings[overtaking];
  await letterStopped(tx, { debtorId, letterId, state: "withdrawn", permitId: null, because, at: now });
  await appendTimeline(tx, desk.vault, [
    {
      ...{ debtorId, kind: "letter-refused", happenedAt: now, recordedAt: now, loginId },
      subject: { letterId, template, creditorId, sentBy, refusal: overtaking },
      words: `${sentBy === "email" ? "An e-mail" : "A letter"} that waited is not wanted any more. ${because}`,
    },
  ]);
  await restorePlacesOfLetter(tx, { personIds, letterId });
  await redecide(desk, tx, personIds, { now, because: "A letter that waited is not wanted any more." });
  return { fate: "overtaken", by: overtaking };
}

type Refusing = {
  readonly letter: PlannedLetter;
  readonly due: When;
  readonly refused: NotLeft;
};

/** What stands against a letter whichever way it goes. */
const sameByPost: readonly string[] = [
  "debtor_was_erased",
  "nothing_to_ask_for",
  "no_mandate",
  "no_validation_notice",
  "notice_is_not_due",
  "itemization_does_not_add_up",
];

async function refuse(desk: Desk, tx: Queries, { letter, due, refused }: Refusing): Promise<LetterFate> {
  const { debtorId, letterId, template, creditorId } = letter;
  const { now, loginId } = due;
  const asked = "asked" in refused ? refused.asked : undefined;
  const because = whyRefused(refused);
  const instead =
    letter.sentBy === "email" && mayWait(due) && !sameByPost.includes(refused.refusal)
      ? await planByPost(desk, tx, { letter, now, because })
      : undefined;
  const state = instead === undefined ? "refused" : "withdrawn";
  await letterStopped(tx, { debtorId, letterId, state, permitId: asked?.permitId ?? null, because, at: now });
  const what = letter.sentBy === "email" ? "An e-mail did not leave" : "A letter did not leave";
  await appendTimeline(tx, desk.vault, [
    {
      ...{ debtorId, kind: "letter-refused", happenedAt: now, recordedAt: now, loginId },
      subject: { letterId, template, creditorId, permitId: asked?.permitId ?? null, refusal: refused.refusal },
      words: `${what}${instead === undefined ? "" : " and goes by post instead"}. ${because}`,
    },
  ]);
  return instead === undefined ? { fate: "refused", refused } : { fate: "by-post", letterId: instead, refused };
}

/** The first rule that denies it, in its own words; where no rule was asked, what stood before the law. */
export function whyRefused(refused: Refusing["refused"]): string {
  const asked = "asked" in refused ? refused.asked : undefined;
  const finding = asked?.findings.find(({ denies }) => denies);
  return finding?.because ?? asked?.because ?? { ...permitRefusals, ...letterRefusals }[refused.refusal];
}
