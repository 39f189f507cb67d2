import type { AskPermitBody, ReadDebtorAnswer } from "../client.ts";
import { telephones } from "../debtor/telephones.ts";

/** Why somebody is asked again where the debtor is. */
export type AskedAgain = NonNullable<AskPermitBody["askedAgain"]>;

export const askedAgainReasons = ["requested", "believed-wrong"] as const satisfies readonly AskedAgain[];

/** A call that asks somebody else where the debtor is. */
export type LocationCall = { readonly askedAgain: AskedAgain | undefined };

/** Who stands in a person's place, or speaks for them, is called about the debt itself. */
const standIn: readonly string[] = ["spouse", "guardian", "attorney"];

type View = Pick<ReadDebtorAnswer, "debtor" | "related">;
type Point = Pick<ReadDebtorAnswer["points"][number], "kind" | "relationId">;

/** Whether a number is that of somebody beside a person who may be asked where the person is: the law says whether now. */
export function mayBeAskedWhere({ debtor, related }: View, { kind, relationId }: Point): boolean {
  const holder = related.find(({ id }) => id === relationId);
  return (
    debtor.kind === "person" && telephones.includes(kind) && holder !== undefined && !standIn.includes(holder.role)
  );
}
