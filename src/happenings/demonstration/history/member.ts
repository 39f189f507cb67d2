import { drawFrom, seedOf, type Draw } from "#happenings/demonstration/draw";
import type { Trade } from "./trades.ts";
import {
  firmNames,
  firmTrades,
  givenNames,
  givenNamesSpanish,
  streets,
  surnames,
  surnamesSpanish,
  towns,
  type Town,
} from "./towns.ts";

export type Habit = "prompt" | "slow" | "monthEnd" | "parts" | "never";

/** A debtor of the history: all that is invented of them follows from their number. */
export type Member = {
  readonly number: string;
  readonly index: number;
  readonly name: string;
  readonly language: "en" | "es";
  readonly town: Town;
  readonly street: string;
  readonly phone: string;
  readonly email: string;
  readonly habit: Habit;
  readonly currency: "USD" | "CAD" | "EUR";
  readonly terms: string;
  /** The week of their billing in which they are billed. */
  readonly week: number;
  /** Of firms; of people there are none. */
  readonly segment: "" | "Key account" | "Dealer" | "Contractor";
};

const spanishOfHundred = 14;

/** The debtors of a part, the same every time. */
export function membersOf(trade: Trade, { part, debtors }: { part: number; debtors: number }): Member[] {
  return Array.from({ length: debtors }, (_, index) => {
    const number = `${trade.prefix}${(part + 1) * 1000 + index}`;
    return member(trade, { number, index, draw: drawFrom(seedOf(number)) });
  });
}

type Made = { readonly number: string; readonly index: number; readonly draw: Draw };

function member(trade: Trade, { number, index, draw }: Made): Member {
  const isFirm = trade.debtors === "business";
  const isSpanish = !isFirm && draw.chance(spanishOfHundred);
  const name = isFirm ? firmName(draw) : personName(draw, isSpanish);
  const town = draw.oneOf(towns);
  const plain = name
    .normalize("NFD")
    .replaceAll(/[^a-zA-Z]+/g, ".")
    .toLowerCase();
  return {
    ...{ number, index, name, town, language: isSpanish ? "es" : "en" },
    street: `${10 + draw.below(2400)} ${draw.oneOf(streets)}`,
    phone: `(${town.areaCode}) 555-01${String(draw.below(100)).padStart(2, "0")}`,
    email: isFirm ? `payables@${plain}.example` : `${plain}.${number.toLowerCase()}@mail.example`,
    habit: habitOf(trade, draw),
    currency: isFirm && draw.chance(8) ? draw.oneOf(["CAD", "EUR"] as const) : "USD",
    terms: draw.oneOf(trade.terms),
    week: draw.below(typeof trade.billedEveryWeeks === "number" ? trade.billedEveryWeeks : 1),
    segment: isFirm ? segmentOf(number) : "",
  };
}

/** One firm of ten is a key account, the others are dealers or contractors. */
function segmentOf(number: string): Member["segment"] {
  const draw = drawFrom(seedOf(`${number} segment`));
  return draw.chance(10) ? "Key account" : draw.oneOf(["Dealer", "Contractor"] as const);
}

function firmName(draw: Draw): string {
  return `${draw.oneOf(firmNames)} ${draw.oneOf(firmTrades)} ${draw.oneOf(["Inc", "LLC", "Co", "Ltd"])}`;
}

function personName(draw: Draw, isSpanish: boolean): string {
  const given = draw.oneOf(isSpanish ? givenNamesSpanish : givenNames);
  const family = isSpanish ? `${draw.oneOf(surnamesSpanish)} ${draw.oneOf(surnamesSpanish)}` : draw.oneOf(surnames);
  return isSpanish
    ? `${given} ${family}`
    : `${given} ${draw.oneOf(["A", "B", "D", "J", "L", "M", "R", "T"])}. ${family}`;
}

function habitOf({ habits }: Trade, draw: Draw): Habit {
  let left = draw.below(100);
  for (const habit of ["prompt", "slow", "monthEnd", "parts"] as const) {
    left -= habits[habit];
    if (left < 0) return habit;
  }
  return "never";
}
