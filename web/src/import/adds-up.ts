/** Whether a sum is what its parts are together. All are decimals of one currency, with as many digits behind the point. */
export function addsUp(sum: string, parts: readonly string[]): boolean {
  const minor = (amount: string) => BigInt(amount.replace(".", ""));
  return minor(sum) === parts.reduce((total, part) => total + minor(part), 0n);
}
