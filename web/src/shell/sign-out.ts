import { signOut } from "../client.ts";
import { useAct, type Act } from "../ui/use-act.ts";
import { useForget } from "./session.ts";

/** Signs out, and forgets everything that was read. */
export function useSignOut(): Act<null, unknown> {
  const forget = useForget();
  return useAct({ send: (_: null, options) => signOut({}, options), done: forget });
}
