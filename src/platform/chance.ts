import { createHash, randomBytes } from "node:crypto";
import type { Id } from "#base/id";

/** Where ids and secrets come from. Handed in, so that a simulation can be repeated from its seed. */
export type Chance = {
  readonly bytes: (count: number) => Buffer;
};

/** The system's. It is asked for much at once: an id for each of a million rows would else be a call to it. */
export const systemChance: Chance = { bytes: drawnFrom(randomBytes, 4_096) };

/** Bytes from what was drawn ahead, each given once; more than that is drawn for itself. */
function drawnFrom(draw: (count: number) => Buffer, ahead: number): Chance["bytes"] {
  let left: Buffer = Buffer.alloc(0);
  return (count) => {
    if (count > ahead) return draw(count);
    if (left.length < count) left = draw(ahead);
    const bytes = left.subarray(0, count);
    left = left.subarray(count);
    return bytes;
  };
}

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
  const at = now.epochMilliseconds.toString(16).padStart(12, "0");
  const drawn = chance.bytes(10).toString("hex");
  const variant = (8 + (Number.parseInt(drawn.charAt(4), 16) % 4)).toString(16);
  const version = `7${drawn.slice(1, 4)}`;
  return `${at.slice(0, 8)}-${at.slice(8)}-${version}-${variant}${drawn.slice(5, 8)}-${drawn.slice(8)}` as Id<Thing>;
}
