import type { Id } from "#base/id";
import type { Role } from "./role.ts";

/** Who asks: the person behind a session or token. */
export type Caller = {
  readonly loginId: Id<"login">;
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly teamId: Id<"team"> | null;
  readonly creditorId: Id<"creditor"> | null;
};
