import type { KeyBinding, KeyLayer } from "./key-bindings.ts";

/** What of a key press decides which binding it means. */
export type Press = Pick<KeyboardEvent, "key" | "code" | "altKey" | "ctrlKey" | "metaKey">;

/** Where a press happened, and whether the person wants keys without a modifier at all (WCAG 2.1.4). */
export type PressPlace = { readonly inField: boolean; readonly onControl: boolean; readonly singleKeys: boolean };

/** The name of a press as bindings write it. Alt with a digit goes by the key's place, for some layouts print a sign. */
export function pressName({ key, code, altKey, ctrlKey, metaKey }: Press): string {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (altKey && digit !== undefined) return `Alt+${digit}`;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return `${ctrlKey || metaKey ? "Ctrl+" : ""}${altKey ? "Alt+" : ""}${name}`;
}

/** The binding that a press means here, if any. */
export function bindingFor(press: Press, layers: readonly KeyLayer[], place: PressPlace): KeyBinding | undefined {
  const name = pressName(press);
  const hasModifier = name.startsWith("Ctrl+") || name.startsWith("Alt+");
  if (!hasModifier && name !== "Escape" && (place.inField || !place.singleKeys)) return undefined;
  if (name === "Enter" && place.onControl) return undefined;
  return layers
    .toReversed()
    .flatMap(({ bindings }) => bindings)
    .find((binding) => binding.key === name);
}
