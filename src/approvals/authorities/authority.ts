import type { Role } from "#access/role";
import type { Id } from "#base/id";
import type { Money } from "#money/money";
import type { AmountKind } from "#approvals/approval";

/** Up to which amount a role, or a person whatever their role, does something alone. */
export type Authority = {
  readonly authorityId: Id<"authority">;
  readonly kind: AmountKind;
  readonly role: Role | null;
  readonly loginId: Id<"login"> | null;
  readonly most: Money;
};

/** One that is or was in force, with who set it, and who ended or replaced it. */
export type SetAuthority = Authority & {
  readonly setBy: string;
  readonly setAt: Temporal.Instant;
  readonly endedBy: string | null;
  readonly endedAt: Temporal.Instant | null;
};

/** Up to which amount of a currency somebody may do something alone: their own limit before their role's; null: any. */
export function limitOf(
  authorities: readonly Authority[],
  { loginId, role }: { readonly loginId: Id<"login">; readonly role: Role },
  { kind, currency }: { readonly kind: AmountKind; readonly currency: string },
): Money | null {
  const among = authorities.filter((each) => each.kind === kind && each.most.currency === currency);
  const own = among.find((each) => each.loginId === loginId) ?? among.find((each) => each.role === role);
  return own?.most ?? null;
}

/** Why an authority is not set or ended, in order of precedence. */
export const authorityRefusals = {
  amount_is_unreadable: "The amount is not written in its currency, as 1234.50 and USD are.",
  authority_is_not_negative: "An authority is not less than zero.",
  nobody_so_named: "Nobody of that username works here.",
  authority_is_unknown: "There is no such authority.",
  authority_was_changed:
    "Somebody else set or ended this limit meanwhile. Look at what stands now: yours is not saved.",
} as const;

export type AuthorityRefusal = keyof typeof authorityRefusals;
