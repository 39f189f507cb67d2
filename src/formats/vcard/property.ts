import { quotedPrintable } from "./quoted-printable.ts";

/** A property of a card, by the format's own names. `parts` are the fields of those that have several: N, ADR, ORG. */
export type VcardProperty = {
  readonly group: string | null;
  readonly name: string;
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  readonly value: string;
  readonly parts?: readonly string[];
};

const structured = new Set(["N", "ADR", "ORG"]);
const encodings = new Set(["QUOTED-PRINTABLE", "BASE64", "B", "7BIT", "8BIT"]);

/** Reads one whole line, or gives nothing where it is no property. */
export function readProperty(line: string): VcardProperty | undefined {
  const colon = colonOf(line);
  if (colon < 0) return undefined;
  const [head = "", ...given] = splitOutside(line.slice(0, colon), ";");
  const [, group = null, name = ""] = /^(?:([\w-]+)\.)?([\w-]+)$/.exec(head.trim()) ?? [];
  if (name === "") return undefined;
  const parameters = readParameters(given);
  const encoding = parameters["ENCODING"]?.[0]?.toUpperCase();
  const raw = line.slice(colon + 1);
  const text = encoding === "QUOTED-PRINTABLE" ? quotedPrintable(raw, parameters["CHARSET"]?.[0]) : raw;
  const own = { group, name: name.toUpperCase(), parameters };
  if (encoding === "BASE64" || encoding === "B") return { ...own, value: text.replace(/\s/g, "") };
  if (!structured.has(own.name)) return { ...own, value: unescaped(text) };
  const parts = splitUnescaped(text).map((part) => unescaped(part).trim());
  return { ...own, value: parts.filter((part) => part !== "").join(", "), parts };
}

/** The colon before the value: the first that stands in no quotation marks. */
function colonOf(line: string): number {
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === ":" && !isQuoted) return at;
  }
  return line.indexOf(":");
}

function splitOutside(text: string, mark: string): string[] {
  const parts = [""];
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    if (letter === mark && !isQuoted) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

/** In version 2.1 parameters had no names: TEL;WORK;VOICE. They are types, or say how the value is encoded. */
function readParameters(given: readonly string[]): Record<string, string[]> {
  const parameters: Record<string, string[]> = {};
  for (const text of given) {
    const equals = text.indexOf("=");
    const bare = text.trim().toUpperCase();
    const name = equals < 0 ? (encodings.has(bare) ? "ENCODING" : "TYPE") : text.slice(0, equals).trim().toUpperCase();
    const values = splitOutside(text.slice(equals + 1), ",").map((value) => value.trim().replace(/^"(.*)"$/, "$1"));
    const all = (parameters[name] ??= []);
    for (const value of values) all.push(...value.split(","));
  }
  return parameters;
}

function splitUnescaped(text: string): string[] {
  return text.split(/(?<!\\);/);
}

function unescaped(text: string): string {
  return text.replace(/\\([nN])|\\(.)/g, (_, newline, other) => (newline === undefined ? String(other) : "\n"));
}
