import type { ReadDebtorAnswer } from "../client.ts";

type View = Pick<ReadDebtorAnswer, "acts" | "points" | "related">;
type Act = View["acts"][number];

/** Whose a number or address is of the people around the debtor; undefined where it is the debtor's own. */
export function holderOf({ points, related }: View, pointId: string | null): View["related"][number] | undefined {
  const relationId = points.find(({ id }) => id === pointId)?.relationId ?? null;
  return relationId === null ? undefined : related.find(({ id }) => id === relationId);
}

/** The call that its key makes: to the debtor's own number before anybody else's. Undefined where none is allowed. */
export function firstCall(view: View): Act | undefined {
  const calls = view.acts.filter(({ act, allowed }) => act === "call" && allowed);
  return calls.find(({ pointId }) => holderOf(view, pointId) === undefined) ?? calls[0];
}
