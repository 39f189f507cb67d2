import { accepted, refused, type Outcome } from "#base/outcome";

/** A day and an hour as two people agree on them, and on whose clock. */
export type Agreed = { readonly on: Temporal.PlainDate; readonly time: Temporal.PlainTime; readonly zone: string };

/** Why nobody is called back then, in order of precedence. */
export const callbackRefusals = {
  zone_is_not_theirs: "That is neither the office's clock nor one of a place where the debtor may be.",
  hour_does_not_exist: "The clocks are put forward over that hour there: say another.",
  callback_is_past: "That hour is past already.",
  callback_is_too_far: "A callback lies within a year.",
  person_is_unknown: "Nobody who calls is known by that name.",
  debtor_is_not_theirs: "This debtor is somebody else's: who calls back is one of those who may see them.",
} as const;

export type CallbackRefusal = keyof typeof callbackRefusals;

type Asked = Agreed & { readonly now: Temporal.Instant; readonly zones: readonly string[] };

/** The instant at which somebody is called back, by the clock on which it was agreed. */
export function callbackAt({ on, time, zone, now, zones }: Asked): Outcome<Temporal.Instant, CallbackRefusal> {
  if (!zones.includes(zone)) return refused("zone_is_not_theirs");
  const said = on.toPlainDateTime(time);
  const there = said.toZonedDateTime(zone, { disambiguation: "earlier" });
  if (!there.toPlainDateTime().equals(said)) return refused("hour_does_not_exist");
  const at = there.toInstant();
  if (Temporal.Instant.compare(at, now) <= 0) return refused("callback_is_past");
  if (Temporal.Instant.compare(at, now.add({ hours: 24 * 366 })) > 0) return refused("callback_is_too_far");
  return accepted(at);
}
