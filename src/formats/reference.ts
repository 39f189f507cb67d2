/** A reference; empty where something stands in its place because one has to. */
export function knownReference(text: string): string {
  const reference = text.trim();
  return /^(?:NOT\s?PROVIDED|NON-?REF|[EK]REF\+)$/i.test(reference) ? "" : reference;
}
