/** The most decimals that an amount is written with. */
const decimalsMax = 4;

/** An amount of ten-thousandths as it is written. */
export function written(exact: bigint): string {
  const digits = `${exact < 0n ? -exact : exact}`.padStart(decimalsMax + 1, "0");
  return `${exact < 0n ? "-" : ""}${digits.slice(0, -decimalsMax)}.${digits.slice(-decimalsMax)}`;
}

/** An amount as written, "-100.00", in ten-thousandths, so that amounts are added and compared exactly. */
export function exactly(written: string): bigint {
  const [whole = "", decimals = ""] = written.split(".");
  return BigInt(whole + decimals.padEnd(decimalsMax, "0"));
}
