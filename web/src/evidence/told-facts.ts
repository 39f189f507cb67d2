/** A fact by its name in the case, with what it is: a text, or facts of its own. */
export type ToldFact = { readonly name: string; readonly values: readonly (string | readonly ToldFact[])[] };

/** What the law was told of one thing: the debtor, or one of several debts. */
export type ToldGroup = {
  readonly key: "by" | "act" | "debtor" | "points" | "debts" | "history" | "other";
  /** Which of several, from one on; null: there is one. */
  readonly number: number | null;
  readonly isUsed: boolean;
  readonly facts: readonly ToldFact[];
};

type Json = Readonly<Record<string, unknown>>;

// By ids nothing is said to a person; the debtor's points and a voice that is not heard have groups of their own, or none.
const unsaid = new Set(["id", "person", "point", "value", "replyTo", "points", "text"]);

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The facts of a case that were on record, thing by thing. What is null, false, or an empty list is what the law takes
 * silence for, and is left out.
 */
export function toldGroups(facts: Json): readonly ToldGroup[] {
  const { by, act, debtor, debts, history, at, where } = facts;
  const points = isJson(debtor) ? debtor["points"] : [];
  const used = isJson(act) ? [act["point"], ...listOf(act["debts"])] : [];
  const several = (key: ToldGroup["key"], of: unknown) =>
    listOf(of)
      .filter(isJson)
      .map((each, place) => {
        return { key, number: place + 1, isUsed: used.includes(each["id"]), facts: toldFacts(each) };
      });
  const one = (key: ToldGroup["key"], of: unknown) =>
    isJson(of) ? [{ key, number: null, isUsed: false, facts: toldFacts(of, key === "act" ? ["debts"] : []) }] : [];
  return [
    ...one("other", { at, where }),
    ...[...one("by", by), ...one("act", act), ...one("debtor", debtor)],
    ...[...several("points", points), ...several("debts", debts), ...several("history", history)],
  ].filter((group) => group.facts.length > 0);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function toldFacts(of: Json, left: readonly string[] = []): ToldFact[] {
  return Object.entries(of)
    .filter(([name]) => !unsaid.has(name) && !left.includes(name))
    .map(([name, value]) => ({ name, values: valuesOf(value) }))
    .filter(({ values }) => values.length > 0);
}

function valuesOf(value: unknown): readonly (string | readonly ToldFact[])[] {
  if (value === null || value === undefined || value === false || value === "") return [];
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  if (!isJson(value)) return [String(value)];
  const facts = toldFacts(value);
  return facts.length === 0 ? [] : [facts];
}
