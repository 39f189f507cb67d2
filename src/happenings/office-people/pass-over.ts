import { setPassword } from "#access/joining/store";
import { endTokensOf } from "#access/tokens/store";
import type { Queries } from "#platform/database";
import type { Said } from "./free-accounts.ts";

type Passing = Said & {
  readonly loginId: string;
  /** A digest; null takes the password away. */
  readonly password: string | null;
  /** The digest of the session or token that asks. */
  readonly keep?: string | undefined;
};

/** Sets somebody's password, or takes it away: all their sessions and programs end, but the one that asks. */
export async function passOver(tx: Queries, { loginId, password, keep, by, now }: Passing): Promise<void> {
  await setPassword(tx, { loginId, password, keep });
  await endTokensOf(tx, { loginId, keep, by, now });
}
