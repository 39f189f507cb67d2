import type { Vcard } from "#formats/vcard/read-vcard";
import type { VcardProperty } from "#formats/vcard/property";
import type { Rejection } from "#intake/rejection";
import type { Origin } from "#intake/source-record";
import type { ReadPoint } from "#parties/contact-point";
import type { RelationRole } from "#parties/debtor";
import { readAddress, readEmail, readPhone, type PointHolder } from "#parties/point";

/** A way in which a card may name a debtor who is in the book, with what it says: the surest way comes first. */
export type CardSays = { readonly way: CardWay; readonly value: string };
export const cardWays = ["number", "e-mail", "telephone", "organisation", "name"] as const;
export type CardWay = (typeof cardWays)[number];

/** What a card says of whom: how its debtor may be known, who it is about, and how they are reached. */
export type SourceCard = {
  readonly origin: Origin;
  readonly says: readonly CardSays[];
  readonly name: string;
  readonly person: { readonly role: RelationRole; readonly name: string } | null;
  readonly points: readonly ReadPoint[];
  readonly faults: readonly Rejection[];
};

const numberProperties = ["X-CUSTOMER-NUMBER", "X-ACCOUNT-NUMBER", "UID"];

/** Reads a card as a contact: of a firm, whoever it names is a person there; what cannot be read is a fault. */
export function readCard({ line, properties }: Vcard, file: string): SourceCard {
  const origin = { file, row: line };
  const all = (name: string) => properties.filter((property) => property.name === name);
  const firm = all("ORG")[0]?.parts?.[0]?.trim() ?? "";
  const name = (all("FN")[0]?.value ?? fullName(all("N")[0]?.parts ?? [])).trim() || firm;
  const isPersonOfFirm = firm !== "" && name !== "" && name.toLowerCase() !== firm.toLowerCase();
  const { points, faults } = readPoints({ line, kind: "VCARD", version: null, properties }, { file, firm });
  const title = [...all("TITLE"), ...all("ROLE")].map(({ value }) => value).join(" ");
  const told = [
    ...properties.filter((property) => numberProperties.includes(property.name)).map(says("number")),
    ...points
      .filter(({ normalised }) => normalised.includes("@"))
      .map(({ normalised }) => ofPoint("e-mail", normalised)),
    ...points
      .filter(({ normalised }) => /^\+\d/.test(normalised))
      .map(({ normalised }) => ofPoint("telephone", normalised)),
    ...(firm === "" ? [] : [ofPoint("organisation", firm)]),
    ...(name === "" || isPersonOfFirm ? [] : [ofPoint("name", name)]),
  ];
  const role = /payable/i.test(title) ? "accounts-payable" : "contact";
  return {
    ...{ origin, name, points, faults, says: told.filter(({ value }) => value !== "") },
    person: isPersonOfFirm ? { role, name: name.slice(0, 300) } : null,
  };
}

const says = (way: CardWay) => (property: VcardProperty) => ofPoint(way, property.value.trim());
const ofPoint = (way: CardWay, value: string): CardSays => ({ way, value });

function fullName([family = "", given = "", middle = ""]: readonly string[]): string {
  return [given, middle, family].filter((part) => part !== "").join(" ");
}

type About = { readonly file: string; readonly firm: string };

function readPoints({ line, properties }: Vcard, { file, firm }: About) {
  const faults: Rejection[] = [];
  const points = new Map<string, ReadPoint>();
  for (const property of properties) {
    const read = readPoint(property, firm === "" ? "person" : "business");
    if (read === "unreadable") {
      const because = `"${property.value}" cannot be read as what it is said to be.`;
      faults.push({ file, row: line, field: property.name, because });
    } else if (read !== undefined && !points.has(read.normalised)) points.set(read.normalised, read);
  }
  return { points: [...points.values()], faults };
}

function readPoint(property: VcardProperty, kind: PointHolder["kind"]): ReadPoint | "unreadable" | undefined {
  const types = new Set((property.parameters["TYPE"] ?? []).map((type) => type.toUpperCase()));
  const holder = { kind, country: "US", state: null, zip: null } as const;
  const isAtWork = types.has("WORK");
  const value = property.value.trim();
  switch (property.name) {
    case "TEL": {
      if (value === "" || types.has("FAX")) return undefined;
      const read = readPhone(value.replace(/^tel:/i, ""), holder);
      if (read === undefined) return "unreadable";
      return types.has("CELL") ? { ...read, kind: "mobile" } : isAtWork ? { ...read, kind: "work-phone" } : read;
    }
    case "EMAIL": {
      if (value === "") return undefined;
      const read = readEmail(value, holder);
      return read === undefined ? "unreadable" : isAtWork ? { ...read, kind: "work-email" } : read;
    }
    case "ADR": {
      const [box = "", extended = "", street = "", city = "", state = "", zip = "", country = ""] =
        property.parts ?? [];
      // An address that is written in one piece names no city: it is left where it is, for nobody could send to it.
      return readAddress({ lines: [street, extended, box], city, state, zip, country }, isAtWork ? "business" : kind);
    }
    default:
      return undefined;
  }
}
