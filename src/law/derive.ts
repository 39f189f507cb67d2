import { accepted, refused, type Outcome } from "#base/outcome";

/** One provision that gives a value: a general rule, or an exception to another provision. */
export type Provision<Facts, Value> = {
  readonly cite: string;
  readonly exceptionTo?: string;
  readonly applies: (facts: Facts) => boolean;
  readonly gives: (facts: Facts) => Value;
};

/**
 * The value that the law gives for these facts: of the provisions that apply, the one to which no
 * other is an exception. None, or two at once, is not ours to settle: a person is asked.
 */
export function derive<Facts, Value>(
  provisions: readonly Provision<Facts, Value>[],
  facts: Facts,
): Outcome<{ value: Value; cite: string }, "no_provision_applies" | "provisions_conflict"> {
  const applicable = provisions.filter((provision) => provision.applies(facts));
  const standing = applicable.filter(({ cite }) => !applicable.some(({ exceptionTo }) => exceptionTo === cite));
  const [only, another] = standing;
  if (only === undefined) return refused("no_provision_applies");
  if (another !== undefined) return refused("provisions_conflict");
  return accepted({ value: only.gives(facts), cite: only.cite });
}
