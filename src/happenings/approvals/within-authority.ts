import type { Caller } from "#access/caller";
import { isWithin, type AmountKind } from "#approvals/approval";
import { limitOf } from "#approvals/authorities/authority";
import { listAuthorities } from "#approvals/authorities/store";
import type { Id } from "#base/id";
import { refused, type Outcome } from "#base/outcome";
import type { Money } from "#money/money";
import { personOf } from "#parties/store";
import type { Queries } from "#platform/database";
import { findThing } from "./acts.ts";

type Asked = { readonly tx: Queries; readonly caller: Caller };
type Within<Value, Refusal extends string> = Promise<Outcome<Value, Refusal | "over_authority">>;

/** Does something of an amount for whoever has the authority for it, and refuses everybody else. */
async function withinAuthority<Value, Refusal extends string>(
  { tx, caller }: Asked,
  { kind, amount }: { kind: AmountKind; amount: Money | null },
  act: () => Promise<Outcome<Value, Refusal>>,
): Within<Value, Refusal> {
  if (amount === null) return act();
  const authority = limitOf(await listAuthorities(tx), caller, { kind, currency: amount.currency });
  return isWithin(amount, authority) ? act() : refused("over_authority");
}

/** Sets a limit, where it is not for more than the caller may give. */
export function limitWithinAuthority<Value, Refusal extends string>(
  asked: Asked & { readonly amount: Money },
  act: () => Promise<Outcome<Value, Refusal>>,
): Within<Value, Refusal> {
  return withinAuthority(asked, { kind: "set-credit-limit", amount: asked.amount }, act);
}

/** Reverses an entry, where it posted no more than the caller may take back. */
export async function reversalWithinAuthority<Value, Refusal extends string>(
  asked: Asked & { readonly debtorId: Id<"debtor">; readonly entryId: Id<"entry"> },
  act: () => Promise<Outcome<Value, Refusal>>,
): Within<Value, Refusal> {
  const thing = { personIds: await personOf(asked.tx, asked.debtorId), thingId: asked.entryId };
  const found = await findThing(asked.tx, "reverse-entry", thing);
  return withinAuthority(asked, { kind: "reverse-entry", amount: found?.amount ?? null }, act);
}
