import { isoDay } from "#formats/day";
import type { Faults } from "#formats/fault";
import { digits, field, type Place } from "#formats/fixed-width";
import { isRouting } from "#formats/routing";
import type { TextLine } from "#formats/text";
import type { DayPlace } from "./profile.ts";

/** Where a record is read, and who is told. */
export type Where = { readonly record: TextLine; readonly faults: Faults };

/** A field's text, with its noughts; empty where the profile has no such field. */
export function textAt({ record }: Where, place: Place | undefined): string {
  return place === undefined ? "" : field(record, place);
}

/** Of several places of one number the first that holds one: blanks and noughts alone are what was not read. */
export function firstFilled({ record }: Where, places: readonly Place[] | undefined): string {
  return (places ?? []).map((place) => field(record, place)).find((text) => !isNothing(text)) ?? "";
}

/** Whether a field holds nothing: blanks, or noughts alone. */
export function isNothing(text: string): boolean {
  return /^0*$/.test(text);
}

/** Whether two numbers are one: fields differ in how many noughts they put before it. Where one is missing nothing is said. */
export function mayBeOne(one: string, other: string): boolean {
  return isNothing(one) || isNothing(other) || one.replace(/^0+/, "") === other.replace(/^0+/, "");
}

/** An amount in cents; null where none stands, or what stands is none, which is told. */
export function centsAt(where: Where, place: Place | undefined): bigint | null {
  return textAt(where, place) === "" || place === undefined ? null : digits(where.record, place, where.faults);
}

/** A routing number of nine digits, where a field of ten holds it. One whose check digit is wrong is told, and kept. */
export function routingAt(where: Where, places: readonly Place[] | undefined): string {
  const text = firstFilled(where, places).replace(/^0(?=\d{9}$)/, "");
  if (/^\d{9}$/.test(text) && !isRouting(text)) {
    where.faults.warning(where.record.number, text, "The routing number's check digit is wrong.");
  }
  return text;
}

/** A day in the form that the profile says; null where none stands, or there is no such day, which is told. */
export function dayAt(where: Where, at: DayPlace | undefined): string | null {
  const text = textAt(where, at?.place);
  if (at === undefined || isNothing(text)) return null;
  const iso = dayIn(text, at.form);
  if (iso === null) where.faults.warning(where.record.number, text, `This is no day: it is written ${at.form}.`);
  return iso;
}

function dayIn(text: string, form: DayPlace["form"]): string | null {
  if (text.length !== form.length || !/^\d+$/.test(text)) return null;
  const part = (letters: string) => text.slice(form.indexOf(letters), form.lastIndexOf(letters.slice(-1)) + 1);
  const year = part("yy");
  return isoDay(year.length === 2 ? `20${year}` : year, part("mm"), part("dd"));
}
