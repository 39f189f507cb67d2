import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Role } from "#access/role";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { Money } from "#money/money";
import { readMoney } from "#money/written-money";
import { Instant, Money as Amount } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import { amountKinds, type AmountKind } from "#approvals/approval";
import { authorityRefusals, type AuthorityRefusal } from "./authority.ts";

const limitedRoles = ["collector", "clerk", "supervisor", "credit_manager"] as const satisfies readonly Role[];

const Authority = z
  .object({
    authorityId: z.uuid(),
    kind: z.enum(amountKinds),
    role: z.string().nullable(),
    person: z.string().nullable(),
    username: z.string().nullable().describe("Null of a role, and of a person who works here no more"),
    most: Amount,
    setBy: z.string(),
    setAt: Instant,
    endedBy: z.string().nullable(),
    endedAt: Instant.nullable(),
  })
  .meta({ id: "Authority" });

const Authorities = z.object({
  authorities: z.array(Authority),
  former: z.array(Authority).describe("The fifty that were ended or replaced last, the newest first"),
});

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };

/** What is to be set, over the one that was read; null where none was there. */
export type SettingAuthority = {
  readonly kind: AmountKind;
  readonly role: Role | null;
  readonly username: string | null;
  readonly most: Money;
  readonly over: string | null;
};

type Deps = {
  readonly listAuthorities: (asked: Asked) => Promise<z.input<typeof Authorities>>;
  readonly setAuthority: (
    asked: Asked & SettingAuthority,
  ) => Promise<Outcome<{ readonly authorityId: string }, AuthorityRefusal>>;
  readonly endAuthority: (
    asked: Asked & { readonly authorityId: string },
  ) => Promise<Outcome<undefined, "authority_is_unknown" | "authority_was_changed">>;
};

const says = <Name extends AuthorityRefusal, Status extends 404 | 409 | 422>(name: Name, status: Status) => ({
  status,
  says: authorityRefusals[name],
});

const Setting = z
  .object({
    kind: z.enum(amountKinds),
    role: z.enum(limitedRoles).optional(),
    username: z.string().optional(),
    most: Amount,
    over: z.uuid().nullable().default(null).describe("The authority that was read, which this one replaces"),
  })
  .refine(({ role, username }) => (role === undefined) !== (username === undefined), "A role or a person");

/** Up to which amount nobody needs to ask: read by those who decide, set and ended by administrators. */
export function authorityRoutes({ listAuthorities, setAuthority, endAuthority }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listAuthorities",
      method: "get",
      path: "/authorities",
      summary: "Up to which amount who does what alone, who set it and when",
      answer: Authorities,
      refusals: {},
      handle: async (asked) => accepted(await listAuthorities(asked)),
    }),
    operation<Caller>()({
      id: "setAuthority",
      method: "post",
      path: "/authorities",
      summary: "Set up to which amount a role, or a person whatever their role, does something alone",
      body: Setting,
      answer: z.object({ authorityId: z.uuid() }),
      refusals: {
        amount_is_unreadable: says("amount_is_unreadable", 422),
        authority_is_not_negative: says("authority_is_not_negative", 422),
        nobody_so_named: says("nobody_so_named", 404),
        authority_is_unknown: says("authority_is_unknown", 404),
        authority_was_changed: says("authority_was_changed", 409),
      },
      handle: ({ body: { role = null, username = null, most: written, ...body }, tx, caller, now }) => {
        const most = readMoney(written);
        if (most === undefined) return Promise.resolve(refused("amount_is_unreadable"));
        return setAuthority({ tx, caller, now, ...body, role, username, most });
      },
    }),
    operation<Caller>()({
      id: "endAuthority",
      method: "delete",
      path: "/authorities/{authorityId}",
      summary: "End an authority: the amount is no longer limited",
      params: z.object({ authorityId: z.uuid() }),
      answer: "nothing",
      refusals: {
        authority_is_unknown: says("authority_is_unknown", 404),
        authority_was_changed: says("authority_was_changed", 409),
      },
      handle: ({ params, tx, caller, now }) => endAuthority({ tx, caller, now, ...params }),
    }),
  ];
}
