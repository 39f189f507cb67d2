/** States what must be true here. A failure is a bug in this program, never a refusal to a user. */
export function assert(truth: boolean, statement: string): asserts truth {
  if (!truth) throw new Error(`Broken invariant: ${statement}`);
}

/** Closes a switch: adding a variant stops the build at every place that must decide about it. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`);
}
