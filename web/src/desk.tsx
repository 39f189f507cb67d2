import { MantineProvider } from "@mantine/core";
import { QueryCache, QueryClient, QueryClientProvider, MutationCache } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
import { router } from "./router.tsx";
import { sessionKey } from "./shell/session.ts";
import { isSignedOut, isUnanswered } from "./ui/problem.ts";
import { isReached, whenReachedChanges } from "./ui/reached.ts";
import { cssVariables, theme } from "./ui/theme.ts";

/** Whoever turns out to be signed out is asked to sign in, in the place where they are. */
function onError(error: Error): void {
  if (isSignedOut(error)) queries.setQueryData(sessionKey, null);
}

/**
 * What an act changed elsewhere is read anew where it is shown next. What is shown beside it is read again by the act itself,
 * which knows what that is.
 */
function onSuccess(): void {
  void queries.invalidateQueries({ refetchType: "none" });
}

/** What could not be read while the desk was not reached is read as soon as it is. */
function whenReached(): void {
  if (isReached()) void queries.refetchQueries({ type: "active", predicate: ({ state }) => state.status === "error" });
}

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError, onSuccess }),
  defaultOptions: {
    queries: {
      networkMode: "always",
      staleTime: 15_000,
      retry: (count, error) => count < 2 && isUnanswered(error),
    },
    mutations: { networkMode: "always" },
  },
});

/** Shows the desk in its place of the page. */
export function showDesk(place: HTMLElement): void {
  whenReachedChanges(whenReached);
  createRoot(place).render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}
