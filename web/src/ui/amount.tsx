import { figures, isZero, type Amount as AmountValue } from "./amount-text.ts";
import "./amount.css";

type AmountProps = {
  readonly value: AmountValue;
  /** Green is for money that came in, and for nothing else. */
  readonly tone?: "plain" | "in" | "soft";
  readonly bare?: boolean;
};

/** An amount in tabular figures with its currency, which stands back so that the figures are read first. */
export function Amount({ value, tone = "plain", bare = false }: AmountProps) {
  const quiet = isZero(value) && tone === "plain" ? "soft" : tone;
  return (
    <span className={`amount amount-${quiet}`}>
      {figures(value)}
      {bare ? null : <span className="amount-currency"> {value.currency}</span>}
    </span>
  );
}

/** Amounts in several currencies, one under the other: they are never added. */
export function Amounts({
  values,
  tone = "plain",
}: { readonly values: readonly AmountValue[] } & Omit<AmountProps, "value">) {
  if (values.length === 0) return <span className="amount amount-soft">0</span>;
  return (
    <span className="amounts">
      {values.map((value) => (
        <Amount key={value.currency} value={value} tone={tone} />
      ))}
    </span>
  );
}
