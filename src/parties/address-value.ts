import type { PostalAddress } from "./address/standard-address.ts";
import { standardise } from "./address/standardise.ts";
import { wordsOf } from "./address/words.ts";
import type { ReadPoint } from "./contact-point.ts";
import { placeOf } from "./home-place.ts";

type AddressValue = Omit<ReadPoint, "kind">;

/** An address of the United States: its lines as they were given, so that nothing of them is lost, and compared as read. */
export function addressAtHome(address: PostalAddress): AddressValue | undefined {
  const { place, lines, given, isPlacedInLines, comparable, findings } = standardise(address);
  const { city, state, zip, plus4 } = place;
  const hasPlace = city !== "" || zip !== "";
  // The last line is the place.
  if (!hasPlace || lines.length < 2) return undefined;
  const town = address.city.trim() !== "" && city === wordsOf(address.city).join(" ") ? tidy(address.city) : city;
  const behind = [state, plus4 === null ? zip : `${zip}-${plus4}`].filter((part) => part !== "").join(" ");
  const last = [town, behind].filter((part) => part !== "").join(", ");
  const home = placeOf({ country: "US", state, zip });
  return {
    ...home,
    value: [...given, ...(isPlacedInLines ? [] : [last])].join("\n"),
    normalised: comparable,
    findings,
  };
}

/** An address of another country: every country has an order of its own, so what is there is kept as it is. */
export function addressAbroad({ lines, city, state, zip, country }: PostalAddress): AddressValue | undefined {
  const own = lines.map(tidy).filter((line) => line !== "");
  if (own.length === 0 || (tidy(city) === "" && tidy(zip) === "")) return undefined;
  const behind = [state, zip].map(tidy).filter((part) => part !== "");
  const last = [tidy(city), behind.join(" ")].filter((part) => part !== "").join(", ");
  const normalised = [...own, tidy(city), ...behind, tidy(country)].flatMap(wordsOf).join(" ");
  const home = placeOf({ country, state: null, zip: tidy(zip) });
  return { ...home, value: [...own, last, tidy(country)].join("\n"), normalised, findings: [] };
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
