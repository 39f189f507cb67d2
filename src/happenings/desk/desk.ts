import type { Chance } from "#platform/chance";
import type { Clock } from "#platform/clock";
import type { Database } from "#platform/database";
import type { FileStore } from "#platform/files";
import type { MailPort } from "#platform/mail";
import type { TextReader } from "#platform/text-reader";
import type { Typesetter } from "#platform/typesetter";
import type { Vault } from "#platform/vault";

/** What every happening may reach: the book, the time, chance, the sealing key, the documents, type, texts, and mail. */
export type Desk = {
  readonly database: Database;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly vault: Vault;
  readonly files: FileStore;
  readonly typesetter: Typesetter;
  readonly textReader: TextReader;
  readonly mail: MailPort;
  /** Where lies what is not in the database: keys, documents, the daily roots. */
  readonly dataFolder: string;
  /** Where the desk is reached with a browser, without a slash at its end; null where nobody said. */
  readonly address: string | null;
  /** Below which folders of this machine folders may be watched. */
  readonly inboxRoots: readonly string[];
};
