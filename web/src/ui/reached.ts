const held = { isReached: true };
const listeners = new Set<() => void>();

/** Whether the server answered what was asked last. */
export const isReached = () => held.isReached;

/** Keeps whether the server answered, and tells everything that shows it. */
export function noteReached(isAnswered: boolean): void {
  if (held.isReached === isAnswered) return;
  held.isReached = isAnswered;
  for (const tell of listeners) tell();
}

/** Calls back whenever that changes, until what it gives is called. */
export function whenReachedChanges(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
