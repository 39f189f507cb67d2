import { directionOf } from "./directions.ts";
import { stateNamed } from "./state-names.ts";
import { suffixOf } from "./suffixes.ts";

/** How the kinds of numbered roads are written: in whole words. Source: USPS Publication 28, appendix F. */
const roads: Readonly<Record<string, string>> = {
  ...{ HIGHWAY: "HIGHWAY", HWY: "HIGHWAY", HIWAY: "HIGHWAY", HWAY: "HIGHWAY", HIGHWY: "HIGHWAY" },
  ...{ ROAD: "ROAD", RD: "ROAD", ROUTE: "ROUTE", RTE: "ROUTE", RT: "ROUTE" },
};
const owners: Readonly<Record<string, string>> = {
  ...{ COUNTY: "COUNTY", CNTY: "COUNTY", CO: "COUNTY", STATE: "STATE", ST: "STATE" },
  ...{ TOWNSHIP: "TOWNSHIP", TWP: "TOWNSHIP", RANCH: "RANCH", FOREST: "FOREST", INDIAN: "INDIAN" },
};
const whole: Readonly<Record<string, string>> = {
  ...{ CR: "COUNTY ROAD", SR: "STATE ROAD", SH: "STATE HIGHWAY", TSR: "TOWNSHIP ROAD", FM: "FM" },
  ...{ INTERSTATE: "INTERSTATE", IH: "INTERSTATE", I: "INTERSTATE", US: "US HIGHWAY", EXPRESSWAY: "EXPRESSWAY" },
};

type Begun = { readonly road: string; readonly taken: number; readonly mayBeLettered: boolean };
export type Highway = { readonly name: string; readonly taken: number };

const numberOfRoad = /^\d+[A-Z]{0,2}$|^\d+-[A-Z\d]+$/;

/** The numbered road with which the words of a street begin, and how many of them name it. */
export function highwayAt(words: readonly string[]): Highway | undefined {
  const [first = ""] = words;
  if (words.length < 2 && !/\d/.test(first)) return undefined;
  const [, glued = "", number = ""] = /^(I|IH|US|FM|SR|CR|HWY)-?(\d+[A-Z]?)$/.exec(first) ?? [];
  if (number !== "") return { name: `${whole[glued] ?? "HIGHWAY"} ${number}`, taken: 1 };
  const begun = stateRoad(words) ?? roadOf(words, 0);
  if (begun === undefined) return undefined;
  const { road, taken, mayBeLettered } = begun;
  const skips = words[taken] === "#" || words[taken] === "NO" ? 1 : 0;
  const id = words[taken + skips] ?? "";
  const isLettered = mayBeLettered && /^[A-Z]{1,2}$/.test(id) && (id.length === 1 || isNoWord(id));
  if (!numberOfRoad.test(id) && !isLettered) return undefined;
  return { name: `${road} ${id}`, taken: taken + skips + 1 };
}

function isNoWord(id: string): boolean {
  return directionOf(id) === undefined && suffixOf(id) === undefined;
}

/** "KY HWY 75" and "KENTUCKY STATE HWY 1": a state before its road. */
function stateRoad(words: readonly string[]): Begun | undefined {
  for (const size of [1, 2]) {
    const after = words[size] ?? "";
    if (!(after in roads) && !(after in owners)) continue;
    const state = words.slice(0, size).join(" ");
    const code = stateNamed(state);
    if (code === undefined || state === "CO") continue;
    const road = roadOf(words, size);
    const called = wholeNames[code] ?? state;
    if (road !== undefined) return { ...road, road: `${called} ${road.road}` };
  }
  return undefined;
}

// prettier-ignore
const wholeNames: Readonly<Record<string, string>> = {
  AL: "ALABAMA", AR: "ARKANSAS", AZ: "ARIZONA", CA: "CALIFORNIA", FL: "FLORIDA", GA: "GEORGIA", IA: "IOWA",
  ID: "IDAHO", IL: "ILLINOIS", IN: "INDIANA", KS: "KANSAS", KY: "KENTUCKY", LA: "LOUISIANA", MD: "MARYLAND",
  ME: "MAINE", MI: "MICHIGAN", MN: "MINNESOTA", MO: "MISSOURI", MS: "MISSISSIPPI", MT: "MONTANA",
  NC: "NORTH CAROLINA", ND: "NORTH DAKOTA", NE: "NEBRASKA", NH: "NEW HAMPSHIRE", NJ: "NEW JERSEY", NM: "NEW MEXICO",
  NV: "NEVADA", NY: "NEW YORK", OH: "OHIO", OK: "OKLAHOMA", OR: "OREGON", PA: "PENNSYLVANIA", SC: "SOUTH CAROLINA",
  SD: "SOUTH DAKOTA", TN: "TENNESSEE", TX: "TEXAS", UT: "UTAH", VA: "VIRGINIA", VT: "VERMONT", WA: "WASHINGTON",
  WI: "WISCONSIN", WV: "WEST VIRGINIA", WY: "WYOMING",
};

function roadOf(words: readonly string[], from: number): Begun | undefined {
  const [first = "", second = "", third = ""] = words.slice(from, from + 3);
  const owner = owners[first];
  const road = roads[second];
  if (owner !== undefined && road !== undefined) {
    return { road: `${owner} ${road}`, taken: from + 2, mayBeLettered: owner !== "STATE" || first === "STATE" };
  }
  if (first === "U" && second === "S") {
    return { road: "US HIGHWAY", taken: from + (third in roads ? 3 : 2), mayBeLettered: false };
  }
  if (first === "FARM" && second === "TO" && third === "MARKET") {
    return { road: "FM", taken: from + (roads[words[from + 3] ?? ""] === "ROAD" ? 4 : 3), mayBeLettered: false };
  }
  const short = whole[first];
  if (short !== undefined) {
    return { road: short, taken: from + (second in roads ? 2 : 1), mayBeLettered: first === "CR" };
  }
  const alone = roads[first] ?? (first === "LOOP" ? "LOOP" : undefined);
  return alone === undefined ? undefined : { road: alone, taken: from + 1, mayBeLettered: false };
}

/** One name for a road that is written as a state's road, route or highway alike. */
export function comparableRoad(name: string): string {
  return name.replace(/^STATE (?:ROAD|ROUTE) /, "STATE HIGHWAY ");
}
