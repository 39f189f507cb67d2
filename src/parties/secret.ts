import type { DebtorKind } from "./debtor.ts";

/** What is kept of a debtor under seal, and shown never whole. */
export const secretKinds = ["tax-id", "born-on", "bank-account"] as const;

export type SecretKind = (typeof secretKinds)[number];

/** A secret with what it says: the figures of a number, the day as ISO 8601 writes it. */
export type Secret = { readonly kind: SecretKind; readonly value: string };

export const secretRefusals = { secret_is_unknown: "Nothing of that kind is kept of this debtor." } as const;

export type SecretRefusal = keyof typeof secretRefusals;

/** What may be shown: the last four signs of a number; of a birth date its year, which are its first four. */
export function shownOf({ kind, value }: Secret): string {
  return kind === "born-on" ? value.slice(0, 4) : value.slice(-4);
}

/** Numbers that were printed on cards and leaflets, and are nobody's. */
const nobodys = new Set(["078051120", "219099999", "123456789"]);

/** Prefixes of employer identification numbers that the Internal Revenue Service does not give. */
const noPrefixes = new Set("00 07 08 09 17 18 19 28 29 49 69 70 78 79 89 96 97".split(" "));

/**
 * The nine figures of a tax identifier of the United States: a person's social security number or ITIN; a firm's employer
 * identification number, or its owner's. Undefined where it cannot be one.
 *
 * ```ts
 * import { readTaxId } from "#parties/secret";
 * import { strict as assert } from "node:assert";
 *
 * assert.equal(readTaxId("987-65-4321", "person"), "987654321");
 * assert.equal(readTaxId("000-12-3456", "person"), undefined);
 * assert.equal(readTaxId("98-7654321", "person"), undefined);
 * ```
 */
export function readTaxId(text: string, kind: DebtorKind): string | undefined {
  const said = text.trim();
  const figures = said.replace(/[- ]/g, "");
  if (nobodys.has(figures)) return undefined;
  if (/^\d{2}-\d{7}$/.test(said)) return kind === "business" && isEmployers(figures) ? figures : undefined;
  if (/^\d{3}([- ])\d{2}\1\d{4}$/.test(said)) return isPersons(figures) ? figures : undefined;
  if (!/^\d{9}$/.test(said)) return undefined;
  return isPersons(figures) || (kind === "business" && isEmployers(figures)) ? figures : undefined;
}

const notOfItins = new Set([66, 67, 68, 69, 89, 93]);

/** Area, group and serial number are none of them all noughts; those of the nines are ITINs, in some groups alone. */
function isPersons(figures: string): boolean {
  const [area, group, serial] = [figures.slice(0, 3), Number(figures.slice(3, 5)), figures.slice(5)];
  if (area === "000" || area === "666" || serial === "0000" || group === 0) return false;
  return area < "900" || (group >= 50 && !notOfItins.has(group));
}

function isEmployers(figures: string): boolean {
  return !noPrefixes.has(figures.slice(0, 2)) && figures.slice(2) !== "0000000";
}

/** The first day on which anybody who owes today can have been born. */
const firstBirth = Temporal.PlainDate.from("1900-01-01");

/** Whether somebody who owes something on a day can have been born on another. */
export function isBirth(bornOn: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  const { compare } = Temporal.PlainDate;
  return compare(bornOn, firstBirth) >= 0 && compare(bornOn, today) < 0;
}
