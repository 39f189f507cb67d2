import type { ContactRule } from "#law/contact-rule";
import type { LawCase } from "#law/law-case";
import type { Decision } from "#law/rule";
import { abuses, advertisesSale, pressesWithStatus, publishesList, threatensViolence } from "#law/words/abuse";
import { textOf } from "#law/words/message";
import type { Detector } from "#law/words/words";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isToConsumer } from "./1006.6-a-consumer.ts";
import { isToOthers } from "./1006.6-d-1-third-parties.ts";

type Abuse = "violence" | "status" | "obscenity" | "list" | "sale";

type Kind = { readonly verdict: Abuse; readonly finds: Detector; readonly says: (found: string) => string };

const kinds: readonly Kind[] = [
  { verdict: "violence", finds: threatensViolence, says: (it) => `It threatens: “${it}”.` },
  {
    verdict: "status",
    finds: pressesWithStatus,
    says: (it) => `It presses with a right to be in the country: “${it}”.`,
  },
  { verdict: "obscenity", finds: abuses, says: (it) => `It abuses who reads or hears it: “${it}”.` },
  { verdict: "list", finds: publishesList, says: (it) => `It speaks of a list of those who do not pay: “${it}”.` },
  { verdict: "sale", finds: advertisesSale, says: (it) => `It advertises the debt for sale: “${it}”.` },
];

const noneFound = { verdict: "none_found", because: "No words that harass are found in it." } as const;

/** What in the words of an act harasses whoever reads or hears them. */
export function abuseIn({ act }: LawCase): Decision<Abuse | "none_found"> {
  const text = act.message?.text ?? "";
  for (const { verdict, finds, says } of kinds) {
    const found = finds(text);
    if (found !== undefined) return { verdict, because: says(found) };
  }
  return noneFound;
}

/** The verdicts of what harasses. */
export const abuseDenied: readonly Abuse[] = kinds.map(({ verdict }) => verdict);

/** Words that harass whoever they are said to. */
export const abuse: ContactRule<Abuse | "none_found"> = {
  id: "us.regf.abuse",
  cite: "12 CFR 1006.14(c)-(f)",
  kind: "law",
  says: [
    "A collector does not use or threaten violence or other criminal means to harm a person, their reputation or property,",
    "nor use obscene or profane language, or such as abuses whoever hears or reads it,",
    "nor publish a list of consumers who are said to refuse to pay, nor advertise a debt for sale to coerce payment.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "look for words that are known, in English and Spanish, and pass what has none of them",
      because:
        "what wounds in other words is for whoever reads it before it goes; the list only keeps back what is plain",
    },
    {
      we: "take a threat with somebody's right to be in the country as other criminal means",
      because: "states punish it as extortion, and it harms the person as violence does",
    },
  ],
  denies: abuseDenied,
  governs: (facts) => textOf(facts) !== null && (isToConsumer(facts) || isToOthers(facts)),
  decide: abuseIn,
};
