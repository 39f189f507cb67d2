import type { Role } from "#access/role";

/** Why somebody who works here is not taken on, changed or ended so, in order of precedence. */
export const personRefusals = {
  person_is_unknown: { status: 404, says: "Nobody who works here is known by that name." },
  username_is_taken: { status: 409, says: "That user name is taken, maybe by somebody who left. Choose another." },
  person_was_changed: { status: 409, says: "Somebody changed this person meanwhile. Look again before you change it." },
  own_role: { status: 403, says: "What you may do yourself is changed by another administrator." },
  last_administrator: {
    status: 409,
    says: "Nobody else administers the office. Make somebody an administrator first.",
  },
  team_is_unknown: { status: 404, says: "There is no such team." },
  creditor_is_unknown: { status: 404, says: "There is no such creditor." },
  creditor_is_missing: { status: 422, says: "A creditor's person names the creditor, and nobody else does." },
  callbacks_need_somebody: { status: 409, says: "There are callbacks of theirs: say who calls back now." },
  successor_cannot_call: { status: 422, says: "Callbacks go to somebody else who works here and calls." },
} as const;

export type PersonRefusal = keyof typeof personRefusals;

/** A name by which others know somebody: it stands in lists and mail, on one line. */
export const namePattern = /^[^\p{Cc}]+$/u;

/** A user name as it is written: it stands in a link, and nobody reads two of them as one. */
export const usernamePattern = /^[a-z0-9][a-z0-9._-]{0,63}$/;

/** What somebody is here: what an administrator says of them. */
export type PersonFacts = {
  readonly name: string;
  readonly role: Role;
  readonly teamId: string | null;
  readonly creditorId: string | null;
};

/** What was done with somebody who works here, as it is kept. */
export type PersonHow = "added" | "changed" | "invited" | "joined" | "password" | "ended" | "again";

type Changing = {
  readonly was: PersonFacts;
  /** Missing where they leave. */
  readonly becomes?: PersonFacts;
  readonly isOneself: boolean;
  /** Whether somebody else who signs in is an administrator. */
  readonly hasOtherAdministrator: boolean;
};

/** Whether a creditor's person names the creditor, and nobody else does. */
export function namesItsCreditor({ role, creditorId }: PersonFacts): boolean {
  return (role === "creditor") === (creditorId !== null);
}

/** Why somebody does not become something else, or does not leave, so; undefined where they may. */
export function whyNotChanged({ was, becomes, isOneself, hasOtherAdministrator }: Changing) {
  if (becomes !== undefined && !namesItsCreditor(becomes)) return "creditor_is_missing" as const;
  if (becomes?.role === was.role) return undefined;
  if (isOneself) return "own_role" as const;
  return was.role === "administrator" && !hasOtherAdministrator ? ("last_administrator" as const) : undefined;
}
