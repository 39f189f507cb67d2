import type { Contact, Debt, LawCase } from "#law/law-case";
import { consumerDebts } from "./1006.2-scope.ts";

/**
 * A particular debt, and every debt that is the same one: student loans that came under one account
 * number when they were obtained are one particular debt.
 */
export type ParticularDebt = { readonly name: string; readonly ids: readonly string[] };

/** The particular debts that the act is about. */
export function particularDebts(facts: LawCase): ParticularDebt[] {
  return consumerDebts(facts).map((debt) => ({
    name: debt.number ?? debt.id,
    ids: facts.debts.filter((other) => isOne(debt, other)).map(({ id }) => id),
  }));
}

function isOne(debt: Debt, other: Debt): boolean {
  if (debt.id === other.id) return true;
  if (debt.kind !== "student-loan" || other.kind !== "student-loan") return false;
  return debt.accountWhenObtained !== null && debt.accountWhenObtained === other.accountWhenObtained;
}

/** A call counts toward each debt that it was about; one about none in particular counts toward the debt at hand. */
export function isCallAbout({ ids }: ParticularDebt, { debts }: Contact): boolean {
  return debts === null || debts.length === 0 || debts.some((id) => ids.includes(id));
}

/** A conversation is about each debt that was discussed in it, whoever raised it, and about no other. */
export function isConversationAbout({ ids }: ParticularDebt, { debts }: Contact): boolean {
  return debts === null || debts.some((id) => ids.includes(id));
}
