import { figuresOf } from "../ui/amount-text.ts";
import { TableDay } from "../ui/day.tsx";
import { words } from "../words.ts";
import type { ToldRef } from "./told-facts.ts";
import { ToldMoment } from "./told-moment.tsx";

/** What a fact is called. */
export const valueNamed = (name: string) => words.evidence.names[name] ?? words.kinds.other(name);

/** One of several things: "Account 2". */
export const refText = ({ of, number }: ToldRef) => words.evidence.nth(words.evidence.one[of], number);

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const isFigure = (text: string) => /^\d+\.\d{2}$/.test(text);
const isInstant = (text: string) => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text);

/** A fact that is a text: a day, an instant, an amount, or a word of the case in the words of the desk. */
export function TextValue({ text }: { readonly text: string }) {
  if (isDay(text)) return <TableDay on={text} />;
  if (isInstant(text)) return <ToldMoment at={text} />;
  if (isFigure(text)) return figuresOf(text);
  if (text === "true") return words.evidence.yes;
  return words.evidence.values[text] ?? (/^[a-z-]+$/.test(text) ? text.replaceAll("-", " ") : text);
}
