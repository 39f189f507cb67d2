import { accepted, refused, type Outcome } from "#base/outcome";
import { envelopeOf } from "./address/envelope.ts";
import { findingWords } from "./address/findings.ts";
import { readTypedPoint, type TypedPoint } from "./people.ts";

/** How something that is typed is read: the lines that would stand on an envelope, and what is doubtful in it. */
export type PointReading = { readonly lines: string[]; readonly findings: string[] };

const nowhere = { kind: "person", country: "US", state: null, zip: null } as const;

/** What comes of a number, e-mail or address before it is written down. */
export function pointReading(typed: TypedPoint): Outcome<PointReading, "point_is_unreadable"> {
  const read = readTypedPoint(typed, nowhere);
  if (read === undefined) return refused("point_is_unreadable");
  const isPostal = read.kind === "home" || read.kind === "work";
  const lines = isPostal ? envelopeOf(read.value).split("\n") : [read.value];
  return accepted({ lines, findings: read.findings.map(findingWords) });
}
