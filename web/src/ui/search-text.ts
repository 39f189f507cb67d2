/** What of an address's search is a text. Typed by hand, "1003" and "true" come as a number and a truth. */
export function searchText(value: unknown): string | undefined {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}
