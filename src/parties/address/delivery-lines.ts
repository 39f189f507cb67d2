import { boxIn, boxLine } from "./boxes.ts";
import { directionOf } from "./directions.ts";
import { numberAt } from "./primary-number.ts";
import { numberInFront } from "./spanish.ts";
import type { Delivery, Street, Unit } from "./standard-address.ts";
import { isReadAgain, readStreet, streetLine } from "./street.ts";
import { isSureSuffix } from "./suffixes.ts";
import { unitAlone } from "./units.ts";
import { wordsOf } from "./words.ts";

/** The lines above the place, read: which of them is delivered to, and what the others are. */
export type ReadLines = {
  readonly above: readonly string[];
  /** In whose care it is: the mail goes to them, so it is part of the address. */
  readonly careOf: string | null;
  /** What could not be read and has a figure: it may say where in the house. */
  readonly beside: readonly string[];
  readonly urbanization: string | null;
  readonly delivery: Delivery | null;
  /** A second place that the lines give, to which mail does not go. */
  readonly other: string | null;
};

/** One thing that the lines say. */
type Piece =
  | { readonly is: "delivery"; readonly delivery: Delivery; readonly isSure: boolean }
  | { readonly is: "units"; readonly units: readonly Unit[]; readonly text: string }
  | { readonly is: "urbanization" | "care-of" | "above" | "maybe-street"; readonly text: string };

/** Reads the lines. Of two places the one nearest the last line is delivered to, as the carrier reads it. */
export function readLines(lines: readonly string[]): ReadLines {
  const pieces = withStreet(withUnits(lines.flatMap(piecesOf)));
  const deliveries = pieces.filter((piece) => piece.is === "delivery");
  const sure = deliveries.filter(({ isSure }) => isSure);
  const used = sure.at(-1) ?? deliveries.at(-1);
  const other = sure.findLast((piece) => piece !== used);
  const text = (is: Piece["is"]) => pieces.find((piece) => piece.is === is);
  const careOf = text("care-of");
  const urbanization = text("urbanization");
  return {
    above: pieces.filter((piece) => piece !== used && piece !== urbanization).map(pieceText),
    beside: pieces.filter((piece) => piece.is === "above" && /\d/.test(piece.text)).map(pieceText),
    careOf: careOf === undefined ? null : pieceText(careOf),
    urbanization: urbanization === undefined ? null : pieceText(urbanization),
    delivery: used?.delivery ?? null,
    other: other === undefined ? null : pieceText(other),
  };
}

/** The line of a delivery as the Postal Service writes it. */
export function deliveryLine(delivery: Delivery): string {
  if (delivery.kind === "street") return streetLine(delivery);
  return delivery.kind === "GENERAL DELIVERY" ? delivery.kind : boxLine(delivery);
}

function pieceText(piece: Piece): string {
  return piece.is === "delivery" ? deliveryLine(piece.delivery) : piece.text;
}

function piecesOf(line: string): Piece[] {
  const segments: string[][] = [];
  for (const part of line.split(/[,;]/)) {
    const words = wordsOf(part);
    const before = segments.at(-1);
    // "12 MAIN, ST" and "12 MAIN ST, NW": a comma within a street.
    if (before !== undefined && words.length > 0 && words.every(isOfStreet) && /\d/.test(before[0] ?? "")) {
      before.push(...words);
    } else if (words.some(saysSomething)) segments.push(words);
  }
  return segments.flatMap(piecesIn);
}

function saysSomething(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word);
}

function isOfStreet(word: string): boolean {
  return directionOf(word) !== undefined || isSureSuffix(word);
}

function piecesIn(words: readonly string[]): Piece[] {
  const [first = "", second = ""] = words;
  const text = words.join(" ");
  if (words.length === 0) return [];
  if (first === "C/O") return [{ is: "care-of", text }];
  if (first === "CARE" && second === "OF") return [{ is: "care-of", text: ["C/O", ...words.slice(2)].join(" ") }];
  if (first === "%") return [{ is: "care-of", text: ["C/O", ...words.slice(1)].join(" ") }];
  if (first === "ATTN" || first === "ATTENTION") return [{ is: "above", text: ["ATTN", ...words.slice(1)].join(" ") }];
  if (/^(?:GENERAL|GEN) DEL(?:IVERY)?$/.test(text)) {
    return [{ is: "delivery", delivery: { kind: "GENERAL DELIVERY" }, isSure: true }];
  }
  const attention = words.findIndex((word) => word === "ATTN" || word === "C/O");
  if (attention > 0) return [...piecesIn(words.slice(0, attention)), ...piecesIn(words.slice(attention))];
  return urbanizationIn(words) ?? boxPieces(words) ?? unitInFront(words) ?? [pieceOf(words, text)];
}

