import type { Chance } from "#platform/chance";
import type { Clock } from "#platform/clock";
import type { Database } from "#platform/database";
import type { FileStore } from "#platform/files";
import type { Vault } from "#platform/vault";

/** What every happening may reach: the book, the time, chance, the sealing key and the documents. */
export type Desk = {
  readonly database: Database;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly vault: Vault;
  readonly files: FileStore;
};
