/** Whether any text within a value has a NUL character, which no text of the database can hold. */
export function holdsNul(value: unknown): boolean {
  if (typeof value === "string") return value.includes("\0");
  if (value instanceof File) return holdsNul(value.name);
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([name, one]) => holdsNul(name) || holdsNul(one));
}
