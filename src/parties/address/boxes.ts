import type { Box } from "./standard-address.ts";

/** A box among words: which words it takes, from and to. */
type BoxAt = { readonly box: Box; readonly from: number; readonly to: number };

/** How people begin the line of a box in a post office, longest first. */
const postOffice: readonly (readonly string[])[] = [
  ["POST", "OFFICE", "BOX"],
  ["P", "O", "BOX"],
  ["PO", "BOX"],
  ["FIRM", "CALLER"],
  ["LOCK", "BOX"],
  ["PO", "DRAWER"],
  ["P", "O", "DRAWER"],
  ["PO", "BX"],
  ["POBOX"],
  ["POB"],
  ["LOCKBOX"],
  ["DRAWER"],
  ["CALLER"],
  ["BIN"],
  ["APARTADO"],
  ["PO"],
  ["BOX"],
];
/** Of these, the words that say nothing unless they begin the line. */
const onlyFirst = new Set(["PO", "BOX", "BIN", "DRAWER", "CALLER", "LOCKBOX", "APARTADO", "LOCK"]);

/** How people begin the line of a route, longest first. */
const routes: readonly { readonly words: readonly string[]; readonly kind: Box["kind"] }[] = [
  { words: ["HIGHWAY", "CONTRACT", "ROUTE"], kind: "HC" },
  { words: ["HIGHWAY", "CONTRACT"], kind: "HC" },
  { words: ["STAR", "ROUTE"], kind: "HC" },
  { words: ["STAR", "RT"], kind: "HC" },
  { words: ["HC", "ROUTE"], kind: "HC" },
  { words: ["HCR"], kind: "HC" },
  { words: ["HC"], kind: "HC" },
  { words: ["RURAL", "ROUTE"], kind: "RR" },
  { words: ["RURAL", "RTE"], kind: "RR" },
  { words: ["RURAL", "RT"], kind: "RR" },
  { words: ["RFD", "ROUTE"], kind: "RR" },
  { words: ["RFD"], kind: "RR" },
  { words: ["R", "R"], kind: "RR" },
  { words: ["RR"], kind: "RR" },
  { words: ["ROUTE"], kind: "RR" },
  { words: ["RTE"], kind: "RR" },
  { words: ["RT"], kind: "RR" },
  { words: ["RD"], kind: "RR" },
  { words: ["PSC"], kind: "PSC" },
  { words: ["CMR"], kind: "CMR" },
  { words: ["UNIT"], kind: "UNIT" },
];
/** These are a road elsewhere, or a part of a building: only a box behind them makes them a route. */
const needBox = new Set(["ROUTE", "RTE", "RT", "RD", "UNIT", "HC", "PSC"]);

/** The box with which some words of a line begin: a line may hold a street and a box. */
export function boxIn(words: readonly string[]): BoxAt | undefined {
  for (let from = 0; from < words.length; from++) {
    if (!beginsBox(words[from] ?? "")) continue;
    const found = routeAt(words, from) ?? postOfficeAt(words, from);
    if (found !== undefined) return found;
  }
  return undefined;
}

const firstWords = new Set([...postOffice, ...routes.map((route) => route.words)].map(([first = ""]) => first));
const gluedBox = /^(?:POBOX|POB|BOX|RR|HC|PSC|CMR)\d/;

function beginsBox(word: string): boolean {
  return firstWords.has(word) || (word.length > 2 && gluedBox.test(word));
}

function startsAt(words: readonly string[], from: number, wanted: readonly string[]): boolean {
  return wanted.every((word, place) => words[from + place] === word);
}

function postOfficeAt(words: readonly string[], from: number): BoxAt | undefined {
  const first = words[from] ?? "";
  if (first[0] !== "P" && (from > 0 || !onlyFirst.has(first)) && first !== "FIRM") return undefined;
  const glued = /^(?:POBOX|POB|BOX)(\d+[A-Z]?)$/.exec(first)?.[1];
  if (glued !== undefined) return { box: { kind: "PO BOX", number: glued, box: null }, from, to: from + 1 };
  const begin = postOffice.find((wanted) => startsAt(words, from, wanted));
  if (begin === undefined || (from > 0 && begin.length === 1 && onlyFirst.has(first))) return undefined;
  const id = idAt(words, from + begin.length);
  return id && { box: { kind: "PO BOX", number: id.id, box: null }, from, to: id.to };
}

function routeAt(words: readonly string[], from: number): BoxAt | undefined {
  const first = words[from] ?? "";
  const glued = /^(RR|HC|PSC|CMR)(\d+[A-Z]?)$/.exec(first);
  const begin = glued === null ? routes.find((route) => startsAt(words, from, route.words)) : undefined;
  if (glued === null && begin === undefined) return undefined;
  const kind = (glued?.[1] as Box["kind"] | undefined) ?? begin?.kind ?? "RR";
  const after = from + (begin?.words.length ?? 1);
  const id = glued === null ? idAt(words, after) : { id: glued[2] ?? "", to: from + 1 };
  const isSure = !needBox.has(glued?.[1] ?? begin?.words.join(" ") ?? "");
  const box = id && (boxOfRoute(words, id.to) ?? (isSure && words[id.to] === "#" ? idAt(words, id.to) : undefined));
  if (id === undefined || (box === undefined && (!isSure || from > 0)) || !/\d/.test(id.id)) return undefined;
  const number = id.id.replace(/^0+(?=\d)/, "");
  return { box: { kind, number, box: box?.id ?? null }, from, to: box?.to ?? id.to };
}

function boxOfRoute(words: readonly string[], at: number) {
  const glued = /^(?:BOX|BX)(\d+[A-Z]?)$/.exec(words[at] ?? "")?.[1];
  if (glued !== undefined) return { id: glued, to: at + 1 };
  return words[at] === "BOX" || words[at] === "BX" ? idAt(words, at + 1) : undefined;
}

/** Which box or route it is: a figure, or a letter, of which there may be one more behind it. */
function idAt(words: readonly string[], at: number): { readonly id: string; readonly to: number } | undefined {
  const skipped = words[at] === "#" || words[at] === "NO" || words[at] === "NUMBER" ? 1 : 0;
  const id = words[at + skipped] ?? "";
  if (!/^[A-Z]{0,3}-?\d+(?:-?[A-Z\d]+)?$|^[A-Z]$/.test(id)) return undefined;
  const to = at + skipped + 1;
  // "BOX 87 A" is 87A, where nothing follows.
  const isSplit = /^\d+$/.test(id) && /^[A-Z]$/.test(words[to] ?? "") && words.length === to + 1;
  return isSplit ? { id: `${id}${words[to]}`, to: to + 1 } : { id, to };
}

/** The line of a box as the Postal Service writes it. */
export function boxLine({ kind, number, box }: Box): string {
  return box === null ? `${kind} ${number}` : `${kind} ${number} BOX ${box}`;
}
