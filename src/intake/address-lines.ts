import type { PostalAddress } from "#parties/address/standard-address";

/** The last line of an address in the United States: "Columbus, OH 43215". */
const lastLine = /^(.{1,80}?),? +([A-Za-z]{2})\.? +(\d{5}(?:-\d{4})?)$/;

/** An address that a program keeps as lines. Lines that only repeat whose it is are no part of it. */
export function addressOfLines(lines: readonly string[], names: readonly string[]): PostalAddress {
  const whose = new Set(names.map((name) => name.trim().toLowerCase()));
  const own = lines.map((line) => line.trim()).filter((line) => line !== "" && !whose.has(line.toLowerCase()));
  const at = own.findLastIndex((line) => lastLine.test(line));
  const [, city = "", state = "", zip = ""] = lastLine.exec(own[at] ?? "") ?? [];
  const country = at >= 0 ? (own[at + 1] ?? "") : "";
  return { lines: own.slice(0, Math.max(at, 0)), city, state, zip, country };
}
