import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Vault } from "./vault.ts";

/** Whose files they are, and the vault that seals them: without its key they are noise. */
export type FileOwner = { readonly id: string; readonly vault: Vault };

/** Files addressed by the SHA-256 of their content, sealed on disk, within a folder of their owner. */
export type FileStore = {
  /** Keeps the bytes and gives their digest. Keeping the same bytes twice is keeping them once. */
  readonly keep: (owner: FileOwner, bytes: Uint8Array) => string;
  /** The bytes of a file. Throws where it is not there, was sealed with another key, or is not what its digest says. */
  readonly read: (owner: FileOwner, digest: string) => Buffer;
};

export function fileStore(dataFolder: string): FileStore {
  const place = (id: string, digest: string) => join(dataFolder, "documents", id, `${digest}.sealed`);
  const read = ({ id, vault }: FileOwner, digest: string) => {
    const bytes = vault.open(readFileSync(place(id, digest)), purposeOf(id, digest));
    if (digestOf(bytes) !== digest) throw new Error("The content is not what its digest says.");
    return bytes;
  };
  return {
    read,
    keep: (owner, bytes) => {
      const digest = digestOf(bytes);
      const file = place(owner.id, digest);
      // A file whose key was made by a transaction that did not stay is there and opens for nobody: it is kept anew.
      if (existsSync(file) && opens(() => read(owner, digest))) return digest;
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      // Written beside and renamed, so that a killed process leaves no half file under the digest.
      const unfinished = `${file}.${process.pid}`;
      writeFileSync(unfinished, owner.vault.seal(bytes, purposeOf(owner.id, digest)), { mode: 0o600 });
      renameSync(unfinished, file);
      return digest;
    },
  };
}

function purposeOf(id: string, digest: string): string {
  return `document:${id}:${digest}`;
}

function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function opens(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
