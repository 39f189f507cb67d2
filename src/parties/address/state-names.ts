import { isUsState } from "#calendar/state-zones";

/** States by their names and by the ways in which they were shortened before there were ZIP codes. */
// prettier-ignore
const table: Readonly<Record<string, readonly string[]>> = {
  AL: ["ALABAMA", "ALA"], AK: ["ALASKA"], AZ: ["ARIZONA", "ARIZ"], AR: ["ARKANSAS", "ARK"],
  CA: ["CALIFORNIA", "CALIF", "CAL"], CO: ["COLORADO", "COLO"], CT: ["CONNECTICUT", "CONN"], DE: ["DELAWARE", "DEL"],
  DC: ["DISTRICT OF COLUMBIA", "D C"], FL: ["FLORIDA", "FLA"], GA: ["GEORGIA"], HI: ["HAWAII"], ID: ["IDAHO"],
  IL: ["ILLINOIS", "ILL"], IN: ["INDIANA", "IND"], IA: ["IOWA"], KS: ["KANSAS", "KANS", "KAN"], KY: ["KENTUCKY"],
  LA: ["LOUISIANA"], ME: ["MAINE"], MD: ["MARYLAND"], MA: ["MASSACHUSETTS", "MASS"], MI: ["MICHIGAN", "MICH"],
  MN: ["MINNESOTA", "MINN"], MS: ["MISSISSIPPI", "MISS"], MO: ["MISSOURI"], MT: ["MONTANA", "MONT"],
  NE: ["NEBRASKA", "NEBR", "NEB"], NV: ["NEVADA", "NEV"], NH: ["NEW HAMPSHIRE", "N H"], NJ: ["NEW JERSEY", "N J"],
  NM: ["NEW MEXICO", "N MEX", "N M"], NY: ["NEW YORK", "N Y"], NC: ["NORTH CAROLINA", "N CAROLINA", "N C"],
  ND: ["NORTH DAKOTA", "N DAKOTA", "N DAK", "N D"], OH: ["OHIO"], OK: ["OKLAHOMA", "OKLA"], OR: ["OREGON", "ORE"],
  PA: ["PENNSYLVANIA", "PENNA", "PENN"], RI: ["RHODE ISLAND", "R I"], SC: ["SOUTH CAROLINA", "S CAROLINA", "S C"],
  SD: ["SOUTH DAKOTA", "S DAKOTA", "S DAK", "S D"], TN: ["TENNESSEE", "TENN"], TX: ["TEXAS", "TEX"], UT: ["UTAH"],
  VT: ["VERMONT"], VA: ["VIRGINIA"], WA: ["WASHINGTON", "WASH"],
  WV: ["WEST VIRGINIA", "W VIRGINIA", "W VA", "W V"], WI: ["WISCONSIN", "WISC", "WIS"], WY: ["WYOMING", "WYO"],
  AS: ["AMERICAN SAMOA"], GU: ["GUAM"], MP: ["NORTHERN MARIANA ISLANDS", "NORTHERN MARIANAS"],
  PR: ["PUERTO RICO", "P R"], VI: ["VIRGIN ISLANDS", "US VIRGIN ISLANDS", "U S VIRGIN ISLANDS", "V I"],
};

/** What stands for a state in the addresses of the armed forces: the Americas, Europe and around, the Pacific. */
export const militaryStates = ["AA", "AE", "AP"] as const;

const byName = new Map(Object.entries(table).flatMap(([code, names]) => names.map((name) => [name, code] as const)));
const wordsMax = 4;

/** The state that a text names, by code or by name. The text is in capitals, without punctuation. */
export function stateNamed(text: string): string | undefined {
  if (text.length === 2 && (isUsState(text) || militaryStates.some((code) => code === text))) return text;
  return byName.get(text);
}

/** The state with which words end, and how many of them it takes. The longest name wins: West Virginia is no Virginia. */
export function stateAtEnd(words: readonly string[]): { readonly state: string; readonly taken: number } | undefined {
  for (let taken = Math.min(wordsMax, words.length); taken > 0; taken--) {
    const state = stateNamed(words.slice(-taken).join(" "));
    if (state !== undefined) return { state, taken };
  }
  return undefined;
}
