const eastern = ["America/New_York"];
const central = ["America/Chicago"];
const mountain = ["America/Denver"];
const pacific = ["America/Los_Angeles"];

/**
 * Every time zone in which a person of a state or territory may live. Where a corner of a state keeps a
 * neighbour's time, that zone is in the list too: who must respect every candidate needs them all.
 */
// prettier-ignore
export const zonesByState = {
  AL: central,
  AK: ["America/Anchorage", "America/Juneau", "America/Sitka", "America/Metlakatla", "America/Yakutat",
       "America/Nome", "America/Adak"],
  AZ: ["America/Phoenix", "America/Denver"], // The Navajo Nation keeps summer time.
  AR: central,
  CA: pacific,
  CO: mountain,
  CT: eastern,
  DE: eastern,
  DC: eastern,
  FL: ["America/New_York", "America/Chicago"],
  GA: eastern,
  HI: ["Pacific/Honolulu"],
  ID: ["America/Boise", "America/Los_Angeles"],
  IL: central,
  IN: ["America/Indiana/Indianapolis", "America/Indiana/Vincennes", "America/Indiana/Winamac",
       "America/Indiana/Marengo", "America/Indiana/Petersburg", "America/Indiana/Vevay",
       "America/Indiana/Tell_City", "America/Indiana/Knox", "America/Chicago"],
  IA: central,
  KS: ["America/Chicago", "America/Denver"],
  KY: ["America/New_York", "America/Kentucky/Louisville", "America/Kentucky/Monticello", "America/Chicago"],
  LA: central,
  ME: eastern,
  MD: eastern,
  MA: eastern,
  MI: ["America/Detroit", "America/Menominee"],
  MN: central,
  MS: central,
  MO: central,
  MT: mountain,
  NE: ["America/Chicago", "America/Denver"],
  NV: ["America/Los_Angeles", "America/Denver"], // West Wendover and Jackpot keep Mountain time.
  NH: eastern,
  NJ: eastern,
  NM: mountain,
  NY: eastern,
  NC: eastern,
  ND: ["America/Chicago", "America/North_Dakota/Center", "America/North_Dakota/New_Salem",
       "America/North_Dakota/Beulah", "America/Denver"],
  OH: eastern,
  OK: central,
  OR: ["America/Los_Angeles", "America/Boise"], // Most of Malheur County keeps Mountain time.
  PA: eastern,
  RI: eastern,
  SC: eastern,
  SD: ["America/Chicago", "America/Denver"],
  TN: ["America/New_York", "America/Chicago"],
  TX: ["America/Chicago", "America/Denver"], // El Paso and Hudspeth counties keep Mountain time.
  UT: mountain,
  VT: eastern,
  VA: eastern,
  WA: pacific,
  WV: eastern,
  WI: central,
  WY: mountain,
  AS: ["Pacific/Pago_Pago"],
  GU: ["Pacific/Guam"],
  MP: ["Pacific/Saipan"],
  PR: ["America/Puerto_Rico"],
  VI: ["America/St_Thomas"],
} as const satisfies Record<string, readonly string[]>;

export type UsState = keyof typeof zonesByState;

export function isUsState(text: string): text is UsState {
  return Object.hasOwn(zonesByState, text);
}

/**
 * The zones of the fifty states and the District of Columbia, one for each way in which their clocks go
 * today. The territories are left out: no hour of the day is daytime both in Guam and in New York.
 */
export const zonesOfCountry: readonly string[] = [
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Phoenix",
  "America/Los_Angeles",
  "America/Anchorage",
  "America/Adak",
  "Pacific/Honolulu",
];
