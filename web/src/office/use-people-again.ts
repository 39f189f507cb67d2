import { useQueryClient } from "@tanstack/react-query";

/** Reads those who sign in again, with their teams and what was said of them: each act on one of these shows in all. */
export function usePeopleAgain(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () => Promise.all(["teams", "office-people"].map((key) => queries.invalidateQueries({ queryKey: [key] })));
}
