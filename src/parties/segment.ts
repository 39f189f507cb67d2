export const segmentLengthMax = 60;

/** The word for debtors of no segment, which is no segment's name. */
export const noSegment = "none";

/**
 * A segment as somebody writes it: a class of customers that the office tells apart, such as key accounts. Nothing where
 * none is named.
 *
 * ```ts
 * import { readSegment } from "#parties/segment";
 * import { strict as assert } from "node:assert";
 *
 * assert.deepEqual(["  Key   accounts ", "None", ""].map(readSegment), ["Key accounts", null, null]);
 * ```
 */
export function readSegment(text: string): string | null {
  const name = text.trim().replace(/\s+/g, " ").slice(0, segmentLengthMax).trim();
  return name === "" || folded(name) === noSegment ? null : name;
}

/** Whether a segment is one of these, in any letter case. */
export function isOfSegment(segment: string | null, among: readonly string[]): boolean {
  const own = folded(segment ?? noSegment);
  return among.some((each) => folded(each) === own);
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}
