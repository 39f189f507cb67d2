import type { UsState } from "./state-zones.ts";

/** The first three digits of ZIP codes, from and to, with the state to which the Postal Service gave them. */
// prettier-ignore
const prefixes: readonly (readonly [number, number, UsState])[] = [
  [5, 5, "NY"], [6, 7, "PR"], [8, 8, "VI"], [9, 9, "PR"],
  [10, 27, "MA"], [28, 29, "RI"], [30, 38, "NH"], [39, 49, "ME"], [50, 54, "VT"], [55, 55, "MA"], [56, 59, "VT"],
  [60, 69, "CT"], [70, 89, "NJ"], [100, 149, "NY"], [150, 196, "PA"], [197, 199, "DE"],
  [200, 200, "DC"], [201, 201, "VA"], [202, 205, "DC"], [206, 219, "MD"], [220, 246, "VA"], [247, 268, "WV"],
  [270, 289, "NC"], [290, 299, "SC"], [300, 319, "GA"], [320, 339, "FL"], [341, 342, "FL"], [344, 344, "FL"],
  [346, 347, "FL"], [349, 349, "FL"], [350, 352, "AL"], [354, 369, "AL"], [370, 385, "TN"], [386, 397, "MS"],
  [398, 399, "GA"], [400, 427, "KY"], [430, 459, "OH"], [460, 479, "IN"], [480, 499, "MI"],
  [500, 516, "IA"], [520, 528, "IA"], [530, 532, "WI"], [534, 535, "WI"], [537, 549, "WI"], [550, 551, "MN"],
  [553, 567, "MN"], [569, 569, "DC"], [570, 577, "SD"], [580, 588, "ND"], [590, 599, "MT"], [600, 620, "IL"],
  [622, 629, "IL"], [630, 631, "MO"], [633, 641, "MO"], [644, 658, "MO"], [660, 662, "KS"], [664, 679, "KS"],
  [680, 681, "NE"], [683, 693, "NE"], [700, 701, "LA"], [703, 708, "LA"], [710, 714, "LA"], [716, 729, "AR"],
  [730, 731, "OK"], [733, 733, "TX"], [734, 741, "OK"], [743, 749, "OK"], [750, 799, "TX"], [800, 816, "CO"],
  [820, 831, "WY"], [832, 838, "ID"], [840, 847, "UT"], [850, 853, "AZ"], [855, 857, "AZ"], [859, 860, "AZ"],
  [863, 865, "AZ"], [870, 871, "NM"], [873, 884, "NM"], [885, 885, "TX"], [889, 891, "NV"], [893, 895, "NV"],
  [897, 898, "NV"], [900, 908, "CA"], [910, 928, "CA"], [930, 961, "CA"], [967, 968, "HI"], [970, 979, "OR"],
  [980, 986, "WA"], [988, 994, "WA"], [995, 999, "AK"],
];

/** Codes that lie elsewhere than their prefix: on Fishers Island, in American Samoa and the Northern Marianas. */
const elsewhere: Readonly<Record<string, UsState>> = {
  "06390": "NY",
  "96799": "AS",
  "96950": "MP",
  "96951": "MP",
  "96952": "MP",
};
const guam = 969;

/** The state or territory of a ZIP code; nothing for a code that belongs to no state (the armed forces'). */
export function stateOfZip(zip: string): UsState | undefined {
  const five = zip.slice(0, 5);
  const own = elsewhere[five];
  if (own !== undefined) return own;
  const prefix = Number(five.slice(0, 3));
  if (prefix === guam) return "GU";
  return stateOfPrefix[prefix];
}

/** The state of each prefix, once: every act is asked in which states its debtor lives. */
const stateOfPrefix: readonly (UsState | undefined)[] = Array.from(
  { length: 1000 },
  (_, prefix) => prefixes.find(([from, to]) => from <= prefix && prefix <= to)?.[2],
);

/** The five boroughs: Manhattan, Staten Island, the Bronx, Queens and Brooklyn. */
const newYorkCity: readonly (readonly [number, number])[] = [
  [10001, 10499],
  [11004, 11005],
  [11101, 11109],
  [11201, 11256],
  [11351, 11499],
  [11690, 11697],
];

/** Whether a ZIP code is one of New York City's. A code on its border that both sides share counts as the city's. */
export function isNewYorkCity(zip: string): boolean {
  const five = Number(zip.slice(0, 5));
  return newYorkCity.some(([from, to]) => from <= five && five <= to);
}
