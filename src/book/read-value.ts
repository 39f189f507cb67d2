import { isDay } from "#calendar/days";
import type { Field } from "./fields.ts";
import { filterLimits, nothing, type Comparison, type Condition, type DayMeant } from "./filter.ts";
import { listOf } from "./tokens.ts";

type WithoutField<Each> = Each extends unknown ? Omit<Each, "field"> : never;

/** A condition whose field is known already. */
type Read = WithoutField<Condition>;

type Asked = { readonly field: Field; readonly op: Comparison };

/** Reads what stands behind a field and its sign. A text says what it wants instead. */
export function readValue(text: string, { field, op }: Asked): readonly Read[] | string {
  switch (field.is) {
    case "names":
    case "codes":
      return readList(text, field);
    case "yes-no":
      return readYesNo(text);
    case "amount":
      return readCompared(text, op, (value) => {
        const amount = readPlainAmount(value);
        return amount === undefined ? "an amount: 1250.00" : (each) => ({ is: "amount", op: each, amount });
      });
    case "days":
      return readCompared(text, op, (value) =>
        /^\d{1,5}$/.test(value) ? (each) => ({ is: "days", op: each, days: Number(value) }) : "a number of days",
      );
    case "day":
      if (text.toLowerCase() === nothing && op === "=") return [{ is: "none", not: false }];
      return readCompared(text, op, (value) => {
        const day = readDayMeant(value, field);
        return typeof day === "string" ? day : (each) => ({ is: "day", op: each, day });
      });
  }
}

function readList(text: string, field: Field): readonly Read[] | string {
  const values = listOf(text).map((value) => value.trim());
  if (values.length === 0 || values.includes("")) return field.is === "names" ? "a name" : wantedOf(field);
  if (values.length > filterLimits.valuesMax) return `at most ${filterLimits.valuesMax} values`;
  const read = values.map((value) => (field.is === "names" ? value : codeOf(value, field)));
  const known = read.filter((value) => value !== undefined);
  return known.length < values.length ? wantedOf(field) : [{ is: "one-of", values: known, not: false }];
}

function codeOf(value: string, { values, looks }: Field): string | undefined {
  const written = [value, value.toUpperCase(), value.toLowerCase()];
  if (value.toLowerCase() === nothing) return nothing;
  return written.find((each) => values?.includes(each) === true || looks?.pattern.test(each) === true);
}

function wantedOf({ values, looks }: Field): string {
  return looks?.says ?? (values ?? []).join(", ").replace(/, ([^,]+)$/, " or $1");
}

function readYesNo(text: string): readonly Read[] | string {
  const said = text.toLowerCase();
  return said === "yes" || said === "no" ? [{ is: "yes-no", yes: said === "yes" }] : "yes or no";
}

type Reading = string | ((op: Comparison) => Read);

/** One value, or two with dots between them, both included: `open:100..500`. */
function readCompared(text: string, op: Comparison, read: (value: string) => Reading): readonly Read[] | string {
  const [first = "", second, third] = text.split("..");
  if (second === undefined || op !== "=" || third !== undefined) {
    const one = read(text);
    return typeof one === "string" ? one : [one(op)];
  }
  const [from, to] = [read(first), read(second)];
  if (typeof from === "string") return from;
  return typeof to === "string" ? to : [from(">="), to("<=")];
}

/** An amount in plain figures: no more digits than any currency keeps, none that says nothing. */
function readPlainAmount(text: string): string | undefined {
  const match = /^(\d{1,3}(?:,\d{3})+|\d{1,13})(?:\.(\d{1,3}))?$/.exec(text);
  if (match === null) return undefined;
  const whole = (match[1] ?? "").replaceAll(",", "").replace(/^0+(?=\d)/, "");
  const fraction = (match[2] ?? "").replace(/0+$/, "");
  return whole.length > 13 ? undefined : `${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

function readDayMeant(text: string, { isPast = false }: Field): DayMeant | string {
  const said = text.toLowerCase();
  if (said === "today") return { fromToday: 0 };
  const days = /^([+-]?)(\d{1,5})d$/.exec(said);
  if (days === null) return isDay(said) ? { on: said } : wantedDay(isPast);
  const count = Number(days[2]);
  if (days[1] === "") return isPast ? { ago: count } : wantedDay(isPast);
  return { fromToday: days[1] === "-" && count > 0 ? -count : count };
}

function wantedDay(isPast: boolean): string {
  return `a day: 2026-12-31, today, +7d or -7d${isPast ? ", or an age: 30d" : ""}`;
}
