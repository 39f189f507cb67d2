import { WrongUse } from "#platform/command";

/**
 * What `--set NAME=VALUE` sets, by the words that can be set here. Lines of a value are parted by "\n", as it is typed.
 */
export function namedValues<Field extends string>(
  texts: readonly string[],
  settable: ReadonlyMap<string, Field>,
): Partial<Record<Field, string>> {
  const values: Partial<Record<Field, string>> = {};
  for (const text of texts) {
    const [, name = "", value = ""] = /^([a-z-]+)=(.*)$/s.exec(text) ?? [];
    const field = settable.get(name);
    if (field === undefined) throw new WrongUse(`--set takes NAME=VALUE, of ${[...settable.keys()].join(", ")}.`);
    values[field] = value.replaceAll(String.raw`\n`, "\n");
  }
  return values;
}

/** Faults of fields as lines, each by the word that sets it. */
export function faultLines(
  faults: readonly { readonly field: string; readonly because: string }[],
  settable: ReadonlyMap<string, string>,
): string {
  const wordFor = (field: string) => [...settable].find(([, each]) => each === field)?.[0] ?? field;
  return faults.map(({ field, because }) => `${wordFor(field)}: ${because}`).join("\n");
}
