import { compareInstants } from "#calendar/instants";
import { daysBetween } from "#calendar/days";
import { isHeld } from "#law/consent";
import type { Consent, Point } from "#law/debtor";
import type { Contact, LawCase } from "#law/law-case";
import { dateIn, daysLater, hasCome, isAtOrAfter, type When } from "#law/when";
import { isPublicDomain } from "./public-mail-domains.ts";

/** One of the ways in which an address or number is proper to use: the paragraph, and from when. */
export type Path = { readonly paragraph: string; readonly from?: Temporal.Instant };

/** A text may follow its ground for so many days, or the last check that the number is still the consumer's. */
const freshDays = 60;
/** A creditor's notice leaves the consumer so many days at least to opt out. */
const optOutDays = 35;

/** The paths of 1006.6(d)(4) by which an e-mail address is proper to use. One with `from` opens only then. */
export function emailPaths(used: Point, facts: LawCase): Path[] {
  const wrote = messages(used, facts).some(({ at }) => !hasOptedOutSince(at, { used, facts }));
  const consents = consentsTo("email", used, facts).length > 0;
  const notice = noticePath(used, facts);
  return [
    ...(wrote ? [{ paragraph: "1006.6(d)(4)(i)(A)" }] : []),
    ...(consents ? [{ paragraph: "1006.6(d)(4)(i)(B)" }] : []),
    ...(notice === undefined ? [] : [notice]),
    ...(isHandedDown(used, facts) ? [{ paragraph: "1006.6(d)(4)(iii)" }] : []),
  ];
}

/** The paths of 1006.6(d)(5) by which a number is proper to text. */
export function textPaths(used: Point, facts: LawCase): Path[] {
  const texts = messages(used, facts).filter(({ at }) => !hasOptedOutSince(at, { used, facts }));
  const texted = texts.some(({ at }) => isFresh(at, { used, facts }));
  const consented = consentsTo("text", used, facts).some(({ on }) => isFresh(on, { used, facts }));
  return [
    ...(texted ? [{ paragraph: "1006.6(d)(5)(i)" }] : []),
    ...(consented ? [{ paragraph: "1006.6(d)(5)(ii)" }] : []),
  ];
}

type Use = { readonly used: Point; readonly facts: LawCase };

/** The consumer's own messages by the same medium from this address or number, about the debt. */
function messages(used: Point, { act, history, at, where }: LawCase): Contact[] {
  return history.filter(
    (message) =>
      message.from === "consumer" &&
      message.kind === act.kind &&
      message.point === used.id &&
      (message.debts === null || message.debts.some((id) => act.debts.includes(id))) &&
      isAtOrAfter(at, message.at, where),
  );
}

function consentsTo(to: Consent["to"], used: Point, facts: LawCase): Consent[] {
  return used.consents.filter(
    (each) =>
      each.to === to && each.givenTo === "us" && isHeld(each, facts) && !hasOptedOutSince(each.on, { used, facts }),
  );
}

/** An opt-out closes what was open before it; only the message that confirms it may pass once more. */
function hasOptedOutSince(since: When, { used: { optedOutOn }, facts }: Use): boolean {
  if (optedOutOn === null || facts.act.purpose === "opt-out-confirmation") return false;
  return hasCome(optedOutOn, facts) && isAtOrAfter(optedOutOn, since, facts.where);
}

/** 1006.6(d)(4)(ii): the creditor told the consumer that the collector would use this address. */
function noticePath(used: Point, facts: LawCase): Path | undefined {
  const { creditorNotice: notice, kind, value } = used;
  if (notice === null || kind !== "email" || value === null || !isPublicDomain(value)) return undefined;
  if (!notice.namesCollector || !notice.simpleOptOut || !notice.oneAddressee) return undefined;
  if (!hasCome(notice.sentOn, facts) || hasOptedOutSince(notice.sentOn, { used, facts })) return undefined;
  const given = facts.where.map((zone) => daysBetween(dateIn(notice.sentOn, zone), notice.deadline));
  if (Math.min(...given) < optOutDays) return undefined;

  const from = daysLater(notice.deadline, 1, facts);
  const isPast = compareInstants(from, facts.at) <= 0;
  return { paragraph: "1006.6(d)(4)(ii)", ...(isPast ? {} : { from }) };
}

/** 1006.6(d)(4)(iii): an earlier collector obtained it properly, and the one just before used it. */
function isHandedDown({ earlier, optedOutOn }: Point, facts: LawCase): boolean {
  if (optedOutOn !== null && hasCome(optedOutOn, facts) && facts.act.purpose !== "opt-out-confirmation") return false;
  const prior = earlier.at(-1);
  return prior?.used === true && earlier.some(({ obtained }) => obtained) && !earlier.some(({ optedOut }) => optedOut);
}

/** Whether the ground, or a later check that the number was not reassigned, lies within the days allowed. */
function isFresh(ground: When, { used: { reassignedCheckedOn: checked }, facts }: Use): boolean {
  const isWithin = (when: When) =>
    facts.where.every((zone) => daysBetween(dateIn(when, zone), dateIn(facts.at, zone)) <= freshDays);
  if (isWithin(ground)) return true;
  if (checked === null || !hasCome(checked, facts)) return false;
  return isAtOrAfter(checked, ground, facts.where) && isWithin(checked);
}
