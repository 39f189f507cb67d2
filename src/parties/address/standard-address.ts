import type { AddressFinding } from "./findings.ts";

/** A postal address as files and people give it. */
export type PostalAddress = {
  readonly lines: readonly string[];
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly country: string;
};

/** A part of a building: its designator as the Postal Service shortens it, and which it is. */
export type Unit = { readonly designator: string; readonly id: string | null };

export type Street = {
  readonly kind: "street";
  /** With its fraction, range or letters: "12 1/2", "112-10", "N6W23001". */
  readonly number: string | null;
  readonly predirection: string | null;
  readonly name: string;
  readonly suffix: string | null;
  readonly postdirection: string | null;
  readonly units: readonly Unit[];
  /** The box of a firm that takes in mail for others. */
  readonly privateMailbox: string | null;
};

/** A box that is no street's: in a post office, on a route, or with the armed forces. */
export type Box = {
  readonly kind: "PO BOX" | "RR" | "HC" | "PSC" | "CMR" | "UNIT";
  /** Which route or unit it is; of a post office box, the box itself. */
  readonly number: string;
  readonly box: string | null;
};

/** Where the carrier leaves the mail. */
export type Delivery = Street | Box | { readonly kind: "GENERAL DELIVERY" };

export type Place = {
  readonly city: string;
  /** As it was given, where it names no state. */
  readonly state: string;
  readonly zip: string;
  readonly plus4: string | null;
};

/** An address by USPS Publication 28. */
export type StandardAddress = {
  /** Who and what stands above the delivery line: attention, care of, firms, buildings. */
  readonly above: readonly string[];
  readonly urbanization: string | null;
  /** Nothing where the lines cannot be read: then they stay as they were given. */
  readonly delivery: Delivery | null;
  readonly place: Place;
  /** The lines as they were given, and whether the place stands in them. */
  readonly given: readonly string[];
  readonly isPlacedInLines: boolean;
  /** The lines of an envelope, the last one with city, state and ZIP code. */
  readonly lines: readonly string[];
  /** Two ways of writing one address have this in common. */
  readonly comparable: string;
  readonly findings: readonly AddressFinding[];
};
