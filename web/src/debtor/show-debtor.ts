import { useNavigate } from "@tanstack/react-router";
import { paths } from "../paths.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

/** Goes to the debtor who is open now, from wherever one has gone on to. */
export function useShowDebtor(): () => Promise<void> {
  const { debtorId } = useDebtorDesk();
  const navigate = useNavigate();
  return () => navigate({ to: paths.debtor, params: { debtorId } });
}
