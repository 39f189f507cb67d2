declare const of: unique symbol;

/** An id that knows what it names: an invoice's id is not accepted where a payment's is asked for. A UUIDv7. */
export type Id<Thing extends string> = string & { readonly [of]: Thing };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Reads an id at the edge. Inside, an `Id` is never checked again. */
export function readId<Thing extends string>(text: string): Id<Thing> | undefined {
  return uuid.test(text) ? (text as Id<Thing>) : undefined;
}