/** "UNIT 5 12 MAIN ST". */
function unitInFront(words: readonly string[]): Piece[] | undefined {
  const units = words.length > 3 ? unitAlone(words.slice(0, 2)) : undefined;
  if (units === undefined || numberAt(words.slice(2)).number === null) return undefined;
  return [{ is: "units", units, text: words.slice(0, 2).join(" ") }, ...piecesIn(words.slice(2))];
}

/** "URB LAS GLADIOLAS": which of the streets of one name in Puerto Rico it is. The street may follow in the same line. */
function urbanizationIn(words: readonly string[]): Piece[] | undefined {
  const [first = "", ...rest] = words;
  if (!["URB", "URBANIZACION", "URBANIZATION"].includes(first) || rest.length === 0) return undefined;
  const at = rest.findIndex((word, place) => place > 0 && (/\d/.test(word) || word === "CALLE"));
  const name = at < 0 ? rest : rest.slice(0, at);
  return [{ is: "urbanization", text: ["URB", ...name].join(" ") }, ...(at < 0 ? [] : piecesIn(rest.slice(at)))];
}

function boxPieces(words: readonly string[]): Piece[] | undefined {
  const found = boxIn(words);
  if (found === undefined) return undefined;
  const piece: Piece = { is: "delivery", delivery: found.box, isSure: true };
  return [...piecesIn(words.slice(0, found.from)), piece, ...piecesIn(words.slice(found.to))];
}

function pieceOf(words: readonly string[], text: string): Piece {
  const units = unitAlone(words);
  if (units !== undefined) return { is: "units", units, text };
  const street = streetOf(words);
  // A box that could not be read is no street that is called so.
  if (street === undefined || words.includes("BOX")) return { is: "above", text };
  const { number, name, suffix, predirection, postdirection, units: parts } = street;
  const isNamed = suffix !== null || predirection !== null || postdirection !== null || parts.length > 0;
  if (number !== null) return { is: "delivery", delivery: street, isSure: isNamed || / \d/.test(name) };
  return looksLikeStreet(street) ? { is: "maybe-street", text } : { is: "above", text };
}

/** A unit in a line or between commas of its own belongs to the street. */
function withUnits(pieces: readonly Piece[]): readonly Piece[] {
  const units = pieces.flatMap((piece) => (piece.is === "units" ? piece.units : []));
  const at = pieces.findLastIndex(
    (piece) => piece.is === "delivery" && piece.delivery.kind === "street" && piece.isSure,
  );
  const place =
    at >= 0 ? at : pieces.findLastIndex((piece) => piece.is === "delivery" && piece.delivery.kind === "street");
  const street = pieces[place];
  if (units.length === 0 || street?.is !== "delivery" || street.delivery.kind !== "street") return pieces;
  const delivery = { ...street.delivery, units: [...street.delivery.units, ...units] };
  const words = streetLine(delivery).split(" ");
  if (numberInFront(words) !== words || !isReadAgain(delivery)) return pieces;
  return pieces
    .map((piece): Piece => (piece === street ? { ...street, delivery, isSure: true } : piece))
    .filter((piece) => piece.is !== "units");
}

/** A line that looks like a street without a number is one only where nothing else is delivered to. */
function withStreet(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.some((piece) => piece.is === "delivery")) return pieces;
  const at = pieces.findLastIndex((piece) => piece.is === "maybe-street");
  const street = readStreet(pieces[at] === undefined ? [] : pieceText(pieces[at]).split(" "));
  if (street === undefined) return pieces;
  const found: Piece = { is: "delivery", delivery: street, isSure: true };
  return withUnits(pieces.map((piece, place) => (place === at ? found : piece)));
}

/** A street, its number in front: also where only its reading shows that the number stood behind it ("CALLE 5 # 4 A"). */
function streetOf(words: readonly string[]): Street | undefined {
  const street = readStreet(numberInFront(words));
  if (street === undefined || street.number !== null) return street;
  return readStreet(numberInFront(streetLine(street).split(" ")));
}

/** Without a number only a suffix that is nothing else shows a street, or a numbered road. */
function looksLikeStreet({ name, suffix }: Street): boolean {
  return isSureSuffix(suffix ?? "") || /^(?:AVENUE|CALLE|CARR) |(?:ROAD|ROUTE|HIGHWAY|INTERSTATE) \d/.test(name);
}
