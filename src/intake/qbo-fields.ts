import type { QboFields, QboValue } from "#formats/qbo-json/read-qbo-json";

/** A text of an entity by the names that lead to it; empty where there is none. */
export function textIn(fields: QboFields, ...path: readonly string[]): string {
  let value: QboValue | undefined = fields;
  for (const name of path) value = isFields(value) ? value[name] : undefined;
  return typeof value === "string" ? value : "";
}

function isFields(value: QboValue | undefined): value is QboFields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
