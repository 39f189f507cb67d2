import { standardise } from "./standardise.ts";
import type { Delivery } from "./standard-address.ts";

/**
 * By what addresses are gone through one after the other: town by town, street by street, and in a street by the number.
 * What cannot be read stands behind what can in its town. The texts compare one after the other.
 */
export function placeOnTheWay(value: string): readonly string[] {
  const lines = value.split("\n");
  const { place, delivery } = standardise({ lines, city: "", state: "", zip: "", country: "" });
  return [place.state, place.zip, place.city, ...streetOf(delivery), value];
}

const digits = 8;

/** The street by its name, whatever stands before and behind that; and the number, so that 9 stands before 10. */
function streetOf(delivery: Delivery | null): readonly string[] {
  if (delivery?.kind !== "street") return ["~", ""];
  const { name, suffix, predirection, postdirection, number } = delivery;
  const street = [name, suffix, predirection, postdirection].map((part) => part ?? "").join(" ");
  return [street, (/\d+/.exec(number ?? "")?.[0] ?? "").padStart(digits, "0")];
}

/** Which of two places comes first. */
export function compareOnTheWay(one: readonly string[], other: readonly string[]): number {
  for (const [at, text] of one.entries()) {
    const beside = other[at] ?? "";
    if (text !== beside) return text < beside ? -1 : 1;
  }
  return 0;
}
