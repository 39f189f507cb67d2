import { asOf } from "#contact/as-of";
import type { Asked } from "#contact/law-case";
import type { PersonFacts } from "#contact/person-facts";
import type { Finding } from "#law/finding";
import type { Queries } from "#platform/database";
import { policyInForce } from "#settings/house-policy/store";
import { askTheLaw, type LawSays } from "./ask-the-law.ts";
import { withStopsOfThen } from "./stops-of-then.ts";

/** What the law says of an act that was done: by what was on record, and by the house policy, at its instant. */
export async function lawThen(
  tx: Queries,
  facts: PersonFacts,
  { personIds, ...done }: Asked & { readonly personIds: readonly string[] },
): Promise<LawSays> {
  const { policy } = await policyInForce(tx, done.at);
  const then = await withStopsOfThen(tx, facts, { personIds, at: done.at });
  return askTheLaw({ ...asOf(then, done.at), policy }, done);
}

/** What of the law denies an act. */
export function denyingOf({ findings }: LawSays): readonly Finding[] {
  return findings.filter(({ denies }) => denies);
}

/** What the law had against an act that was done without a permit of its hour. */
export function againstIt(law: LawSays | null): string {
  if (law === null || law.verdict === "allow") return "";
  if (law.verdict === "not-covered") return ` No permit would have been given: ${law.because ?? "it is not covered."}`;
  const reasons = denyingOf(law).map(({ because, cite }) => `${because} (${cite})`);
  return ` No permit would have been given: ${reasons.join(" ")}`;
}
