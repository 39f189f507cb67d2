import { useQuery } from "@tanstack/react-query";
import { readStanding, type ReadStandingAnswer } from "../client.ts";
import { useDebtorDesk } from "../debtor/debtor-desk.ts";

/** What a colleague records meanwhile is known within this time; at Dial itself it is asked in any case. */
const askedAgainAfter = 15_000;

/**
 * Whether the call of a permit is lawful still. It is asked again all the while that the strip is open, also while the
 * program that dials is before it: soon, when anything of the debtor is read anew, and at the moment at which the lawful
 * time ends.
 */
export function useStanding(permitId: string, isNew: boolean) {
  const { debtorId } = useDebtorDesk();
  const { data, error, refetch } = useQuery({
    queryKey: ["debtor", debtorId, "standing", permitId],
    queryFn: ({ signal }) => readStanding({ debtorId, permitId }, { signal }),
    enabled: isNew,
    refetchInterval: ({ state }) => Math.min(askedAgainAfter, leftOf(state.data)),
    refetchIntervalInBackground: true,
  });
  // What was read before is no answer where the desk is not reached now.
  const ask = async () => {
    const { data: answer, isSuccess } = await refetch({ cancelRefetch: true });
    return isSuccess ? answer : undefined;
  };
  return { standing: data, error, ask };
}

/** The milliseconds from when it was asked until it is lawful no more; by the server's clock, which the law counts by. */
function leftOf(standing: ReadStandingAnswer | undefined): number {
  if (standing === undefined || standing.until === null) return askedAgainAfter;
  return Math.max(1000, Date.parse(standing.until) - Date.parse(standing.at));
}
