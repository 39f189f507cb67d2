/** The most decimals that an amount is written with. */
const decimalsMax = 4;

/** An amount as written, "-100.00", in ten-thousandths, so that amounts are added and compared exactly. */
export function exactly(written: string): bigint {
  const [whole = "", decimals = ""] = written.split(".");
  return BigInt(whole + decimals.padEnd(decimalsMax, "0"));
}
