import type { When } from "./when.ts";

/** The leave to debit an account. */
export type Authorisation = {
  readonly signedOn: When | null;
  readonly copyGivenOn: When | null;
  readonly revokedOn: When | null;
  readonly by: string | null;
};

/** A debit that was made: through which channel, and what it came back with. */
export type Debit = { readonly on: When; readonly channel: string; readonly return: string | null };
