import { keptFacts, lawCaseOf, type Asked } from "#contact/law-case";
import type { LikelyStop, PersonFacts } from "#contact/person-facts";
import { fits, type PermitRefusal } from "#contact/permit";
import { likelyStopsAt } from "#contact/stops-of-law";
import { ask, type Answer } from "#law/ask";
import type { Finding } from "#law/finding";
import type { LawCase } from "#law/law-case";

/** What the law says of an act towards a person. */
export type LawAnswer = {
  readonly verdict: "allow" | "deny" | "not-covered";
  readonly findings: readonly Finding[];
  readonly because: string | null;
  readonly retryAt: Temporal.Instant | null;
};

/** The same, with the facts that it was told, as they are kept. */
export type LawSays = LawAnswer & { readonly facts: Readonly<Record<string, unknown>> };

/** What stands before the law: whether the act can be asked about at all. */
export function whyNotAskable(facts: PersonFacts, { act, pointId, accountIds }: Asked): PermitRefusal | undefined {
  const point = facts.points.find((held) => held.pointId === pointId);
  if (point === undefined) return "point_is_not_the_persons";
  if (!fits(act, point.kind)) return "point_does_not_fit_the_act";
  const about = facts.accounts.filter(({ accountId }) => accountIds.includes(accountId));
  if (about.length === 0 || about.length < new Set(accountIds).size) return "account_is_not_the_persons";
  return about.some(({ capacity }) => capacity === null) ? "no_mandate" : undefined;
}

/** Asks about an act at one instant, by the law and the house policy. An act that only law governs which is not encoded is never allowed. */
export function askTheLaw(facts: PersonFacts, asked: Asked): LawSays {
  const lawCase = lawCaseOf(facts, asked);
  return { ...answerOf(lawCase, facts, asked), facts: keptFacts(lawCase) };
}

/** The same of an act of which nothing is kept: it is foreseen, or shown. */
export function foreseeTheLaw(facts: PersonFacts, asked: Asked): LawAnswer {
  return answerOf(lawCaseOf(facts, asked), facts, asked);
}

function answerOf(lawCase: LawCase, facts: PersonFacts, asked: Asked): LawAnswer {
  const answer = ask(lawCase, facts);
  const others = likelyStopsAt(facts, asked.pointId);
  const told = others.length === 0 ? answer : namingOthers(answer, { facts, asked, others });
  if (!told.answered) return { verdict: "not-covered", findings: [], because: told.because, retryAt: null };
  const { verdict, findings, retryAt } = told;
  return { verdict, findings, because: null, retryAt };
}

type Told = { readonly facts: PersonFacts; readonly asked: Asked; readonly others: readonly LikelyStop[] };

/** The same answer; what stands against the act only by what is recorded for others who are likely this person names them. */
function namingOthers(answer: Answer, { facts, asked, others }: Told): Answer {
  const alone = ask(lawCaseOf({ ...facts, likelyStops: [] }, asked), facts);
  const numbers = [...new Set(others.map(({ number }) => number))].join(", ");
  const naming = (because: string) =>
    `${because} It is recorded for ${numbers}, of the same name, who is reached there too.`;
  if (!answer.answered) return alone.answered ? { ...answer, because: naming(answer.because) } : answer;
  const denied = new Set(alone.answered ? alone.findings.filter(({ denies }) => denies).map(({ rule }) => rule) : []);
  const findings = answer.findings.map((finding) =>
    finding.denies && !denied.has(finding.rule) ? { ...finding, because: naming(finding.because) } : finding,
  );
  return { ...answer, findings };
}
