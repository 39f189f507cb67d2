import { useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, use, useCallback } from "react";
import { readSession, type Session } from "../client.ts";
import { rememberFormKey } from "../ui/request.ts";

export const sessionKey = ["session"] as const;

/** Reads who is signed in, and keeps the form key that their writes carry. */
export function useSessionQuery() {
  return useQuery<Session | null>({
    queryKey: sessionKey,
    queryFn: async ({ signal }) => {
      const session = await readSession({}, { signal });
      rememberFormKey(session.formKey);
      return session;
    },
    staleTime: 5 * 60_000,
    retry: false,
  });
}

export const SessionContext = createContext<Session | undefined>(undefined);

/** Who is signed in. Screens are only shown to somebody who is. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === undefined) throw new Error("Broken invariant: a screen is shown to somebody who is signed in");
  return session;
}

/** Whether the person's role may do an operation at all. The server decides; this only shows it beforehand. */
export function useMay(): (operation: string) => boolean {
  const { may } = useSession();
  return useCallback((operation: string) => may.includes(operation), [may]);
}

/**
 * Takes in whoever has signed in. Everything that was read before is forgotten: a session also ends by itself, and the next
 * at this desk need not be who sat there.
 */
export function useEnter(): (session: Session) => void {
  const queries = useQueryClient();
  const forget = useForget();
  return useCallback(
    (session) => {
      forget();
      rememberFormKey(session.formKey);
      queries.setQueryData(sessionKey, session);
    },
    [queries, forget],
  );
}

/** Forgets everything that was read for the person who leaves. */
export function useForget(): () => void {
  const queries = useQueryClient();
  return useCallback(() => {
    rememberFormKey(undefined);
    queries.setQueryData(sessionKey, null);
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
  }, [queries]);
}
