import { digestOf } from "#platform/secret";
import type { ReadRequest } from "#platform/web";

/** What makes two requests the same request: the operation, where it points, and all of its body, files included. */
export async function requestDigest(operationId: string, { params, query, body }: ReadRequest): Promise<string> {
  const parts: (string | Uint8Array)[] = [operationId, JSON.stringify(params), JSON.stringify(query)];
  for (const [name, value] of fieldsOf(body)) {
    parts.push(name);
    for (const one of Array.isArray(value) ? value : [value]) {
      parts.push(one instanceof Blob ? new Uint8Array(await one.arrayBuffer()) : (JSON.stringify(one) ?? ""));
    }
  }
  return digestOf(...parts);
}

function fieldsOf(body: unknown): [string, unknown][] {
  if (typeof body !== "object" || body === null) return [["", body]];
  return Object.entries(body).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
