/**
 * Whether any text within a value has what no text of the database can hold: a NUL character, or half of a character that
 * takes two (a lone surrogate).
 */
export function holdsBrokenText(value: unknown): boolean {
  if (typeof value === "string") return value.includes("\0") || !value.isWellFormed();
  if (value instanceof File) return holdsBrokenText(value.name);
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([name, one]) => holdsBrokenText(name) || holdsBrokenText(one));
}
