import { compareInstants } from "#calendar/instants";
import type { Role } from "#access/role";
import type { Id } from "#base/id";
import {
  approvalKinds,
  isAmountKind,
  isWithin,
  rulesOf,
  type Approval,
  type Asked,
  type DecidingRefusal,
} from "./approval.ts";
import { limitOf, type Authority } from "./authorities/authority.ts";

/** Somebody who works here in a role that decides. */
export type Decider = { readonly loginId: Id<"login">; readonly name: string; readonly role: Role };

/** A role that somebody has or had here; null where it is not on record which, and then it may have been any. */
export type RoleHeld = {
  readonly loginId: Id<"login">;
  readonly role: Role | null;
  /** Null while they have it. */
  readonly untilAt: Temporal.Instant | null;
};

/** Who works here and decides, up to which amounts, and what the office lets them. */
export type Deciders = {
  readonly people: readonly Decider[];
  readonly authorities: readonly Authority[];
  /** Of everybody who ever could decide: who was sent a new link works here still. */
  readonly held: readonly RoleHeld[];
  /** Since when whoever alone decides may decide what they asked for themselves; null where they may not. */
  readonly soleDecidesSince: Temporal.Instant | null;
};

/** The roles that decide something, sooner or later. */
export const decidingRoles: readonly Role[] = [
  ...new Set(Object.values(approvalKinds).flatMap(({ levels }) => levels.flat())),
];

/**
 * Which roles decide an approval at an instant: those of its first level, of one more each time that its clock has run out
 * once more, and of as many more as it takes until somebody else than whoever asked could decide.
 */
export function rolesAt(asked: Asked, deciders: Deciders, now: Temporal.Instant): readonly Role[] {
  const { levels } = rulesOf(asked.kind);
  const { askedAt, dueAt } = asked;
  const clock = Math.max(1, dueAt.epochMilliseconds - askedAt.epochMilliseconds);
  const risen = Math.max(0, Math.floor((now.epochMilliseconds - askedAt.epochMilliseconds) / clock));
  const reached = levels.map((_, place) => levels.slice(0, place + 1).flat()).slice(risen);
  return reached.find((roles) => othersOf(asked, deciders, roles).length > 0) ?? levels.flat();
}

/**
 * Who could decide an approval at an instant: others than whoever asked, or, where nobody else decides, they alone, as soon as
 * they may.
 */
export function whoCouldDecide(asked: Asked, deciders: Deciders, now: Temporal.Instant): readonly Decider[] {
  const others = othersOf(asked, deciders, rolesAt(asked, deciders, now));
  if (others.length > 0) return others;
  const sole = soleDecider(asked, deciders);
  return sole === undefined || waitsAlone(asked, now) ? [] : [sole];
}

/** Why somebody may not decide an approval; undefined where they may. */
export function whyNotDecide(
  approval: Approval | undefined,
  by: Pick<Decider, "loginId" | "role">,
  { deciders, now }: { readonly deciders: Deciders; readonly now: Temporal.Instant },
): DecidingRefusal | undefined {
  if (approval === undefined) return "approval_is_unknown";
  if (approval.verdict === "taken-back") return "asking_was_taken_back";
  if (approval.verdict !== null) return "approval_is_decided";
  if (approval.askedBy === by.loginId) {
    if (soleDecider(approval, deciders) === undefined) return "who_asks_does_not_decide";
    return waitsAlone(approval, now) ? "alone_only_when_due" : undefined;
  }
  if (!rolesAt(approval, deciders, now).includes(by.role)) return "approval_is_not_yours";
  return mayDecide(approval, by, deciders) ? undefined : "over_authority";
}

function othersOf(asked: Asked, deciders: Deciders, roles: readonly Role[]): readonly Decider[] {
  return deciders.people.filter(
    (one) => one.loginId !== asked.askedBy && roles.includes(one.role) && mayDecide(asked, one, deciders),
  );
}

/**
 * Whoever asked, where the office let them before they asked, and nobody else has or had since then a role that decides it,
 * whatever their authority: nobody becomes the only one by what they do after they asked.
 */
function soleDecider(asked: Asked, { people, authorities, held, soleDecidesSince }: Deciders): Decider | undefined {
  const { kind, askedBy, askedAt } = asked;
  if (soleDecidesSince === null || isAfter(soleDecidesSince, askedAt)) return undefined;
  const roles = rulesOf(kind).levels.flat();
  const [only, ...others] = people.filter(({ role }) => roles.includes(role));
  if (only?.loginId !== askedBy || others.length > 0) return undefined;
  const couldHave = held.some(
    ({ loginId, role, untilAt }) =>
      loginId !== askedBy && (role === null || roles.includes(role)) && (untilAt === null || isAfter(untilAt, askedAt)),
  );
  return !couldHave && mayDecide(asked, only, { authorities }) ? only : undefined;
}

/** Whether whoever alone decides it has to wait yet. */
function waitsAlone({ kind, dueAt }: Asked, now: Temporal.Instant): boolean {
  return rulesOf(kind).aloneWhenDue === true && isAfter(dueAt, now);
}

function isAfter(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return compareInstants(one, other) > 0;
}

function mayDecide(
  { kind, amount }: Asked,
  by: Pick<Decider, "loginId" | "role">,
  { authorities }: Pick<Deciders, "authorities">,
): boolean {
  if (amount === null || !isAmountKind(kind)) return true;
  return isWithin(amount, limitOf(authorities, by, { kind, currency: amount.currency }));
}
