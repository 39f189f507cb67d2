import { WrongUse } from "#platform/command";

/** A day that an option names, as 2026-01-31; wrong use where it is none. */
export function dayOption(name: string, text: string | undefined): Temporal.PlainDate | undefined {
  if (text === undefined) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" });
  } catch {
    throw new WrongUse(`--${name} takes a day like 2026-01-31, not "${text}".`);
  }
}

/** An instant that an option names, as 2026-01-31T17:00:00-05:00; wrong use where it is none. */
export function instantOption(name: string, text: string | undefined): Temporal.Instant | undefined {
  if (text === undefined) return undefined;
  try {
    return Temporal.Instant.from(text);
  } catch {
    throw new WrongUse(`--${name} takes an instant like 2026-01-31T17:00:00-05:00, not "${text}".`);
  }
}
