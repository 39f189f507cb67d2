/** The days that terms give: "Net 30", "n/30" and "30 days" are thirty; others are not known, and give none. */
export function daysOfTerms(terms: string): number {
  return Number(/^(?:net|n\/?)?\s*(\d{1,3})(?:\s*days?)?$/i.exec(terms)?.[1] ?? 0);
}
