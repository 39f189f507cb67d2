import { isCommunication } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import { earlierContacts } from "#law/earlier-contacts";
import { counted, thereWere, type Counted } from "#law/counted";
import type { Contact, LawCase } from "#law/law-case";
import { excess } from "#law/rolling-limit";
import { isBound } from "#law/us/regulation-f/1006.2-scope";
import { callLimit } from "#law/us/regulation-f/1006.14-b-2-i-A-seven-calls";
import { latest } from "#law/when";
import type { HousePolicy } from "./house-policy.ts";
import { housePolicyFrom } from "./in-force.ts";

type Verdict = "too_many" | "within_the_limit";

const week = 7;
const calls = ["call", "voicemail"];

/** Touches of any medium together: the general ban on harassment, 12 CFR 1006.14(a), looks at all of them. */
export function touchesPerWeek({ touchesPerWeek: max }: HousePolicy): ContactRule<Verdict> {
  return {
    ...houseLimit({
      id: "house.touches-per-week",
      cite: "house policy: touches in a week",
      says: `In seven days one account is not the reason for more touches than the policy's number: ${numbers(max)}.`,
    }),
    governs: (facts) => isCommunication(facts),
    decide: (facts) => within(facts, { max: max[party(facts)], counts: () => true, of: "touches" }),
  };
}

/** Calls by those, and to those, for whom Regulation F counts none; a collector's too, where the house allows fewer. */
export function callsPerWeek({ callsPerWeek: max }: HousePolicy): ContactRule<Verdict> {
  return {
    ...houseLimit({
      id: "house.calls-per-week",
      cite: "house policy: calls in a week",
      says: `In seven days one account is not the reason for more calls than the policy's number: ${numbers(max)}.`,
    }),
    governs: (facts) => calls.includes(facts.act.kind) && (!isBound(facts) || max.collector < callLimit.max),
    decide: (facts) =>
      within(facts, {
        max: max[party(facts)],
        counts: ({ kind, outcome }) => calls.includes(kind) && outcome !== "busy" && outcome !== "not-in-service",
        of: "calls",
      }),
  };
}

function houseLimit({ id, cite, says }: { id: string; cite: string; says: string }) {
  return {
    id,
    cite,
    kind: "policy",
    says: [says],
    verified: true,
    inForce: housePolicyFrom,
    reading: [],
    denies: ["too_many"],
  } as const;
}

const numbers = ({ collector, ownName, business }: HousePolicy["callsPerWeek"]) =>
  `${collector} as a collector, ${ownName} in our own name, ${business} with firms`;

/** Whom the numbers are for: a collector of consumers' debts, a creditor of its own, or business among firms. */
function party(facts: LawCase): "collector" | "ownName" | "business" {
  if (isBound(facts)) return "collector";
  const isConsumers = facts.debts.some(({ id, purpose }) => purpose === "consumer" && facts.act.debts.includes(id));
  return isConsumers ? "ownName" : "business";
}

type Limit = { readonly max: number; readonly counts: (contact: Contact) => boolean; readonly of: Counted };

function within(facts: LawCase, { max, counts, of }: Limit) {
  const { act, at, where } = facts;
  const ours = earlierContacts(facts).filter(
    (contact) =>
      contact.from === "us" &&
      contact.kind !== "conversation" &&
      counts(contact) &&
      (contact.debts === null || contact.debts.some((id) => act.debts.includes(id))),
  );
  const over = where.flatMap((zone) => excess({ max, days: week }, ours, { at, zone }) ?? []);
  const [first] = over;
  if (first === undefined) {
    return { verdict: "within_the_limit", because: `At most ${counted(max, of)} a week.` } as const;
  }
  const retries = over.flatMap(({ retryAt }) => retryAt ?? []);
  return {
    verdict: "too_many",
    because: `${thereWere(first.before, { of, days: week })}; the house allows ${max}.`,
    ...(retries.length === 0 ? {} : { retryAt: latest(retries) }),
  } as const;
}
