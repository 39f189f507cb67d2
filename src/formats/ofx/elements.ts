import type { Faults } from "#formats/fault";

/** An element: with a text, or with elements within it. */
export type OfxElement = {
  readonly name: string;
  readonly line: number;
  readonly text: string;
  readonly within: OfxElement[];
};

type Open = { readonly element: OfxElement; isClosed: boolean };

const depthMax = 60;
const deeper = `Elements stand deeper than ${depthMax} within each other.`;
const tag =
  /<(\/?)([A-Za-z][A-Za-z0-9._:-]*)(?![A-Za-z0-9._:-])[^<>]*?(\/?)>|<!--.*?(?:-->|$)|<!\[CDATA\[(.*?)(?:\]\]>|$)|<[?!][^>]*>?/gs;

/**
 * Reads elements of version 1, whose texts end with the next element, as of version 2, in which everything is closed: banks
 * write one with the heading of the other. What is not closed ends with what holds it, and then holds nothing: what seemed to
 * stand within it stands beside it.
 */
export function readElements(text: string, faults: Faults): OfxElement {
  const root: OfxElement = { name: "", line: 1, text: "", within: [] };
  const open: Open[] = [{ element: root, isClosed: false }];
  const lineAt = lineCounter(text);
  let from = 0;
  let tooDeep: { readonly line: number; readonly name: string } | undefined;
  for (const found of text.matchAll(tag)) {
    const [whole, slash, name, closedAtOnce, verbatim] = found;
    takeText(open, text.slice(from, found.index));
    from = found.index + whole.length;
    if (verbatim !== undefined) takeText(open, verbatim, { isVerbatim: true });
    if (name === undefined) continue;
    if (slash === "/") {
      close(open, name.toUpperCase(), { line: lineAt(found.index), faults });
      continue;
    }
    endText(open);
    if (open.length > depthMax) {
      tooDeep ??= { line: lineAt(found.index), name };
      continue;
    }
    const element: OfxElement = { name: name.toUpperCase(), line: lineAt(found.index), text: "", within: [] };
    open.at(-1)?.element.within.push(element);
    if (closedAtOnce !== "/") open.push({ element, isClosed: false });
  }
  takeText(open, text.slice(from));
  while (open.length > 1) letGo(open);
  if (tooDeep !== undefined) faults.error(tooDeep.line, tooDeep.name, deeper);
  return root;
}

/** A text belongs to the element that was opened last; it cannot stand beside elements. */
function takeText(open: readonly Open[], text: string, { isVerbatim = false } = {}): void {
  const last = open.at(-1);
  if (open.length < 2 || last === undefined || last.element.within.length > 0) return;
  const read = isVerbatim ? text : unescaped(text.trim());
  if (read !== "") (last.element as { text: string }).text += read;
}

/** An element with a text ends where the next begins. */
function endText(open: Open[]): void {
  const last = open.at(-1);
  if (open.length > 1 && last !== undefined && last.element.text !== "") open.pop();
}

function close(open: Open[], name: string, { line, faults }: { readonly line: number; readonly faults: Faults }): void {
  const at = open.findLastIndex(({ element }) => element.name === name);
  if (at < 1) {
    const isLeaf = isJustEnded(open, name);
    if (!isLeaf) faults.warning(line, name, "No element of this name is open that could end here.");
    return;
  }
  while (open.length > at + 1) letGo(open);
  open.pop();
}

/** Whether the element that ended by itself is now closed as well. */
function isJustEnded(open: readonly Open[], name: string): boolean {
  return open.at(-1)?.element.within.at(-1)?.name === name;
}

/** What nobody closed holds nothing. */
function letGo(open: Open[]): void {
  const gone = open.pop()?.element;
  const holder = open.at(-1)?.element;
  if (gone === undefined || holder === undefined || isHolder.test(gone.name)) return;
  holder.within.push(...gone.within.splice(0));
}

/** Elements that hold others by their names, so that they do it without being closed: lists, statements, answers. */
const isHolder = /^(?:OFX|.*(?:MSGSRSV\d|TRNRS|STMTRS|TRANLIST|ACCTFROM|STMTTRN|BAL|STATUS|SONRS))$/;

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

function unescaped(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}

/** Gives the line of places that are asked for in the order of the text, each of which is looked at once. */
function lineCounter(text: string): (index: number) => number {
  let [line, at] = [1, 0];
  return (index) => {
    for (; at < index; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) line += 1;
    }
    return line;
  };
}

/** All elements of a name, however deep they stand, in the order of the file. */
export function* allNamed(within: OfxElement, ...names: readonly string[]): Generator<OfxElement> {
  const left = [...within.within].toReversed();
  for (let element = left.pop(); element !== undefined; element = left.pop()) {
    if (names.includes(element.name)) yield element;
    else for (const inner of element.within.toReversed()) left.push(inner);
  }
}

/** The first element at a path of names, each anywhere within the one before. */
export function firstNamed(within: OfxElement, ...path: readonly string[]): OfxElement | undefined {
  return path.reduce<OfxElement | undefined>((at, name) => at && allNamed(at, name).next().value, within);
}

/** The text of the element at a path. Empty where there is none. */
export function textNamed(within: OfxElement, ...path: readonly string[]): string {
  return firstNamed(within, ...path)?.text ?? "";
}
