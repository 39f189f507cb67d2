import { zonesOfAreaCode } from "#calendar/area-codes";
import { candidateZones, type Places } from "./candidate-zones.ts";
import type { Point } from "./debtor.ts";

/**
 * A debtor of whose telephone numbers no zone is said, with the zones in which their area codes lie, and those of the homes
 * beside: where the two differ, a time is free only where it is in both (comment 6(b)(1)(i)-2.i). Every number counts, for
 * the mobile of somebody who is called at home goes with them.
 */
export function withZonesOfNumbers<Debtor extends Places>(debtor: Debtor): Debtor {
  const named = debtor.points.flatMap((point) => (point.zone === null ? zonesOfNumber(point) : []));
  if (named.length === 0) return debtor;
  const besides = saysWhere(debtor) ? candidateZones(debtor) : [];
  return { ...debtor, zones: [...new Set([...debtor.zones, ...named, ...besides])] };
}

/** Whether anything but the numbers says where somebody is; else the whole country would stand beside them. */
function saysWhere({ zones, points, state, zip, otherHomes }: Places): boolean {
  const isKnown = zones.length > 0 || points.some(({ zone }) => zone !== null);
  return isKnown || [{ state, zip }, ...otherHomes].some((home) => home.state !== null || home.zip !== null);
}

const phones: readonly Point["kind"][] = ["mobile", "landline", "voip", "work-phone"];

/** A number of the United States or of a country that dials as they do, however it is written. */
function zonesOfNumber({ kind, value }: Point): readonly string[] {
  if (value === null || !phones.includes(kind)) return [];
  const [, code] = /^\+?1?([2-9]\d{2})[2-9]\d{6}$/.exec(value.replaceAll(/[\s().-]/g, "")) ?? [];
  return code === undefined ? [] : zonesOfAreaCode(code);
}
