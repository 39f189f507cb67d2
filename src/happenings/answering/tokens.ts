import { scopeOf } from "#access/access-table";
import type { Caller } from "#access/caller";
import { tokenRoutes } from "#access/tokens/routes";
import { addToken, endToken, listTokens, tokenIsKnown } from "#access/tokens/store";
import { accepted, refused } from "#base/outcome";
import { newId } from "#platform/chance";
import type { AnyOperation } from "#platform/operation";
import { digestOf, newSecret } from "#platform/secret";
import type { Desk } from "#happenings/desk/desk";
import { recognise } from "./sign-in.ts";

const endedMax = 50;

/** The operations of what programs sign in with, wired to what happens. */
export function tokenOperations(desk: Pick<Desk, "chance">): AnyOperation<Caller>[] {
  return tokenRoutes({
    makeToken: async ({ tx, now, address, wanted: { name, role, days, ...body } }) => {
      const known = await recognise({ tx, now, address, body });
      if (!known.ok) return known;
      const [tokenId, token] = [newId(now, desk.chance), newSecret(desk.chance)];
      const endsAt = now.add({ hours: 24 * days });
      const { loginId } = known.value;
      await addToken(tx, { tokenId, digest: digestOf(token), loginId, name, role, madeAt: now, endsAt });
      return accepted({ tokenId, token, endsAt });
    },
    listTokens: ({ tx, caller, now }) => listTokens(tx, { loginId: whose("listTokens", caller), now, endedMax }),
    endToken: async ({ tx, caller, now, tokenId }) => {
      const asked = { tokenId, loginId: whose("endToken", caller) };
      if (await endToken(tx, { ...asked, by: caller.loginId, now })) return accepted(undefined);
      return refused((await tokenIsKnown(tx, asked)) ? "token_has_ended" : "token_is_unknown");
    },
  });
}

/** Whose tokens somebody is let at: their own, or anybody's. */
function whose(operation: "listTokens" | "endToken", { role, loginId }: Caller): string | null {
  return scopeOf(operation, role) === "all" ? null : loginId;
}
