import type { ContactRule } from "#law/contact-rule";
import type { LawCase } from "#law/law-case";
import { answerable } from "#law/replies";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isToConsumer } from "./1006.6-a-consumer.ts";
import { exception } from "./1006.6-b-4-exceptions.ts";

const placeOfPoint = { home: "home", landline: "home", voip: "home", work: "work", "work-phone": "work" } as const;
type Place = "home" | "work";

/** Where the act would reach the consumer, as far as the medium or the collector's knowledge says it. */
export function placeOf({ act, debtor: { points, knownAt } }: LawCase): Place | undefined {
  const kind = points.find(({ id }) => id === act.point)?.kind;
  const isElectronic = act.kind === "email" || act.kind === "text" || act.kind === "social";
  const tied = kind !== undefined && kind in placeOfPoint ? placeOfPoint[kind as keyof typeof placeOfPoint] : undefined;
  if (tied !== undefined && !isElectronic) return tied;
  return act.kind === "letter" ? undefined : (knownAt ?? undefined);
}

/** The places at which the consumer does not want to be contacted, and the media that are tied to them. */
export const places: ContactRule<"inconvenient_place" | "convenient_place" | "one_response" | "permitted"> = {
  id: "us.regf.places",
  cite: "12 CFR 1006.6(b)(1)(ii)",
  kind: "law",
  says: [
    "No communication with a consumer, and no attempt at one, at an unusual place,",
    "nor at a place that the collector knows or should know to be inconvenient to the consumer.",
    "A mailing address and a landline go with their place; a mobile number and an e-mail address do not,",
    "unless the collector knows that the consumer is at that place.",
    "A message that the consumer sends from such a place may be answered once, by the same medium.",
    "The consumer's direct prior consent, or a court, may permit it.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "take a landline, and a telephone line over the internet, as one at home, unless it is recorded as one at work",
      because: "that is where such lines are, and the nearer reading protects the consumer",
    },
    {
      we: "let nothing but the consumer's word end it",
      because: "a place does not become convenient with time; a call from there is over when it is over",
    },
  ],
  denies: ["inconvenient_place"],
  governs: (facts) => facts.debtor.inconvenientPlaces.length > 0 && isToConsumer(facts),
  decide: (facts) => {
    const place = placeOf(facts);
    if (place === undefined || !facts.debtor.inconvenientPlaces.includes(place)) {
      return { verdict: "convenient_place", because: "It goes to no place that the consumer called inconvenient." };
    }
    const lifted = exception(facts);
    if (lifted !== undefined) return { verdict: "permitted", because: lifted };
    if (answerable(facts).length > 0) {
      return { verdict: "one_response", because: "It answers the consumer's own message by the same medium." };
    }
    return { verdict: "inconvenient_place", because: `The consumer called ${nameOf[place]} inconvenient.` };
  },
};

const nameOf = { home: "the home", work: "the place of work" } as const;
