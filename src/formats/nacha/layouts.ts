import type { Place } from "#formats/fixed-width";

/** Where the fields of an entry stand that differ by the kind of batch. What a kind does not have is left out. */
export type EntryLayout = {
  readonly account: Place;
  readonly amount: Place;
  readonly name: Place;
  /** What the originator knows the receiver by, or of a check its number. */
  readonly id?: Place;
  readonly check?: Place;
  readonly addenda?: Place;
  readonly discretionary?: Place;
  /** Further fields of the kind, by what they are. */
  readonly more?: Readonly<Record<string, Place>>;
};

const account: Place = [13, 29];
const amount: Place = [30, 39];
const id: Place = [40, 54];
const discretionary: Place = [77, 78];

const person: EntryLayout = { account, amount, id, name: [55, 76], discretionary };
const company: EntryLayout = { account, amount, id, addenda: [55, 58], name: [59, 74], discretionary };
const check: EntryLayout = { account, amount, check: id, name: [55, 76], discretionary };
const truncated: EntryLayout = {
  ...{ account, amount, check: id, name: [61, 76], discretionary },
  more: { processControl: [55, 60], itemResearch: [61, 76] },
};

/**
 * The entries of each standard entry class, as the Nacha Operating Rules lay them out (Appendix Three). Those that are not
 * named are laid out as a person's.
 */
const byClass: Readonly<Record<string, EntryLayout>> = {
  PPD: person,
  WEB: person,
  TEL: person,
  CCD: person,
  CTX: company,
  ENR: company,
  TRX: company,
  ATX: { ...company, more: { originalTrace: id } },
  ACK: { ...person, more: { originalTrace: id } },
  ARC: check,
  BOC: check,
  RCK: check,
  POP: { ...check, check: [40, 48], more: { terminalCity: [49, 52], terminalState: [53, 54] } },
  TRC: truncated,
  XCK: truncated,
  CIE: { ...person, name: [40, 54], id: [55, 76] },
  MTE: { ...person, name: [40, 61], id: [62, 76] },
  SHR: { ...person, id: [55, 76], name: [55, 76], more: { cardExpires: [40, 43], document: [44, 54] } },
  IAT: { account: [40, 74], amount, addenda: [13, 16], name: [75, 76], more: { screening: [77, 78] } },
  ADV: {
    ...{ account: [13, 27], amount: [28, 39], name: [55, 76], discretionary },
    more: {
      adviceRouting: [40, 48],
      fileId: [49, 53],
      operatorData: [54, 54],
      operatorRouting: [80, 87],
      day: [88, 90],
    },
  },
};

export function layoutOf(sec: string): EntryLayout {
  return byClass[sec] ?? person;
}

/** Where sums stand at the end of a batch and of the file. Advice of automated accounting has wider ones. */
export const batchSums = (sec: string): Sums =>
  sec === "ADV"
    ? { count: [5, 10], hash: [11, 20], debit: [21, 40], credit: [41, 60] }
    : { count: [5, 10], hash: [11, 20], debit: [21, 32], credit: [33, 44] };

export const fileSums = (sec: string | undefined): Sums =>
  sec === "ADV"
    ? { count: [14, 21], hash: [22, 31], debit: [32, 51], credit: [52, 71] }
    : { count: [14, 21], hash: [22, 31], debit: [32, 43], credit: [44, 55] };

export type Sums = { readonly count: Place; readonly hash: Place; readonly debit: Place; readonly credit: Place };

/** Addenda of entries of a terminal, and of international ones, by their type: what stands in them is shown as it stands. */
export const information: Place = [4, 83];
export const terminalInformation: Place = [4, 79];
