/** A field that somebody is typing: what of it is typed, and where it begins and ends. */
export type Completion = {
  readonly typed: string;
  readonly from: number;
  readonly until: number;
  /** In a condition a field stands without braces of its own. */
  readonly isOutput: boolean;
};

/** The field that is being typed at a caret, if one is: after two braces, or in a condition. */
export function completionAt(text: string, caret: number): Completion | undefined {
  const before = text.slice(0, caret);
  const [, opening = "", typed = ""] = /(\{\{-?\s*|\{%-?\s*(?:if|elsif|unless)\s+)([\w.]*)$/.exec(before) ?? [];
  if (opening === "") return undefined;
  return { typed, from: caret - typed.length, until: caret, isOutput: opening.startsWith("{{") };
}

/** The text with the field whole, closed where it was not, and the caret behind it. */
export function completed(text: string, { from, until, isOutput }: Completion, name: string) {
  const opens = text.slice(0, from);
  const after = text.slice(until);
  // The rest of a field that is closed goes with it; the word that stands behind an open one stays.
  const [end] = /^[\w.]*(?=\s*-?[%}]\})/.exec(after) ?? [];
  const rest = after.slice(end?.length ?? 0);
  const isClosed = !isOutput || end !== undefined;
  const inserted = `${isOutput && opens.endsWith("{{") ? " " : ""}${name}${isClosed ? "" : " }}"}`;
  return { text: `${opens}${inserted}${rest}`, caret: opens.length + inserted.length };
}
