import { usedPoint } from "#law/act-facts";
import type { LawCase } from "#law/law-case";

/** Whether the number is a mobile one, or may be: a line over the internet, and one that is not recorded, may be carried. */
export function mayBeMobile(facts: LawCase): boolean {
  const kind = usedPoint(facts)?.kind;
  return kind === undefined || kind === "mobile" || kind === "voip";
}

/** Whether a line is one of a residence, or may be. */
export function mayBeResidential(facts: LawCase): boolean {
  const kind = usedPoint(facts)?.kind;
  return kind === undefined || ((kind === "landline" || kind === "voip") && facts.debtor.kind === "person");
}
