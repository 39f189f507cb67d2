import { compareDays } from "#calendar/days";
import { accepted, refused, type Outcome } from "#base/outcome";
import { isOfPersonsOnly, type CircumstanceKind, type CircumstanceRefusal } from "#parties/circumstance";
import {
  addCircumstance,
  circumstancesOf,
  endCircumstance as endKnown,
  type Circumstance,
} from "#parties/circumstances/store";
import type { PointSource } from "#parties/contact-point";
import { saidFacts, type SaidMedium } from "#parties/said";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { kindOfPerson } from "#happenings/contact/kind-of-person";
import { documentsOf, prove } from "#happenings/documents/prove";
import { dropStoppedVisits } from "#happenings/work/stopped-visits";
import { lockPerson, tell, type AskedOfPerson } from "./person.ts";

type AskedOfDay = AskedOfPerson & { readonly on: Temporal.PlainDate | null; readonly because: string };

/** Records what makes a debtor's situation special: one of a kind at a time. */
export async function recordCircumstance(
  desk: Desk,
  tx: Queries,
  asked: AskedOfDay & {
    readonly kind: CircumstanceKind;
    readonly source: PointSource;
    readonly saidBy: string | null;
    readonly medium: SaidMedium | null;
    /** The documents that prove it, by their digests. */
    readonly documents?: readonly string[];
  },
): Promise<Outcome<{ readonly circumstanceId: string }, CircumstanceRefusal>> {
  const { kind, source, saidBy, medium, because, loginId, now } = asked;
  const person = await lockPerson(tx, asked.debtorId);
  const today = await officeToday(tx, now);
  const sinceOn = asked.on ?? today;
  if (compareDays(sinceOn, today) > 0) return refused("begins_in_the_future");
  const isFirm = (await kindOfPerson(tx, person.personIds)) === "business";
  if (isFirm && isOfPersonsOnly(kind)) return refused("only_persons_have_it");
  const known = await circumstancesOf(tx, person.personIds);
  if (known.some((each) => each.kind === kind)) return refused("one_circumstance_of_a_kind");
  const documents = await documentsOf(tx, person, asked.documents ?? []);
  if (documents === undefined) return refused("document_is_not_known");
  const circumstanceId = newId(now, desk.chance);
  const circumstance = { debtorId: person.survivorId, circumstanceId, kind, because, source, saidBy, medium, sinceOn };
  await addCircumstance(tx, circumstance, { at: now, loginId });
  await prove(tx, documents, { proves: "circumstance", targetId: circumstanceId, at: now });
  await tell(desk, tx, {
    ...{ asked, person, kind: "circumstance-recorded", subject: { circumstanceId, kind, source } },
    words: knownWords(circumstance),
  });
  await dropStoppedVisits(desk, tx, person, asked);
  return accepted({ circumstanceId });
}

/** A circumstance as the timeline tells of it: since when, how it is known, what it is, and what was said. */
function knownWords({ sinceOn, source, kind, because, ...said }: Circumstance): string {
  const facts = saidFacts(said).join("; ");
  const told = facts === "" ? "" : ` (${facts})`;
  return `Known since ${sinceOn.toString()}, by ${source}${told}: ${kind.replaceAll("-", " ")}. ${because}`;
}

/** Records that it is no longer so. */
export async function endCircumstance(
  desk: Desk,
  tx: Queries,
  asked: AskedOfDay & { readonly circumstanceId: string },
): Promise<Outcome<undefined, CircumstanceRefusal>> {
  const { circumstanceId, because, now } = asked;
  const person = await lockPerson(tx, asked.debtorId);
  const known = await circumstancesOf(tx, person.personIds);
  const ending = known.find((each) => each.circumstanceId === circumstanceId);
  if (ending === undefined) return refused("circumstance_is_unknown");
  const today = await officeToday(tx, now);
  const on = asked.on ?? today;
  const compare = compareDays;
  if (compare(on, ending.sinceOn) < 0 || compare(on, today) > 0) return refused("ends_before_it_begins");
  await endKnown(tx, ending, on);
  await tell(desk, tx, {
    ...{ asked, person, kind: "circumstance-ended", subject: { circumstanceId, kind: ending.kind } },
    words: `No longer so from ${on.toString()} on: ${ending.kind.replaceAll("-", " ")}. ${because}`,
  });
  return accepted(undefined);
}
