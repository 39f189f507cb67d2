const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * A value with every id in it written as the database gives ids back, in lower case. PostgreSQL finds a row by its id in
 * either case, and what comes of it is compared as text: an id in capitals would be found, and then be nobody's.
 */
export function idsInLowerCase<Value>(value: Value): Value {
  return lowered(value) as Value;
}

function lowered(value: unknown): unknown {
  if (typeof value === "string") return uuid.test(value) ? value.toLowerCase() : value;
  if (Array.isArray(value)) return value.map(lowered);
  if (typeof value !== "object" || value === null || value instanceof Blob) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, lowered(one)]));
}
