import type { CreditorChange } from "../client.ts";

/** A fact that became another, of a creditor or of a legal entity of ours. */
export type PartyChange = CreditorChange & { readonly entityId?: string };
