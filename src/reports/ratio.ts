/**
 * One amount over another as a decimal, rounded half away from zero; null where there is nothing to divide by.
 *
 * ```ts
 * import { ratio } from "#reports/ratio";
 * import { strict as assert } from "node:assert";
 *
 * assert.equal(ratio(2n, 3n), "0.7");
 * assert.equal(ratio(-1n, 8n, 2), "-0.13");
 * assert.equal(ratio(5n, 0n), null);
 * ```
 */
export function ratio(part: bigint, whole: bigint, digits = 1): string | null {
  if (whole === 0n) return null;
  const scale = 10n ** BigInt(digits);
  const isNegative = part < 0n !== whole < 0n && part !== 0n;
  const [above, below] = [abs(part) * scale, abs(whole)];
  const rounded = ((2n * above + below) / (2n * below)).toString().padStart(digits + 1, "0");
  const text = digits === 0 ? rounded : `${rounded.slice(0, -digits)}.${rounded.slice(-digits)}`;
  return isNegative && !/^[0.]+$/.test(text) ? `-${text}` : text;
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}
