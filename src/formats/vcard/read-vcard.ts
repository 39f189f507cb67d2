import { collectFaults, type Faults, type ReadFormat } from "#formats/fault";
import { linesOf, textOf, type TextLine } from "#formats/text";
import { readProperty, type VcardProperty } from "./property.ts";
import { unfold } from "./unfold.ts";

/** A card: its version and what it says, in its order. */
export type Vcard = {
  readonly kind: "VCARD";
  readonly line: number;
  readonly version: string | null;
  readonly properties: readonly VcardProperty[];
};

const versions = ["2.1", "3.0", "4.0"];

/** Reads the cards of a file, of any version and of several programs that wrote them each in their own way. */
export function readVcard(bytes: Uint8Array): ReadFormat<{ readonly entries: readonly Vcard[] }> {
  const faults = collectFaults();
  const entries: Vcard[] = [];
  let open: TextLine[] | undefined;
  const close = () => {
    if (open !== undefined) entries.push(cardOf(open, faults));
    open = undefined;
  };
  for (const line of unfold(linesOf(textOf(bytes)))) {
    if (isMark(line, "BEGIN")) {
      if (open !== undefined) faults.error(line.number, line.text, "A card begins before the one before it has ended.");
      close();
      open = [line];
    } else if (isMark(line, "END")) {
      if (open === undefined) faults.error(line.number, line.text, "A card ends that did not begin.");
      close();
    } else if (open === undefined) {
      faults.error(line.number, line.text, "This stands outside of any card.");
    } else {
      open.push(line);
    }
  }
  if (open !== undefined) faults.error(open[0]?.number ?? 1, "BEGIN:VCARD", "The card does not end.");
  close();
  if (entries.length === 0) faults.error(1, "", "There is no card in the file.");
  return { format: "vcard", records: { entries }, faults: faults.all() };
}

function isMark({ text }: TextLine, mark: "BEGIN" | "END"): boolean {
  return text.replace(/\s/g, "").toUpperCase() === `${mark}:VCARD`;
}

function cardOf([begin, ...lines]: readonly TextLine[], faults: Faults): Vcard {
  const number = begin?.number ?? 1;
  const properties = lines.flatMap(({ number: line, text }) => {
    const property = readProperty(text);
    if (property === undefined) faults.error(line, text, "This is no property: it has no name before a colon.");
    return property ?? [];
  });
  const has = (name: string) => properties.find((property) => property.name === name);
  const version = has("VERSION")?.value.trim() ?? null;
  if (version === null) faults.warning(number, "VERSION", "The card does not say its version.");
  else if (!versions.includes(version)) {
    faults.warning(number, version, `This version is none of ${versions.join(", ")}.`);
  }
  if (has("FN") === undefined && has("N") === undefined && has("ORG") === undefined) {
    faults.warning(number, "FN", "The card names nobody.");
  }
  return { kind: "VCARD", line: number, version, properties: properties.filter(({ name }) => name !== "VERSION") };
}
