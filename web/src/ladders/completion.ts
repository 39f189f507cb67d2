import type { ListLadderFieldsAnswer } from "../client.ts";
import type { Completing } from "../ui/use-completion.ts";

type Fields = ListLadderFieldsAnswer["fields"];

/** What is typed in a line until the caret: under which field, which field's value it is, or a field's own name. */
type Typed = { readonly within: string; readonly field: string | undefined; readonly typed: string };

/** The fields that may stand at a caret of a ladder's text, or the values of the field that stands before it. */
export function ladderCompletingAt(fields: Fields, text: string, caret: number): Completing | undefined {
  const typing = typedAt(text, caret);
  if (typing === undefined) return undefined;
  const { within, field, typed } = typing;
  if (field === undefined && typed === "") return undefined;
  const named = fields.filter((each) => each.within === within);
  const offers =
    field === undefined
      ? named.map(({ name, says }) => ({ name, says }))
      : named.filter(({ name }) => name === field).flatMap(({ values }) => values.map((name) => ({ name, says: "" })));
  const looked = typed.toLowerCase();
  // What begins so stands before what holds it.
  const placeOf = (name: string) => (name.toLowerCase().startsWith(looked) ? 0 : 1);
  const fitting = offers
    .filter(({ name }) => name.toLowerCase().includes(looked))
    .toSorted((a, b) => placeOf(a.name) - placeOf(b.name));
  // Who has typed all of a value is done: the next key is for the text.
  const isDone = field !== undefined && fitting.some(({ name }) => name.toLowerCase() === looked);
  if (fitting.length === 0 || isDone) return undefined;
  const from = caret - typed.length;
  return {
    from,
    offers: fitting,
    completed: (name) => {
      const inserted = field === undefined ? `${name}: ` : valueText(name);
      const rest = text.slice(caret);
      const isSpaced = inserted.endsWith(" ") && rest.startsWith(" ");
      return {
        text: `${text.slice(0, from)}${inserted}${isSpaced ? rest.slice(1) : rest}`,
        caret: from + inserted.length,
      };
    },
  };
}

function typedAt(text: string, caret: number): Typed | undefined {
  const lines = text.slice(0, caret).split("\n");
  const line = lines.at(-1) ?? "";
  const [after = ""] = text.slice(caret).split("\n");
  if (line.includes("#") || !/^[\s,\]}]*(?:#|$)/.test(after)) return undefined;
  const { opened, field, typed } = spotIn(line.slice(indentOf(line)));
  return { within: opened ?? fieldAbove(lines), field, typed };
}

/** The open brace and the field before the end of a line that is written in braces and lists, or in neither. */
function spotIn(line: string): { opened: string | undefined; field: string | undefined; typed: string } {
  const opened: string[] = [];
  let [field, from, isList]: [string | undefined, number, boolean] = [undefined, 0, false];
  for (const [place, sign] of [...line].entries()) {
    if (!"{}[],:".includes(sign)) continue;
    if (sign === ":") field = line.slice(from, place).trim();
    else if (sign === "{") opened.push(field ?? "");
    else if (sign === "}") opened.pop();
    if ("[]".includes(sign)) isList = sign === "[";
    else if (sign !== ":" && !(sign === "," && isList)) field = undefined;
    from = place + 1;
  }
  return { opened: opened.at(-1), field, typed: line.slice(from).trimStart() };
}

/** The field under which the last of some lines stands: the nearest that begins further left and opens a block. */
function fieldAbove(lines: readonly string[]): string {
  let depth = indentOf(lines.at(-1) ?? "");
  for (const line of lines.slice(0, -1).toReversed()) {
    if (line.trim() === "" || line.trim().startsWith("#") || indentOf(line) >= depth) continue;
    const [, name] = /([A-Za-z]+):\s*(?:#.*)?$/.exec(line) ?? [];
    if (name !== undefined) return name;
    depth = indentOf(line);
  }
  return "";
}

/** How far in a line begins: the dash of a list is as good as two blanks. */
function indentOf(line: string): number {
  return /^[\s-]*/.exec(line)?.[0].length ?? 0;
}

/** A value as YAML reads it as a text. */
function valueText(name: string): string {
  return /^[A-Za-z][\w .&-]*$/.test(name) && !/^(?:null|yes|no|on|off)$/i.test(name) ? name : JSON.stringify(name);
}
