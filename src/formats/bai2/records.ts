import type { Faults } from "#formats/fault";
import type { TextLine } from "#formats/text";

/** A record with the lines (88) that continue it: its code, and of each line what stands between the code and the end. */
export type Bai2Record = {
  readonly code: string;
  readonly line: number;
  readonly parts: readonly string[];
};

/** The records of a file, one after the other. A line that is no record is told and left out. */
export function* bai2Records(lines: Iterable<TextLine>, faults: Faults): Generator<Bai2Record> {
  let open: { readonly code: string; readonly line: number; readonly parts: string[] } | undefined;
  for (const { number, text } of lines) {
    if (text.trim() === "") continue;
    const [, code, rest = ""] = /^\s*(\d\d)(?:,(.*))?$/s.exec(text) ?? [];
    if (code === undefined) {
      faults.error(number, text, "A record begins with two digits and a comma.");
      continue;
    }
    const part = withoutEnd(rest);
    if (code !== "88") {
      if (open !== undefined) yield open;
      open = { code, line: number, parts: [part] };
    } else if (open === undefined) {
      faults.error(number, text, "The line continues a record, and none stands before it.");
    } else {
      open.parts.push(part);
    }
  }
  if (open !== undefined) yield open;
}

/** A slash ends a record. Within a text there may be others, and behind it what fills a block. */
function withoutEnd(text: string): string {
  return text.trimEnd().replace(/\/$/, "");
}

/** Reads fields one by one, over the lines of a record; the last of them may have commas of its own. */
export type FieldReader = {
  readonly next: () => string;
  readonly isAtEnd: () => boolean;
  readonly rest: () => string;
};

export function fieldReader(parts: readonly string[]): FieldReader {
  let [part, at] = [0, 0];
  const isAtEnd = () => part >= parts.length;
  const goOn = () => {
    part += 1;
    at = 0;
  };
  const next = () => {
    const text = parts[part];
    if (text === undefined) return "";
    const comma = text.indexOf(",", at);
    const field = text.slice(at, comma < 0 ? undefined : comma);
    if (comma < 0) goOn();
    else at = comma + 1;
    return field.trim();
  };
  const rest = () => {
    const left = [(parts[part] ?? "").slice(at), ...parts.slice(part + 1)];
    part = parts.length;
    return left
      .map((text) => text.trim().replace(/,+$/, ""))
      .filter((text) => text !== "")
      .join(" ");
  };
  return { next, isAtEnd, rest };
}
