import type { Caller } from "#access/caller";
import { findLogin, namesOfLogins } from "#access/store";
import { approvalRoutes } from "#approvals/routes";
import { endAuthority, listAuthorities, setAuthority } from "#approvals/store";
import { accepted, refused } from "#base/outcome";
import { writeMoney } from "#money/written-money";
import { newId } from "#platform/chance";
import type { AnyOperation } from "#platform/operation";
import type { Desk } from "#happenings/desk/desk";
import { askApproval } from "./ask-approval.ts";
import { decideApproval } from "./decide-approval.ts";
import { listApprovals } from "./list-approvals.ts";

/** The operations of approvals and authorities, wired to what happens. */
export function approvalOperations(desk: Desk): AnyOperation<Caller>[] {
  return approvalRoutes({
    askApproval: ({ tx, ...asked }) => askApproval(desk, tx, asked),
    listApprovals: ({ tx, ...asked }) => listApprovals(tx, asked),
    decideApproval: ({ tx, ...asked }) => decideApproval(desk, tx, asked),
    listAuthorities: async ({ tx }) => {
      const found = await listAuthorities(tx);
      const names = await namesOfLogins(
        tx,
        found.map(({ loginId }) => loginId),
      );
      return found.map(({ loginId, most, ...rest }) => ({
        ...rest,
        person: names.get(loginId) ?? null,
        most: writeMoney(most),
      }));
    },
    setAuthority: async ({ tx, caller, now, username, ...limit }) => {
      const person = username === null ? undefined : await findLogin(tx, username);
      if (username !== null && person === undefined) return refused("nobody_so_named");
      const authorityId = newId<"authority">(now, desk.chance);
      const authority = { ...limit, authorityId, loginId: person?.caller.loginId ?? null };
      await setAuthority(tx, authority, { by: caller.loginId, at: now });
      return accepted({ authorityId });
    },
    endAuthority: ({ tx, caller, now, authorityId }) => endAuthority(tx, { authorityId, by: caller.loginId, at: now }),
  });
}
