import type { Id } from "#base/id";
import { permitRefusals } from "#contact/permit";
import { linkDocuments } from "#evidence/links/store";
import { appendTimeline } from "#evidence/store";
import { letterPage } from "#letters/letter-page";
import { letterRefusals, type LetterRefusal, type PlannedLetter } from "#letters/letter";
import { openItemsTemplate } from "#letters/open-items-template";
import { letterHandedOver, letterRefused, stillPlanned, type LetterRef } from "#letters/store";
import { letterMadeOf } from "#letters/templates/store";
import { lockDebtor, personOf } from "#parties/store";
import type { Queries } from "#platform/database";
import { askPermit, type PermitRefused } from "#happenings/contact/ask-permit";
import type { Desk } from "#happenings/desk/desk";
import { keepDocument } from "#happenings/documents/keep-document";
import { officeToday } from "#happenings/desk/office-day";
import { readLetterFacts, type LetterRead } from "./read-letter-facts.ts";

/** What became of a letter: it left, it was refused, or somebody else had handed it over already. */
export type LetterFate =
  | { readonly fate: "handed-over"; readonly digest: string; readonly permitId: string }
  | {
      readonly fate: "refused";
      readonly refused: PermitRefused | { readonly ok: false; readonly refusal: LetterRefusal };
    }
  | { readonly fate: "gone" };

type When = { readonly now: Temporal.Instant; readonly loginId: string | null };

/**
 * Lets one planned letter leave, in the caller's transaction: locked, asked of the law at this moment, set in type, put
 * on file and on the timeline. A letter that has left already is left alone, so that doing it twice does it once.
 */
export async function handOverLetter(desk: Desk, tx: Queries, due: LetterRef & When): Promise<LetterFate> {
  const survivorId = await lockDebtor(tx, due.debtorId as Id<"debtor">);
  const letter = await stillPlanned(tx, due);
  if (letter === undefined) return { fate: "gone" };
  const personIds = await personOf(tx, survivorId);
  const on = await officeToday(tx, due.now);
  const read = await readLetterFacts(tx, { letter, personIds, on });
  if (read === undefined) {
    return refuse(desk, tx, { letter, due, refused: { ok: false, refusal: "nothing_to_ask_for" } });
  }

  const { debtorId, pointId } = letter;
  const { accountIds } = read;
  const { now, loginId } = due;
  const asked = { debtorId, act: "letter", pointId, accountIds, kind: "at-hand-over", loginId, now } as const;
  const permit = await askPermit(desk, tx, asked);
  if (!permit.ok) return refuse(desk, tx, { letter, due, refused: permit });
  await letterMadeOf(tx, { debtorId, letterId: letter.letterId, template: read.facts.template });
  return leave(desk, tx, { letter, due, read, permitId: permit.value.permitId });
}

type Leaving = {
  readonly letter: PlannedLetter;
  readonly due: When;
  readonly read: LetterRead;
  readonly permitId: string;
};

async function leave(desk: Desk, tx: Queries, { letter, due, read, permitId }: Leaving): Promise<LetterFate> {
  const { debtorId, letterId, template, creditorId } = letter;
  const { now, loginId } = due;
  const data = letterPage(read.facts);
  const bytes = await desk.typesetter.typeset(openItemsTemplate, data);
  const name = `${template}-${read.facts.on}.pdf`;
  const kept = { debtorId, bytes, kind: "letter", mediaType: "application/pdf", name, addedAt: now } as const;
  const digest = await keepDocument(desk, tx, kept);
  await linkDocuments(tx, [{ debtorId, digest, proves: "letter", targetId: letterId, linkedAt: now }]);
  await letterHandedOver(tx, { debtorId, letterId, permitId, digest, at: now });
  const totals = data.tables.map(({ total, currency }) => `${total} ${currency}`);
  await appendTimeline(tx, desk.vault, [
    {
      ...{ debtorId, kind: "letter", happenedAt: now, recordedAt: now, loginId },
      subject: { letterId, template, creditorId, permitId, digest, totals },
      words: `A letter left: ${data.title}, about ${totals.join(" and ")}.`,
    },
  ]);
  return { fate: "handed-over", digest, permitId };
}

type Refusing = {
  readonly letter: PlannedLetter;
  readonly due: When;
  readonly refused: Extract<LetterFate, { fate: "refused" }>["refused"];
};

async function refuse(desk: Desk, tx: Queries, { letter, due, refused }: Refusing): Promise<LetterFate> {
  const { debtorId, letterId, template, creditorId } = letter;
  const { now, loginId } = due;
  const asked = "asked" in refused ? refused.asked : undefined;
  const because = whyRefused(refused);
  await letterRefused(tx, { debtorId, letterId, permitId: asked?.permitId ?? null, because, at: now });
  await appendTimeline(tx, desk.vault, [
    {
      ...{ debtorId, kind: "letter-refused", happenedAt: now, recordedAt: now, loginId },
      subject: { letterId, template, creditorId, permitId: asked?.permitId ?? null, refusal: refused.refusal },
      words: `A letter did not leave. ${because}`,
    },
  ]);
  return { fate: "refused", refused };
}

/** The first rule that denies it, in its own words; where no rule was asked, what stood before the law. */
function whyRefused(refused: Refusing["refused"]): string {
  const asked = "asked" in refused ? refused.asked : undefined;
  const finding = asked?.findings.find(({ denies }) => denies);
  return finding?.because ?? asked?.because ?? { ...permitRefusals, ...letterRefusals }[refused.refusal];
}
