import { useStored } from "../ui/stored.ts";

/** Whether a lawful call is dialled at once, and how to change that. It is remembered in this browser. */
export function useDialsByItself(): readonly [boolean, (on: boolean) => void] {
  const [text, setText] = useStored("dials-by-itself");
  return [text === "on", (on) => setText(on ? "on" : "")];
}
