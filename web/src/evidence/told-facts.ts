/** One of several things that were told of: "Account 2". */
export type ToldRef = { readonly of: "points" | "debts"; readonly number: number };

/** What a fact is: a text, one of the things told of besides, or facts of its own. */
export type ToldValue = string | ToldRef | readonly ToldFact[];

/** A fact by its name in the case, with what it is. */
export type ToldFact = { readonly name: string; readonly values: readonly ToldValue[] };

/** What the law was told of one thing: the debtor, or one of several debts. */
export type ToldGroup = {
  readonly key: "by" | "act" | "debtor" | "points" | "debts" | "other";
  /** Which of several, from one on; null: there is one. */
  readonly number: number | null;
  readonly isUsed: boolean;
  readonly facts: readonly ToldFact[];
};

/** A contact that had happened before, as it was told. */
export type ToldContact = {
  readonly at: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly outcome: string | null;
  readonly count: number;
  readonly debts: readonly ToldRef[];
};

type Json = Readonly<Record<string, unknown>>;
type Refs = ReadonlyMap<unknown, ToldRef>;

// Ids say nothing to a person, but where one names a thing of which is told besides; what is said of points has groups of its own.
const unsaid = new Set(["id", "person", "value", "replyTo", "points", "text"]);

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isJson) : []);

/**
 * The facts of a case that were on record, thing by thing. What is null, false, or an empty list is what the law takes
 * silence for, and is left out.
 */
export function toldGroups(facts: Json): readonly ToldGroup[] {
  const { by, act, debtor, debts, at, where } = facts;
  const refs = refsOf(facts);
  const used = isJson(act) ? [act["point"], ...(Array.isArray(act["debts"]) ? act["debts"] : [])] : [];
  const one = (key: ToldGroup["key"], of: unknown) =>
    isJson(of) ? [{ key, number: null, isUsed: false, facts: toldFacts(of, refs) }] : [];
  const several = (key: ToldGroup["key"], of: unknown) =>
    listOf(of).map((each, place) => {
      return { key, number: place + 1, isUsed: used.includes(each["id"]), facts: toldFacts(each, refs) };
    });
  return [
    ...[...one("other", { at, where }), ...one("by", by), ...one("act", act), ...one("debtor", debtor)],
    ...[...several("points", pointsOf(debtor)), ...several("debts", debts)],
  ].filter((group) => group.facts.length > 0);
}

/** What had happened before, the newest first. */
export function toldContacts(facts: Json): readonly ToldContact[] {
  const refs = refsOf(facts);
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  const { debtor } = facts;
  const isFirm = isJson(debtor) && debtor["kind"] === "business";
  // The case calls whom it protects a consumer, also where there is a firm.
  const party = (value: unknown) => (isFirm && value === "consumer" ? "business" : text(value));
  return listOf(facts["history"])
    .map(({ at, kind, from, to, outcome, count, debts }) => ({
      ...{ at: text(at), kind: text(kind), from: party(from), to: party(to) },
      outcome: typeof outcome === "string" ? outcome : null,
      count: typeof count === "number" ? count : 1,
      debts: Array.isArray(debts) ? debts.flatMap((id) => refs.get(id) ?? []) : [],
    }))
    .toSorted((one, other) => other.at.localeCompare(one.at));
}

const pointsOf = (debtor: unknown) => (isJson(debtor) ? debtor["points"] : []);

function refsOf({ debtor, debts }: Json): Refs {
  const refs = (of: ToldRef["of"], things: unknown) =>
    listOf(things).map(({ id }, place): [unknown, ToldRef] => [id, { of, number: place + 1 }]);
  return new Map([...refs("points", pointsOf(debtor)), ...refs("debts", debts)]);
}

function toldFacts(of: Json, refs: Refs): ToldFact[] {
  return Object.entries(of)
    .filter(([name]) => !unsaid.has(name))
    .map(([name, value]) => ({ name, values: valuesOf(value, refs) }))
    .filter(({ values }) => values.length > 0);
}

function valuesOf(value: unknown, refs: Refs): readonly ToldValue[] {
  if (value === null || value === undefined || value === false || value === "") return [];
  if (Array.isArray(value)) return value.flatMap((each) => valuesOf(each, refs));
  if (!isJson(value)) return [refs.get(value) ?? String(value)];
  const facts = toldFacts(value, refs);
  return facts.length === 0 ? [] : [facts];
}
