import { isUsState } from "#calendar/state-zones";
import type { ChangedFacts } from "#parties/changes/party-change";
import { readLine, readLines, wholeOf, type Reading, type Said } from "#base/said-words";

/** A licence to collect in a state: it holds from its first day until the day on which it expires. */
export type Licence = {
  readonly state: string;
  readonly number: string;
  readonly fromOn: Temporal.PlainDate;
  readonly untilOn: Temporal.PlainDate | null;
};

/** What an administrator says of a legal person in whose name the office acts. */
export type EntityFacts = {
  readonly legalName: string;
  readonly tradeNames: readonly string[];
  readonly address: string;
  readonly phone: string;
  readonly licences: readonly Licence[];
};

/** Why a legal entity of ours is not changed so, in order of precedence. */
export const entityRefusals = {
  entity_is_unknown: { status: 404, says: "There is no such legal entity of ours." },
  entity_was_changed: {
    status: 409,
    says: "Somebody else changed this entity meanwhile. Look at what they changed: yours is not saved.",
  },
  entity_is_unreadable: { status: 422, says: "Not all of it can be kept. Nothing was changed." },
  entity_name_is_taken: { status: 409, says: "Another legal entity of ours has this name." },
  state_is_unknown: {
    status: 422,
    says: "A license is of a state or territory of the United States, by its two letters, as NY.",
  },
  licence_ends_after_it_begins: { status: 422, says: "A license ends after the day on which it begins." },
  licence_overlaps: {
    status: 422,
    says: "Two licenses of one state hold on the same days. End the earlier one first.",
  },
} as const;

export type EntityRefusal = keyof typeof entityRefusals;

const says = {
  legalName: "A legal entity has a name of 1 to 200 characters on one line.",
  tradeNames: "There are 10 trade names at most, each of 1 to 200 characters on one line.",
  address: "An address has 6 lines and 500 characters at most.",
  phone: "A telephone number has 60 characters at most, on one line.",
  licences: "A license has a number of 1 to 60 characters on one line.",
};

const tradeNamesMax = 10;

/** Reads what an entity is to be: what is left out stays as it was, and licences are said all together. */
export function entitySaid(said: Said<EntityFacts>, before: EntityFacts): Reading<EntityFacts> {
  const tradeNames = allRead(said.tradeNames ?? before.tradeNames, (name) => readLine(name, { min: 1, max: 200 }));
  const read = {
    legalName: readLine(said.legalName ?? before.legalName, { min: 1, max: 200 }),
    tradeNames: tradeNames !== undefined && tradeNames.length <= tradeNamesMax ? tradeNames : undefined,
    address: readLines(said.address ?? before.address, { max: 500, linesMax: 6 }),
    phone: readLine(said.phone ?? before.phone, { max: 60 }),
    licences: allRead(said.licences ?? before.licences, readLicence)?.toSorted(inOrder),
  };
  return wholeOf<EntityFacts>(read, says);
}

function allRead<Said, Read>(said: readonly Said[], read: (one: Said) => Read | undefined): Read[] | undefined {
  const all = said.map(read);
  return all.includes(undefined) ? undefined : (all as Read[]);
}

function readLicence({ state, number, ...days }: Licence): Licence | undefined {
  const read = readLine(number, { min: 1, max: 60 });
  return read === undefined ? undefined : { state: state.trim().toUpperCase(), number: read, ...days };
}

const { compare } = Temporal.PlainDate;

function inOrder(one: Licence, other: Licence): number {
  return one.state === other.state ? compare(one.fromOn, other.fromOn) : one.state < other.state ? -1 : 1;
}

/** Why licences, in their order, may not stand together; undefined where they may. */
export function whyNotLicences(licences: readonly Licence[]) {
  if (licences.some(({ state }) => !isUsState(state))) return "state_is_unknown";
  if (licences.some(({ fromOn, untilOn }) => untilOn !== null && compare(untilOn, fromOn) <= 0)) {
    return "licence_ends_after_it_begins";
  }
  const overlaps = licences.some(({ state, fromOn }, place) => {
    const earlier = licences[place - 1];
    if (earlier?.state !== state) return false;
    return earlier.untilOn === null || compare(earlier.untilOn, fromOn) > 0;
  });
  return overlaps ? "licence_overlaps" : undefined;
}

export const licenceStandings = ["coming", "in-force", "expires-soon", "expired"] as const;
export type LicenceStanding = (typeof licenceStandings)[number];

/** So many days before its end an administrator is told: a renewal takes weeks. */
const soonDays = 60;

/** Where a licence stands on a day. */
export function licenceOn({ fromOn, untilOn }: Licence, on: Temporal.PlainDate): LicenceStanding {
  if (compare(fromOn, on) > 0) return "coming";
  if (untilOn === null) return "in-force";
  if (compare(untilOn, on) <= 0) return "expired";
  return compare(untilOn, on.add({ days: soonDays })) <= 0 ? "expires-soon" : "in-force";
}

type Days = { readonly after: Temporal.PlainDate | null; readonly on: Temporal.PlainDate };

/** The licences of an entity that end soon on a day, and did not on an earlier one, where no other of their state follows. */
export function endingSoon(licences: readonly Licence[], { after, on }: Days): Licence[] {
  const isSoon = (licence: Licence, day: Temporal.PlainDate) => licenceOn(licence, day) === "expires-soon";
  const isFollowed = ({ state, fromOn, untilOn }: Licence) =>
    licences.some((next) => {
      const isLater = compare(next.fromOn, fromOn) > 0;
      return next.state === state && isLater && untilOn !== null && compare(next.fromOn, untilOn) <= 0;
    });
  return licences.filter((one) => isSoon(one, on) && !(after !== null && isSoon(one, after)) && !isFollowed(one));
}

/** An entity as its changes are kept: ready to be read. */
export function entityFacts({ legalName, tradeNames, address, phone }: EntityFacts): ChangedFacts {
  return { legalName, tradeNames: tradeNames.join("; "), address, phone };
}

/** Each licence as its changes are kept, by its state and first day. */
export function licenceFacts({ licences }: EntityFacts): ReadonlyMap<string, ChangedFacts> {
  return new Map(
    licences.map(({ state, number, fromOn, untilOn }) => [
      `${state} ${fromOn}`,
      { licence: number, licenceUntil: untilOn === null ? "" : `${untilOn}` },
    ]),
  );
}

/** Of an entity of which nobody has said anything. */
export const noEntity: EntityFacts = { legalName: "", tradeNames: [], address: "", phone: "", licences: [] };
