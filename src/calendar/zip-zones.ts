import { zonesByState } from "./state-zones.ts";
import { stateOfZip } from "./zip-states.ts";

const eastern = ["America/New_York"];
const central = ["America/Chicago"];
const mountain = ["America/Denver"];
const pacific = ["America/Los_Angeles"];
const arizona = ["America/Phoenix"];
const indiana = ["America/Indiana/Indianapolis"];
const louisville = ["America/New_York", "America/Kentucky/Louisville"];
const detroit = ["America/Detroit"];
const boise = ["America/Boise", "America/Denver"];

/**
 * Of states that lie in several zones: the first three digits of ZIP codes, from and to, all of whose places surely keep
 * one time. A prefix that is not here may lie in any zone of its state: the Florida panhandle's 324, Indiana's 475.
 */
// prettier-ignore
const surely: readonly (readonly [number, number, readonly string[]])[] = [
  [850, 853, arizona], [855, 857, arizona], [859, 859, arizona], [863, 864, arizona],
  [320, 323, eastern], [325, 325, central], [326, 349, eastern],
  [832, 834, boise], [836, 837, boise], [838, 838, pacific],
  [460, 462, indiana], [464, 464, central], [466, 468, indiana], [472, 474, indiana], [477, 477, central],
  [478, 478, indiana],
  [660, 676, central],
  [400, 400, louisville], [402, 402, louisville], [403, 418, eastern], [420, 424, central],
  [480, 497, detroit],
  [680, 689, central], [693, 693, mountain],
  [889, 897, pacific],
  [580, 584, central],
  [970, 978, pacific],
  [570, 574, central], [577, 577, mountain],
  [370, 372, central], [374, 374, eastern], [376, 376, eastern], [379, 379, eastern], [380, 385, central],
  [750, 797, central], [799, 799, mountain], [885, 885, mountain],
  [997, 997, ["America/Anchorage", "America/Nome"]],
  [998, 998, ["America/Juneau", "America/Sitka", "America/Yakutat"]],
  [999, 999, ["America/Juneau", "America/Sitka", "America/Metlakatla"]],
];

/** Every zone in which a ZIP code may lie; none for a code that belongs to no state. */
export function zonesOfZip(zip: string): readonly string[] {
  const prefix = Number(zip.slice(0, 3));
  const sure = surely.find(([from, to]) => from <= prefix && prefix <= to)?.[2];
  const state = stateOfZip(zip);
  return state === undefined ? [] : (sure ?? zonesByState[state]);
}
