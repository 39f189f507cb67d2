/** A piece of a filter between spaces: as it is typed, where, and without its quotes. */
export type Token = { readonly at: number; readonly raw: string; readonly text: string };

/** The pieces of a filter. Within quotes a space parts nothing, and two quotes are one. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(/(?:"(?:[^"]|"")*"?|[^\s"])+/g)].map(({ 0: raw, index }) => {
    return { at: index, raw, text: unquoted(raw) };
  });
}

/** The values of a list, which commas part: `"Blue Door",acme`. */
export function listOf(text: string): string[] {
  return [...text.matchAll(/(?:"(?:[^"]|"")*"?|[^",])+/g)].map(([raw]) => unquoted(raw));
}

function unquoted(raw: string): string {
  return raw.replace(/"((?:[^"]|"")*)"?/g, (_, inner: string) => inner.replaceAll('""', '"'));
}
