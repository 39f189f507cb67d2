import type { ContactRule } from "#law/contact-rule";
import type { LawCase } from "#law/law-case";
import type { Decision } from "#law/rule";
import * as falsehoods from "#law/words/falsehoods";
import { textOf } from "#law/words/message";
import { threatensToTell, threatensUnlawful } from "#law/words/threats";
import type { Detector } from "#law/words/words";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isToConsumer } from "./1006.6-a-consumer.ts";
import { isToOthers } from "./1006.6-d-1-third-parties.ts";

type Falsehood =
  | "arrest"
  | "crime"
  | "told_to_others"
  | "unlawful_threat"
  | "government"
  | "reporting_agency"
  | "legal_process"
  | "lost_defences";

type Kind = { readonly verdict: Falsehood; readonly finds: Detector; readonly says: (found: string) => string };

/** What is false whoever writes it, in the order in which it is looked for. */
const kinds: readonly Kind[] = [
  { verdict: "arrest", finds: falsehoods.threatensArrest, says: (it) => `Nobody is arrested for a debt: “${it}”.` },
  { verdict: "crime", finds: falsehoods.allegesCrime, says: (it) => `Not to pay is no crime: “${it}”.` },
  { verdict: "told_to_others", finds: threatensToTell, says: (it) => `Nobody else is told of a debt: “${it}”.` },
  { verdict: "unlawful_threat", finds: threatensUnlawful, says: (it) => `It threatens what cannot be done: “${it}”.` },
  {
    verdict: "reporting_agency",
    finds: falsehoods.claimsBureau,
    says: (it) => `Who collects is no consumer reporting agency: “${it}”.`,
  },
  {
    verdict: "legal_process",
    finds: falsehoods.looksLikeProcess,
    says: (it) => `It looks like what a court issues: “${it}”.`,
  },
  {
    verdict: "lost_defences",
    finds: falsehoods.deniesDefences,
    says: (it) => `Nobody loses a right as a debt is sold: “${it}”.`,
  },
];

const ofGovernments = {
  verdict: "government",
  says: (it: string) => `It claims to be an authority: “${it}”.`,
} as const;
const byCollectors: readonly Kind[] = [{ ...ofGovernments, finds: falsehoods.claimsGovernment }, ...kinds];
/** A creditor may be a county or a city; a tax office or the police is none. */
const byCreditors: readonly Kind[] = [{ ...ofGovernments, finds: falsehoods.claimsAuthority }, ...kinds];

const noneFound = {
  verdict: "none_found",
  because: "No words that are false of whoever collects are found in it.",
} as const;

/** What in the words of an act is false of whoever collects in such a role. */
export function falsehoodIn({ by, act }: LawCase): Decision<Falsehood | "none_found"> {
  const text = act.message?.text ?? "";
  for (const { verdict, finds, says } of by.role === "creditor" ? byCreditors : byCollectors) {
    const found = finds(text);
    if (found !== undefined) return { verdict, because: says(found) };
  }
  return noneFound;
}

/** The verdicts of what is false. */
export const falsehoodsDenied: readonly Falsehood[] = ["government", ...kinds.map(({ verdict }) => verdict)];

/** Words that cannot be true of a collector, or threaten what no law lets it do. */
export const falseRepresentations: ContactRule<Falsehood | "none_found"> = {
  id: "us.regf.false-representations",
  cite: "12 CFR 1006.18(a)-(d)",
  kind: "law",
  says: [
    "A collector does not represent falsely that it belongs to or is backed by a government or a consumer reporting agency,",
    "that an attorney writes, that the consumer committed a crime or lost a claim or defence as the debt was sold,",
    "that documents are legal process or are not, what the debt is or amounts to,",
    "or that not paying leads to arrest, or to the loss of wages or property where that is not lawful and intended.",
    "It threatens no action that cannot lawfully be taken or is not intended.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "take these for false wherever they stand, but leave attorneys, wages, property and credit to people",
      because: "the first are true of no collector; whether the others are is not in the words",
    },
    {
      we: "take it for a threat of what cannot be done that neighbours, employers, friends or family will hear of the debt",
      because:
        "nobody may tell them (1006.6(d)(1)), and who asks where somebody is says nothing of a debt (1006.10(b))",
    },
    {
      we: "leave the amount, the status of the debt, what is intended, and which name is assumed (1006.18(f)) to people",
      because: "words alone do not show whether they are true",
    },
  ],
  denies: falsehoodsDenied,
  governs: (facts) => textOf(facts) !== null && (isToConsumer(facts) || isToOthers(facts)),
  decide: falsehoodIn,
};

/** Whether it says what is true of some and forbidden to the others. */
export function mayMislead(facts: LawCase): boolean {
  const text = textOf(facts);
  return text !== null && falsehoods.mayBeFalse(text) !== undefined;
}
