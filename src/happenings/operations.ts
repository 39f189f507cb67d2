import { accessRoutes } from "#access/routes";
import type { Caller } from "#access/caller";
import type { AnyOperation } from "#platform/operation";
import type { Desk } from "./desk.ts";
import { bookOperations } from "./book-operations.ts";
import { contactOperations } from "./contact-operations.ts";
import { debtorScreenRoutes } from "./debtor-screen/routes.ts";
import { moneyOperations } from "./money-operations.ts";
import { verifyOperations } from "./verify-operations.ts";
import { workOperations } from "./work-operations.ts";
import { makeToken, readSession, signIn, signOut } from "./sign-in.ts";

/** Everything that can be asked over HTTP. Routes, OpenAPI document and web client are made from this list. */
export function operations(desk: Desk, { secureCookies }: { secureCookies: boolean }): AnyOperation<Caller>[] {
  return [
    ...accessRoutes({ signIn: (asked) => signIn({ ...asked, secureCookies }), makeToken, readSession, signOut }),
    ...debtorScreenRoutes(desk),
    ...bookOperations(desk),
    ...moneyOperations(desk),
    ...contactOperations(desk),
    ...workOperations(desk),
    ...verifyOperations(desk),
  ];
}
