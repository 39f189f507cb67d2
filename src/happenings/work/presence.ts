import type { Caller } from "#access/caller";
import { namesOfLogins } from "#access/store";
import type { Id } from "#base/id";
import { survivorOf } from "#parties/store";
import type { Queries } from "#platform/database";
import { beAbsent as leave, bePresent as stay, othersPresent } from "#work/presence/store";

type Asked = { readonly debtorId: string; readonly caller: Caller; readonly now: Temporal.Instant };

/** Who was not heard of for so long has closed the screen, or their machine: the desk says it every five seconds. */
const heardWithinSeconds = 15;

/** Says that somebody has a debtor before them, and gives the names of the others who have. */
export async function bePresent(tx: Queries, { debtorId, caller, now }: Asked): Promise<readonly string[]> {
  const seen = { debtorId: await survivorOf(tx, debtorId as Id<"debtor">), loginId: caller.loginId };
  await stay(tx, { ...seen, now });
  const others = await othersPresent(tx, { ...seen, since: now.subtract({ seconds: heardWithinSeconds }) });
  const names = await namesOfLogins(tx, others);
  return others.map((loginId) => names.get(loginId) ?? "");
}

/** Says that somebody has turned to something else. */
export async function beAbsent(tx: Queries, { debtorId, caller, now }: Asked): Promise<void> {
  await leave(tx, { debtorId: await survivorOf(tx, debtorId as Id<"debtor">), loginId: caller.loginId, now });
}
