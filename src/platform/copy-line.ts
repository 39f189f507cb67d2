/** What a column can be given by COPY: null, text, numbers, days and instants, bytes, a list of texts, or JSON. */
export type CopyValue =
  | null
  | string
  | number
  | bigint
  | boolean
  | Uint8Array
  | Temporal.PlainDate
  | Temporal.Instant
  | readonly string[]
  | { readonly json: unknown };

/** One line in PostgreSQL's COPY text format. Source: PostgreSQL documentation, COPY, "Text Format". */
export function copyLine(values: readonly CopyValue[]): string {
  return `${values.map(copyText).join("\t")}\n`;
}

function copyText(value: CopyValue): string {
  if (value === null) return "\\N";
  if (typeof value === "string") return escaped(value);
  if (typeof value === "boolean") return value ? "t" : "f";
  if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value).toString("hex")}`;
  if (Array.isArray(value)) return escaped(listText(value as readonly string[]));
  if (typeof value === "object" && "json" in value) return escaped(JSON.stringify(value.json));
  return String(value);
}

/** A list of texts as PostgreSQL writes an array of them. */
export function listText(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`).join(",")}}`;
}

function escaped(text: string): string {
  return /[\\\t\n\r]/.test(text)
    ? text.replaceAll("\\", "\\\\").replaceAll("\t", "\\t").replaceAll("\n", "\\n").replaceAll("\r", "\\r")
    : text;
}
