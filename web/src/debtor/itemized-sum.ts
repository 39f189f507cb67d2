type Amounts = Readonly<Record<"atFirst" | "interest" | "fees" | "payments" | "credits", string>>;

/** What was owed at first, with what came and less what went since, as a decimal with so many digits. */
export function itemizedSum({ atFirst, interest, fees, payments, credits }: Amounts, decimals: number): string {
  const minor = (text: string) => {
    const [whole = "0", fraction = ""] = text.split(".");
    return BigInt(whole + fraction.padEnd(decimals, "0"));
  };
  const sum = minor(atFirst) + minor(interest) + minor(fees) - minor(payments) - minor(credits);
  const digits = (sum < 0n ? -sum : sum).toString().padStart(decimals + 1, "0");
  const written = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return sum < 0n ? `-${written}` : written;
}
