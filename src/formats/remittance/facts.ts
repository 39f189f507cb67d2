/** Something that is said of a payment, and by which words. */
export type Fact = {
  readonly kind: "payer" | "customer" | "trace" | "on" | "currency";
  readonly by: string;
  readonly line: number;
  readonly value: string;
};

/** What is said to be paid in all. */
export type Total = { readonly line: number; readonly minor: bigint };

/** What is said of a payment: by each words the first, and every total. */
export type Facts = { readonly byWords: Map<string, Fact>; readonly totals: Total[] };

export function noFacts(): Facts {
  return { byWords: new Map(), totals: [] };
}

export function isEmpty({ byWords, totals }: Facts): boolean {
  return byWords.size === 0 && totals.length === 0;
}

export function addFact({ byWords }: Facts, fact: Fact): void {
  const key = keyOf(fact);
  if (!byWords.has(key)) byWords.set(key, fact);
}

/** Adds what is said further, where nothing was said yet. */
export function addFacts(facts: Facts, others: Facts): void {
  for (const fact of others.byWords.values()) addFact(facts, fact);
  for (const total of others.totals) facts.totals.push(total);
}

/** Whether facts say otherwise than others in the same words: a second check number is a second check. */
export function sayOtherwise(others: Iterable<Fact>, { byWords }: Facts): boolean {
  for (const fact of others) {
    const known = byWords.get(keyOf(fact));
    if (known !== undefined && known.value !== fact.value) return true;
  }
  return false;
}

/** The first that is said of a kind. */
export function firstOf({ byWords }: Facts, kind: Fact["kind"]): string | null {
  for (const fact of byWords.values()) if (fact.kind === kind) return fact.value;
  return null;
}

function keyOf({ kind, by }: Fact): string {
  return `${kind} ${by}`;
}
