import type { Faults } from "#formats/fault";

/** A value of JSON. Numbers keep the figures with which they were written, so that money stays exact. */
export type Json = string | boolean | null | JsonNumber | readonly Json[] | JsonObject;

export type JsonNumber = { readonly figures: string };

/** An object with the line on which it begins. */
export type JsonObject = { readonly line: number; readonly fields: Readonly<Record<string, Json>> };

const depthMax = 60;

/** Where reading stands in a text. */
type Cursor = { readonly text: string; at: number; line: number; depth: number };

class Unreadable extends Error {}

/** The values of a text: one document, or several that follow each other. What follows a fault is not read. */
export function readLocatedJson(text: string, faults: Faults): Json[] {
  const cursor: Cursor = { text, at: text.startsWith("\uFEFF") ? 1 : 0, line: 1, depth: 0 };
  const values: Json[] = [];
  try {
    for (skipBlank(cursor); cursor.at < text.length; skipBlank(cursor)) values.push(readValue(cursor));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    faults.error(cursor.line, text.slice(cursor.at, cursor.at + 40).split("\n")[0] ?? "", error.message);
  }
  return values;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && "fields" in value;
}

export function isNumber(value: Json | undefined): value is JsonNumber {
  return typeof value === "object" && value !== null && "figures" in value;
}

function readValue(cursor: Cursor): Json {
  skipBlank(cursor);
  const letter = cursor.text[cursor.at];
  if (letter === undefined) throw new Unreadable("The file ends in the middle.");
  if (letter === "{" || letter === "[") return nested<Json>(cursor, letter === "{" ? readObject : readList);
  if (letter === '"') return readText(cursor);
  const word = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)(?![\w.])/y;
  word.lastIndex = cursor.at;
  const [found] = word.exec(cursor.text) ?? [];
  if (found === undefined) throw new Unreadable("No value of JSON begins here.");
  cursor.at += found.length;
  if (found === "null") return null;
  return found === "true" || found === "false" ? found === "true" : { figures: found };
}

function nested<Value>(cursor: Cursor, read: (cursor: Cursor) => Value): Value {
  cursor.depth += 1;
  if (cursor.depth > depthMax) throw new Unreadable(`The file is nested more than ${depthMax} deep.`);
  cursor.at += 1;
  const value = read(cursor);
  cursor.depth -= 1;
  return value;
}

function readObject(cursor: Cursor): JsonObject {
  const { line } = cursor;
  const fields = new Map<string, Json>();
  for (let isFirst = true; !ends(cursor, "}", isFirst); isFirst = false) {
    skipBlank(cursor);
    if (cursor.text[cursor.at] !== '"') throw new Unreadable("A name in quotation marks is expected.");
    const name = readText(cursor);
    skipBlank(cursor);
    if (cursor.text[cursor.at] !== ":") throw new Unreadable(`A colon is expected after "${name.slice(0, 40)}".`);
    cursor.at += 1;
    fields.set(name, readValue(cursor));
  }
  return { line, fields: Object.fromEntries(fields) };
}

function readList(cursor: Cursor): Json[] {
  const values: Json[] = [];
  for (let isFirst = true; !ends(cursor, "]", isFirst); isFirst = false) values.push(readValue(cursor));
  return values;
}

/** Whether the closing mark stands here; a comma goes before each further value. */
function ends(cursor: Cursor, mark: "}" | "]", isFirst: boolean): boolean {
  skipBlank(cursor);
  const letter = cursor.text[cursor.at];
  if (letter === undefined) throw new Unreadable("The file ends in the middle.");
  if (letter === mark || (letter === "," && !isFirst)) cursor.at += 1;
  else if (!isFirst) throw new Unreadable(`A comma or ${mark} is expected.`);
  return letter === mark;
}

function readText(cursor: Cursor): string {
  const end = /"(?:[^"\\\n]|\\.)*"/y;
  end.lastIndex = cursor.at;
  const [found] = end.exec(cursor.text) ?? [];
  if (found === undefined) throw new Unreadable("A text has no closing quotation mark.");
  try {
    const text = JSON.parse(found) as string;
    cursor.at += found.length;
    return text;
  } catch {
    throw new Unreadable("A text holds what JSON does not allow in one.");
  }
}

function skipBlank(cursor: Cursor): void {
  for (; cursor.at < cursor.text.length; cursor.at += 1) {
    const letter = cursor.text[cursor.at];
    if (letter === "\n") cursor.line += 1;
    else if (letter !== " " && letter !== "\t" && letter !== "\r") return;
  }
}
