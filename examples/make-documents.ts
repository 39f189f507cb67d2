import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { typesetter } from "#platform/typesetter";

// Makes a folder of documents for the invoices of receivables.csv, as a clerk has one: copies and proofs of delivery by
// number, a customer's agreement, and a picture that is of nobody: run `node examples/make-documents.ts`.

const page = `
#let said = json(bytes(sys.inputs.data))
#set page(width: 12cm, height: 8cm, margin: 1cm)
#set text(size: 10pt)
= #said.title
#for line in said.lines [#line \\\\ ]
`;

const press = typesetter();

async function pdf(title: string, ...lines: readonly string[]): Promise<Uint8Array> {
  return press.typeset(page, { title, lines });
}

/** A picture of one white dot, as a scanner writes it: TIFF, little-endian, one strip. */
function tiff(): Uint8Array {
  const entries = [
    [256, 1],
    [257, 1],
    [258, 8],
    [259, 1],
    [262, 1],
    [273, 8 + 2 + 8 * 12 + 4],
    [278, 1],
    [279, 1],
  ];
  const bytes = Buffer.alloc(8 + 2 + entries.length * 12 + 4 + 1, 0);
  bytes.write("II*\0", 0, "latin1");
  bytes.writeUInt32LE(8, 4);
  bytes.writeUInt16LE(entries.length, 8);
  for (const [place, [tag = 0, value = 0]] of entries.entries()) {
    const at = 10 + place * 12;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(4, at + 2);
    bytes.writeUInt32LE(1, at + 4);
    bytes.writeUInt32LE(value, at + 8);
  }
  bytes[bytes.length - 1] = 255;
  return bytes;
}

const documents: Readonly<Record<string, Uint8Array | string>> = {
  "C1001/INV-20001.pdf": await pdf("Invoice INV-20001", "Maple Street Bakery", "Forty sacks of rye flour"),
  "C1001/agreement.txt": "Agreement with Maple Street Bakery: thirty days net, interest at one percent a month.\n",
  "PODs/POD 20002.pdf": await pdf("Delivery note", "Forty sacks of wheat flour", "Received in good order: R. Alden"),
  "PODs/20003_signed.tif": tiff(),
  "harbour.png": "This is no picture, and it is of nobody.\n",
};

for (const [name, content] of Object.entries(documents)) {
  const place = join(import.meta.dirname, "documents", name);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, content);
}
press.close();
