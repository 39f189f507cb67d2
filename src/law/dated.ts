import { assert } from "#base/assert";

/** A number in the law that changes with time: every value with the day it begins and its own source. */
export type Dated<Value> = {
  readonly name: string;
  readonly values: readonly {
    readonly from: Temporal.PlainDate;
    readonly value: Value;
    readonly cite: string;
  }[];
  /** The last day on which somebody looked, and found the newest value still in force. */
  readonly checkedOn: Temporal.PlainDate;
};

/** The value in force on a day. A day before the first value is a mistake, never "no limit". */
export function valueOn<Value>({ name, values }: Dated<Value>, on: Temporal.PlainDate) {
  const begun = values.filter(({ from }) => Temporal.PlainDate.compare(from, on) <= 0);
  const newest = begun.toSorted((a, b) => Temporal.PlainDate.compare(b.from, a.from))[0];
  assert(newest !== undefined, `${name} is known on ${on}`);
  return newest;
}
