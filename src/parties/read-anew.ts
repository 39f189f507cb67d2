import type { PointKind, ReadPoint } from "./contact-point.ts";
import { wordsOf } from "./address/words.ts";
import { readAddress, readPhone, type PointHolder } from "./point.ts";

/** A point as an earlier program wrote it down, with where its holder is at home. */
export type StoredPoint = Pick<ReadPoint, "value" | "normalised" | "state" | "zip" | "zones"> & {
  readonly kind: PointKind;
  readonly holder: PointHolder;
};

export type AnewPoint = Pick<ReadPoint, "normalised" | "state" | "zip" | "zones">;

/** How a point on record is read today. Its value stays, and so does what cannot be read any more. */
export function readAnew({ kind, value, normalised, state, zip, zones, holder }: StoredPoint): AnewPoint {
  const asItIs = { normalised, state, zip, zones };
  switch (kind) {
    case "email":
    case "work-email":
    case "social":
      return asItIs;
    case "home":
    case "work": {
      const lines = value.split("\n");
      const read = readAddress({ lines, city: "", state: "", zip: "", country: "" }, holder.kind);
      // An address abroad has no place that is read; it is compared word by word.
      return read === undefined ? { ...asItIs, normalised: lines.flatMap(wordsOf).join(" ") } : anew(read);
    }
    default: {
      const read = readPhone(value, holder);
      return read === undefined ? asItIs : anew(read);
    }
  }
}

function anew({ normalised, state, zip, zones }: ReadPoint): AnewPoint {
  return { normalised, state, zip, zones };
}
