import { SaxesParser } from "saxes";
import type { Faults } from "./fault.ts";
import { textOf } from "./text.ts";

export type XmlElement = {
  /** Without the prefix of its namespace: which one a file chooses says nothing. */
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of an element that holds no others. */
  readonly text: string;
  readonly within: readonly XmlElement[];
  /** Whether its end was read: where a file breaks off, the elements that stand open have none. */
  readonly isWhole: boolean;
};

type Building = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { readonly within: Building[] };

const depthMax = 60;

/**
 * Reads a file of XML into its elements. Where it breaks one of XML's rules, its reading ends: what stood before is given, and
 * what stood open there is not whole. A document type is refused, and with it every entity that is not XML's own.
 */
export function readXml(bytes: Uint8Array, faults: Faults): XmlElement {
  const root = begun("", 1);
  const open = [root];
  // Without a listener for errors the parser throws the first one.
  const parser = new SaxesParser({ xmlns: false, position: false, defaultXMLVersion: "1.0", forceXMLVersion: true });
  let line = 1;
  let last = root;
  parser.on("doctype", () => parser.fail("a document type is refused"));
  parser.on("opentagstart", () => {
    line = parser.line;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length > depthMax) parser.fail(`elements stand deeper than ${depthMax} within each other`);
    const element = { ...begun(name.slice(name.indexOf(":") + 1), line), attributes };
    open.at(-1)?.within.push(element);
    open.push(element);
  });
  const take = (text: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on("text", take);
  parser.on("cdata", take);
  parser.on("closetag", () => {
    last = open.pop() ?? root;
    last.text = last.within.length === 0 ? last.text.trim() : "";
    last.isWhole = true;
  });
  const said = brokenRule(() => parser.write(xmlText(bytes)).close());
  if (said === null) return root;
  // The parser takes an element for ended before it sees that another one's end stands there.
  if (said === "unexpected close tag") last.isWhole = false;
  for (const element of open) element.text = "";
  const at = open.at(-1)?.name ?? "";
  faults.error(parser.line, at, `The XML is broken here, and nothing is read from here on: ${said}.`);
  return root;
}

function begun(name: string, line: number): Building {
  return { name, line, attributes: {}, text: "", within: [], isWhole: false };
}

/** What the parser says against the text, if anything. */
function brokenRule(parse: () => void): string | null {
  try {
    parse();
    return null;
  } catch (error) {
    return String(error instanceof Error ? error.message : error).replace(/\.$/, "");
  }
}

/** A declaration has said all that it has to say once its encoding is known: lines may stand before it, which XML forbids. */
function xmlText(bytes: Uint8Array): string {
  return textOf(bytes, declaredEncoding(bytes)).replace(/^(\s*)<\?xml\s[^>]*\?>/, "$1");
}

/** The encoding that a file of XML says it has, where there is such an encoding. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200));
  const label = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? "";
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** The elements of a name that an element holds itself. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.within.filter((inner) => inner.name === name) ?? [];
}

/** The first element at a path of names, each held by the one before. */
export function childAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce((at, name) => at?.within.find((inner) => inner.name === name), element);
}

/** The text of the element at a path. Empty where there is none. */
export function textAt(element: XmlElement | undefined, ...path: readonly string[]): string {
  return childAt(element, ...path)?.text ?? "";
}

/** The texts at several paths, the first that is not empty. */
export function firstText(element: XmlElement | undefined, ...paths: readonly (readonly string[])[]): string {
  for (const path of paths) {
    const text = textAt(element, ...path);
    if (text !== "") return text;
  }
  return "";
}

/** The elements whose names are such, however deep they stand, none within another. */
export function* elementsNamed(within: XmlElement, pattern: RegExp): Generator<XmlElement> {
  const left = [...within.within].toReversed();
  for (let element = left.pop(); element !== undefined; element = left.pop()) {
    if (pattern.test(element.name)) yield element;
    else for (const inner of element.within.toReversed()) left.push(inner);
  }
}
