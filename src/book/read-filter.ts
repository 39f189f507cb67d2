import { accepted, type Accepted } from "#base/outcome";
import { fieldOf, type Field, type FieldName } from "./fields.ts";
import { filterLimits, type Comparison, type Condition, type Filter, type FilterFault } from "./filter.ts";
import { readValue } from "./read-value.ts";
import { tokensOf, type Token } from "./tokens.ts";

type Read<Value> = Accepted<Value> | { readonly ok: false; readonly fault: FilterFault };

const comparisons: Record<string, Comparison> = { ":": "=", "=": "=", ">": ">", ">=": ">=", "<": "<", "<=": "<=" };

/**
 * Reads a filter as it is typed. Words search; what has a name and a sign is a condition; what cannot be read is told
 * with its place.
 *
 * ```ts
 * import { readFilter } from "#book/read-filter";
 * import { strict as assert } from "node:assert";
 *
 * const read = readFilter("harbor overdue>30 state:CA,NY");
 * assert.deepEqual(read.ok && read.value.words, ["harbor"]);
 * const fault = readFilter("overdue>soon");
 * assert.equal(!fault.ok && fault.fault.says, "overdue> wants a number of days.");
 * ```
 */
export function readFilter(text: string): Read<Filter> {
  if (text.length > filterLimits.lettersMax) {
    return faultAt({ at: 0, raw: text }, `A filter has at most ${filterLimits.lettersMax} letters.`);
  }
  const words: string[] = [];
  const conditions: Condition[] = [];
  for (const token of tokensOf(text)) {
    const read = readToken(token);
    if (read === undefined) words.push(token.text);
    else if (read.ok) conditions.push(...read.value);
    else return read;
    if (conditions.length > filterLimits.conditionsMax) {
      return faultAt(token, `A filter has at most ${filterLimits.conditionsMax} conditions.`);
    }
  }
  return accepted({ words: words.filter((word) => word.trim() !== ""), conditions });
}

/** The conditions of a token; nothing where it is a word that is searched for. */
function readToken(token: Token): Read<readonly Condition[]> | undefined {
  const { raw } = token;
  const without = /^no-([a-z-]+)$/i.exec(raw)?.[1];
  const lacking = without === undefined ? undefined : fieldOf(without);
  if (lacking?.field.is === "yes-no") return accepted([{ is: "yes-no", field: lacking.name, yes: false }]);
  const match = /^(-?)([a-z][a-z-]*)(>=|<=|[:=<>])(.*)$/is.exec(raw);
  if (match === null) return undefined;
  const [, minus = "", name = "", sign = "", rest = ""] = match;
  const known = fieldOf(name);
  if (known === undefined) {
    return faultAt(token, `There is no ${name}${sign} to filter by; words with such a sign go in quotes.`);
  }
  return readCondition(token, { ...known, sign, op: comparisons[sign] ?? "=", rest, not: minus !== "" });
}

type Said = {
  readonly name: FieldName;
  readonly field: Field;
  readonly sign: string;
  readonly op: Comparison;
  readonly rest: string;
  readonly not: boolean;
};

function readCondition(token: Token, said: Said): Read<readonly Condition[]> {
  const { name, field, sign, op, rest, not } = said;
  const isList = field.is === "names" || field.is === "codes" || field.is === "yes-no";
  if (isList && op !== "=") return faultAt(token, `${name} is not compared: write ${name}: and a value.`);
  const read = readValue(rest, { field, op });
  if (typeof read === "string") return faultAt(token, `${name}${sign} wants ${read}.`);
  const canBeNot = read.every((each) => each.is === "one-of" || each.is === "none");
  if (not && !canBeNot) return faultAt(token, `-${name} makes no sense: turn the comparison round.`);
  return accepted(read.map((each) => ({ ...each, field: name, ...(canBeNot ? { not } : {}) }) as Condition));
}

function faultAt({ at, raw }: Pick<Token, "at" | "raw">, says: string): { ok: false; fault: FilterFault } {
  return { ok: false, fault: { at, length: raw.length, says } };
}
