import { accountName } from "./auditor-books.ts";

/** Somebody who owes: a firm that a wholesaler sells to, or a person whose debt was placed with the office. */
export type Customer = {
  readonly account: string;
  readonly creditor: string;
  readonly number: string;
  readonly name: string;
  readonly kind: "business" | "person";
  readonly phone: string;
  readonly place: Place;
  /** Only some have an address, for a letter takes long to set in type. */
  readonly street: string;
  readonly currencies: readonly string[];
};

type Place = {
  readonly state: string;
  readonly city: string;
  readonly zip: string;
  readonly areaCode: string;
  /** Where its people's clocks may stand, as an atlas says it. */
  readonly zones: readonly string[];
  /** How often in seven days the state lets a consumer be called about a debt, whatever comes of it; null: it has no number. */
  readonly ownLimit: number | null;
};

export const wholesaler = "Harbor Supply Company";
export const clinic = "Cedar Grove Family Clinic";

const [eastern, central, mountain] = ["America/New_York", "America/Chicago", "America/Denver"];
const indiana = "America/Indiana/Indianapolis";

// prettier-ignore
const places: readonly Place[] = [
  { state: "OH", city: "Columbus",      zip: "43215", areaCode: "614", zones: [eastern],                       ownLimit: null },
  { state: "IN", city: "Indianapolis",  zip: "46204", areaCode: "317", zones: [indiana],                       ownLimit: null },
  { state: "TX", city: "Austin",        zip: "78705", areaCode: "512", zones: [central],                       ownLimit: null },
  { state: "AZ", city: "Phoenix",       zip: "85016", areaCode: "602", zones: ["America/Phoenix"],             ownLimit: null },
  { state: "MO", city: "Springfield",   zip: "65806", areaCode: "417", zones: [central],                       ownLimit: null },
  { state: "OR", city: "Ontario",       zip: "97914", areaCode: "541", zones: ["America/Los_Angeles", mountain], ownLimit: null },
  { state: "HI", city: "Honolulu",      zip: "96813", areaCode: "808", zones: ["Pacific/Honolulu"],            ownLimit: null },
  { state: "GA", city: "Athens",        zip: "30601", areaCode: "706", zones: [eastern],                       ownLimit: null },
  { state: "SD", city: "Pierre",        zip: "57501", areaCode: "605", zones: [central, mountain],             ownLimit: null },
  { state: "MA", city: "Boston",        zip: "02108", areaCode: "617", zones: [eastern],                       ownLimit: 2 },
];

/** The customers of both creditors: of three, two are firms and one is a person. */
export function makeCustomers(count: number): Customer[] {
  return Array.from({ length: count }, (_, index) => makeCustomer(index));
}

function makeCustomer(index: number): Customer {
  const isPerson = index % 3 === 2;
  const creditor = isPerson ? clinic : wholesaler;
  const number = `${isPerson ? "P" : "H"}${1001 + index}`;
  const place = places[Math.floor(index / 3) % places.length] ?? places[0];
  if (place === undefined) throw new Error("There is a place to live in.");
  const line = Math.floor(index / (3 * places.length)) * 3 + (index % 3);
  return {
    ...{ account: accountName(creditor, number), creditor, number, place, kind: isPerson ? "person" : "business" },
    name: isPerson ? `Pat Example ${number}` : `Example Works ${number}`,
    phone: `(${place.areaCode}) 555-${String(100 + line).padStart(4, "0")}`,
    street: index % 9 < 2 ? `${10 + index} Willow Road` : "",
    currencies: index % 10 === 0 ? ["USD", "CAD"] : ["USD"],
  };
}
