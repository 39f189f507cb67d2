import type { Caller } from "#access/caller";
import { creditRoutes } from "#credit/routes";
import { limitWithinAuthority } from "#happenings/approvals/within-authority";
import type { Desk } from "#happenings/desk/desk";
import type { AnyOperation } from "#platform/operation";
import { liftHold, placeHold } from "./hold-credit.ts";
import { setCreditLimit } from "./set-credit-limit.ts";

/** The operations of credit, wired to what happens. */
export function creditOperations(desk: Desk): AnyOperation<Caller>[] {
  return creditRoutes({
    setCreditLimit: ({ tx, caller, ...asked }) =>
      limitWithinAuthority({ tx, caller, ...asked }, () =>
        setCreditLimit(desk, tx, { ...asked, loginId: caller.loginId }),
      ),
    placeHold: ({ tx, caller, ...asked }) => placeHold(desk, tx, { ...asked, loginId: caller.loginId }),
    liftHold: ({ tx, caller, ...asked }) => liftHold(desk, tx, { ...asked, loginId: caller.loginId }),
  });
}
