import { createHash, randomBytes } from "node:crypto";
import type { Id } from "#base/id";

/** Where ids and secrets come from. Handed in, so that a simulation can be repeated from its seed. */
export type Chance = {
  readonly bytes: (count: number) => Buffer;
};

export const systemChance: Chance = { bytes: (count) => randomBytes(count) };

/** Bytes that follow from a seed. Never for secrets. */
export function seededChance(seed: string): Chance {
  let drawn = 0;
  return {
    bytes: (count) => {
      const parts: Buffer[] = [];
      for (let length = 0; length < count; length += 32) {
        parts.push(createHash("sha256").update(`${seed}:${drawn++}`).digest());
      }
      return Buffer.concat(parts).subarray(0, count);
    },
  };
}

/** A UUIDv7 (RFC 9562): the instant in milliseconds, then chance, so that ids sort by when they were made. */
export function newId<Thing extends string>(now: Temporal.Instant, chance: Chance = systemChance): Id<Thing> {
  const bytes = Buffer.concat([Buffer.alloc(6), chance.bytes(10)]);
  bytes.writeUIntBE(now.epochMilliseconds, 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString("hex");
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return parts.join("-") as Id<Thing>;
}
