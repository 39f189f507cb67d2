import { compareInstants } from "#calendar/instants";
import { accepted, refused, type Outcome } from "#base/outcome";

/** A day and an hour as two people agree on them, and on whose clock. */
export type Agreed = { readonly on: Temporal.PlainDate; readonly time: Temporal.PlainTime; readonly zone: string };

/** Why nothing is agreed on for an hour, in order of precedence. */
export const agreedRefusals = {
  zone_is_not_theirs: "That is neither the office's clock nor one of a place where the debtor may be.",
  hour_does_not_exist: "The clocks are put forward over that hour there: say another.",
} as const;

type Asked = Agreed & { readonly now: Temporal.Instant; readonly zones: readonly string[] };

/** How what is agreed on calls an hour that is past, and one that lies too far ahead. */
type Names<Past extends string, TooFar extends string> = { readonly past: Past; readonly tooFar: TooFar };

/** The instant of an hour that lies ahead, within a year, by the clock on which it was agreed. */
export function agreedAt<Past extends string, TooFar extends string>(
  { on, time, zone, now, zones }: Asked,
  names: Names<Past, TooFar>,
): Outcome<Temporal.Instant, keyof typeof agreedRefusals | Past | TooFar> {
  if (!zones.includes(zone)) return refused("zone_is_not_theirs");
  const said = on.toPlainDateTime(time);
  const there = said.toZonedDateTime(zone, { disambiguation: "earlier" });
  if (!there.toPlainDateTime().equals(said)) return refused("hour_does_not_exist");
  const at = there.toInstant();
  if (compareInstants(at, now) <= 0) return refused(names.past);
  if (compareInstants(at, now.add({ hours: 24 * 366 })) > 0) return refused(names.tooFar);
  return accepted(at);
}
