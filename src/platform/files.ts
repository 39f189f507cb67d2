import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Vault } from "./vault.ts";

/** Files addressed by the SHA-256 of their content, sealed on disk, within a folder of their owner. */
export type FileStore = {
  /** Keeps the bytes and gives their digest. Keeping the same bytes twice is keeping them once. */
  readonly keep: (owner: string, bytes: Uint8Array) => string;
  readonly read: (owner: string, digest: string) => Buffer;
};

export function fileStore(dataFolder: string, vault: Vault): FileStore {
  const place = (owner: string, digest: string) => join(dataFolder, "documents", owner, `${digest}.sealed`);
  return {
    keep: (owner, bytes) => {
      const digest = createHash("sha256").update(bytes).digest("hex");
      const file = place(owner, digest);
      if (existsSync(file)) return digest;
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      // Written beside and renamed, so that a killed process leaves no half file under the digest.
      const unfinished = `${file}.${process.pid}`;
      writeFileSync(unfinished, vault.seal(bytes, `document:${owner}:${digest}`), { mode: 0o600 });
      renameSync(unfinished, file);
      return digest;
    },
    read: (owner, digest) => vault.open(readFileSync(place(owner, digest)), `document:${owner}:${digest}`),
  };
}
