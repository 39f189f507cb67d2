import { createHash, timingSafeEqual } from "node:crypto";
import { systemChance, type Chance } from "./chance.ts";

/** A secret that nobody guesses: 256 bits, as text that fits in a header. */
export function newSecret(chance: Chance = systemChance): string {
  return chance.bytes(32).toString("base64url");
}

/** What is kept of a secret or a request: its SHA-256. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
}

/** Compares two secrets in a time that does not tell where they differ. */
export function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(digestOf(a), "hex"), Buffer.from(digestOf(b), "hex"));
}
