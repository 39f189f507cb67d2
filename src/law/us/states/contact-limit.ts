import type { ContactRule } from "#law/contact-rule";
import { earlierContacts } from "#law/earlier-contacts";
import { thereWere, type Counted } from "#law/counted";
import type { Contact, LawCase } from "#law/law-case";
import { answerable } from "#law/replies";
import { excess, type Excess, type RollingLimit } from "#law/rolling-limit";
import { isConsumer } from "#law/us/regulation-f/1006.6-a-consumer";
import { latest } from "#law/when";
import { isOwed } from "./whom-it-binds.ts";

/** How many contacts of some kind a law allows in so many days, and which earlier ones count beside the act. */
export type ContactLimit = RollingLimit & {
  /** What is counted. */
  readonly of: Counted;
  /** About each debt by itself, or with the person whatever it is about. */
  readonly per: "debt" | "person";
  readonly counts: (contact: Contact, facts: LawCase) => boolean;
};

export type LimitVerdict = "too_many" | "within_the_limit" | "one_response" | "must_be_sent";

type Provision = Pick<ContactRule, "id" | "state" | "cite" | "says" | "reading" | "inForce" | "governs"> & {
  /** The state or city whose limit it is. */
  readonly place: string;
  /** The limits under which the act comes. */
  readonly limits: (facts: LawCase) => readonly ContactLimit[];
  /** Whether who answers the consumer's own message is free of them. */
  readonly freesAnswers: boolean;
};

/** How every limit of a state is read. */
const readings = [
  {
    we: "count calendar days where the consumer is, this one among them, and take the worst of the zones in which that may be",
    because: "a week is not said to begin on a Sunday, and only seven days that roll are within every reading of it",
  },
  {
    we: "count every attempt, whatever came of it",
    because: "our sources leave open whether one that reaches nobody counts",
  },
  {
    we: "hold nothing back that the law requires or that answers a dispute or an opt-out",
    because: "a limit on collecting is none on what is owed to the consumer",
  },
];

/** A rule of a state that limits how often somebody is contacted. None of them was read in its own words. */
export function limitRule({
  place,
  limits,
  freesAnswers,
  reading,
  ...provision
}: Provision): ContactRule<LimitVerdict> {
  return {
    ...provision,
    kind: "law",
    verified: false,
    reading: [...reading, ...readings],
    denies: ["too_many"],
    decide: (facts) => {
      if (isOwed(facts)) return { verdict: "must_be_sent", because: "It is owed to the consumer." };
      if (freesAnswers && answerable(facts).length > 0) {
        return { verdict: "one_response", because: "It answers a message of theirs." };
      }
      const found = limits(facts).map((limit) => ({ limit, over: excesses(limit, facts) }));
      const exceeded = found.filter(({ over }) => over.length > 0);
      const [first] = exceeded;
      if (first === undefined) {
        const because = `No more than ${place} allows, this one among them.`;
        return { verdict: "within_the_limit", because };
      }
      const { max } = first.limit;
      const before = Math.max(...first.over.map((each) => each.before));
      return {
        verdict: "too_many",
        because: `${thereWere(before, first.limit)}; ${place} allows ${max}.`,
        retryAt: latest(exceeded.flatMap(({ over }) => over.flatMap(({ retryAt }) => retryAt ?? []))),
      };
    },
  };
}

function excesses(limit: ContactLimit, facts: LawCase): Excess[] {
  const { at, where, act } = facts;
  const earlier = earlierContacts(facts).filter((contact) => isConsumer(contact.to) && limit.counts(contact, facts));
  const groups = limit.per === "person" ? [earlier] : act.debts.map((debt) => earlier.filter(isAbout(debt)));
  return groups.flatMap((group) => where.flatMap((zone) => excess(limit, group, { at, zone }) ?? []));
}

/** What was about no debt in particular counts toward each. */
function isAbout(debt: string) {
  return ({ debts }: Contact) => debts === null || debts.length === 0 || debts.includes(debt);
}

/** Contacts of some kinds that we made or tried. */
export function madeBy(...kinds: readonly Contact["kind"][]): (contact: Contact) => boolean {
  return ({ from, kind }) => from === "us" && kinds.includes(kind);
}

/** Every contact that we made or tried, by whatever medium; a conversation is part of its call. */
export const anyContact = madeBy("call", "voicemail", "letter", "email", "text", "visit");

/** Whether a contact was at the place of work, as its number or address says; undefined where none is recorded. */
export function wasAtWork({ point }: Pick<Contact, "point">, { debtor }: LawCase): boolean | undefined {
  const kind = debtor.points.find(({ id }) => id === point)?.kind;
  return kind === undefined ? undefined : kind === "work-phone" || kind === "work-email" || kind === "work";
}
