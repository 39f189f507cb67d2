/** Why an act is not allowed, first what holds longest: what waiting does not cure stands before what an hour does. */
export function reasonsInOrder<Reason extends { readonly retryAt: string | null }>(
  reasons: readonly Reason[],
): readonly Reason[] {
  const endsAt = ({ retryAt }: Reason) => (retryAt === null ? Infinity : Date.parse(retryAt));
  // Two that never end are equal: infinity less infinity is no number.
  return reasons.toSorted((a, b) => (endsAt(a) === endsAt(b) ? 0 : endsAt(b) - endsAt(a)));
}
