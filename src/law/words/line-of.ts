import { asSeen } from "./as-seen.ts";

/** On which line of a text some words stand, which may go over its end. */
export function lineOf(text: string, words: string): number {
  const sought = words.split(/\s+/).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  const seen = asSeen(text);
  const found = new RegExp(sought.join("\\s+"), "u").exec(seen);
  return seen.slice(0, found?.index ?? 0).split("\n").length;
}
