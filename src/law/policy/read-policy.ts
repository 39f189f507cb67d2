import { count, object, or, text, time, type Read, type Reader } from "#law/readers";
import { defaultPolicy, type HousePolicy } from "./house-policy.ts";

/** A time of day, kept as it is written. */
const clock: Reader<string> = (value, field) => {
  const read = time(value, field);
  if (!read.ok) return read;
  // 24:00 is an end of the day and no time in it.
  return read.value === null ? { ok: false, because: `${field}: "${value}"` } : { ok: true, value: String(value) };
};

const { quietHours, touchesPerWeek, callsPerWeek } = defaultPolicy;

const policy = object({
  version: text,
  quietHours: or(object({ after: clock, before: clock }), quietHours),
  touchesPerWeek: or(object({ collector: count, ownName: count, business: count }), touchesPerWeek),
  callsPerWeek: or(
    object({ collector: or(count, callsPerWeek.collector), ownName: count, business: count }),
    callsPerWeek,
  ),
});

/** Reads an office's policy, as the program prints it; what it leaves out is as in the default one. */
export function readPolicy(json: unknown): Read<HousePolicy> {
  return policy(json, "");
}
