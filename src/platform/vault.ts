import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Seals bytes with AES-256-GCM. What is sealed for one purpose opens for no other: the purpose is authenticated too. */
export type Vault = {
  readonly seal: (plain: Uint8Array, purpose: string) => Buffer;
  readonly open: (sealed: Uint8Array, purpose: string) => Buffer;
  /** A keyed hash of 64 bits: equal texts of a purpose have equal marks, and without the key no text shows in one. */
  readonly mark: (text: string, purpose: string) => bigint;
};

const nonceBytes = 12;
const tagBytes = 16;

/** The vault of one key of 32 bytes. Opening throws where the bytes, the key or the purpose are not those of sealing. */
export function vaultOf(key: Uint8Array): Vault {
  const markKeys = new Map<string, Buffer>();
  return {
    mark: (text, purpose) => {
      const markKey = markKeys.get(purpose) ?? Buffer.from(hkdfSync("sha256", key, "", `mark:${purpose}`, 32));
      markKeys.set(purpose, markKey);
      return createHmac("sha256", markKey).update(text).digest().readBigInt64BE(0);
    },
    seal: (plain, purpose) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(purpose));
      const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
    },
    open: (sealed, purpose) => {
      const bytes = Buffer.from(sealed);
      const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, nonceBytes));
      decipher.setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
      return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]);
    },
  };
}

/** A fresh key for a vault. */
export function newVaultKey(): Buffer {
  return randomBytes(32);
}

/** The office's vault: its key lies in the data folder, readable by its owner alone, never in the database. */
export function officeVault(dataFolder: string): Vault {
  const folder = join(dataFolder, "keys");
  const file = join(folder, "office.key");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) writeNewKey(file);
  return vaultOf(Buffer.from(readFileSync(file, "utf8").trim(), "base64"));
}

function writeNewKey(file: string): void {
  try {
    writeFileSync(file, newVaultKey().toString("base64"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    // Another process that started at the same instant made it first: that one counts.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
