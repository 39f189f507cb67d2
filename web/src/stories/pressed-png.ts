import { crc32, deflateSync, inflateSync } from "node:zlib";

const signatureBytes = 8;

/** The same picture in fewer bytes: a browser presses its pixels in haste, and a picture in a repository stays for ever. */
export function pressedPng(png: Buffer): Buffer {
  const chunks = chunksOf(png);
  const pixels = inflateSync(Buffer.concat(chunks.filter(({ name }) => name === "IDAT").map(({ body }) => body)));
  const pressed = deflateSync(pixels, { level: 9, memLevel: 9 });
  const first = chunks.findIndex(({ name }) => name === "IDAT");
  const kept = chunks.flatMap(({ name, body }, index) => {
    if (name !== "IDAT") return [chunk(name, body)];
    return index === first ? [chunk(name, pressed)] : [];
  });
  return Buffer.concat([png.subarray(0, signatureBytes), ...kept]);
}

type Chunk = { readonly name: string; readonly body: Buffer };

/** A chunk is its length, its name in four letters, its body, and a sum over name and body. */
function chunksOf(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = signatureBytes; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ name: png.toString("latin1", at + 4, at + 8), body: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
