import { crc32, deflateSync, inflateSync } from "node:zlib";

const signatureBytes = 8;
const coloursMax = 256;

/**
 * The same picture with the 256 colours that stand for it best, a byte for each point instead of three or four. A picture
 * in a repository stays for ever, and a screen has few colours beside the edges of its letters.
 */
export function indexedPng(png: Buffer): Buffer {
  const chunks = chunksOf(png);
  const header = chunks.find(({ name }) => name === "IHDR")?.body ?? Buffer.alloc(0);
  const [width, height, bytes] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3];
  const packed = Buffer.concat(chunks.filter(({ name }) => name === "IDAT").map(({ body }) => body));
  const points = coloursOf(unfiltered(inflateSync(packed), { line: width * bytes, bytes }), bytes);
  const palette = paletteOf(points);
  const indexOf = nearestIn(palette);
  const lines = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < points.length; at += 1) {
    lines[Math.floor(at / width) * (width + 1) + (at % width) + 1] = indexOf(points[at] ?? 0);
  }
  const plte = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  header.set([8, 3], 8); // eight bits, by a palette
  const parts = { IHDR: header, PLTE: plte, IDAT: deflateSync(lines, { level: 9 }), IEND: Buffer.alloc(0) };
  return Buffer.concat([png.subarray(0, signatureBytes), ...Object.entries(parts).map(chunk)]);
}

/** A line of a PNG is stored as what differs from the point to the left, above, or both; its first byte says which. */
function unfiltered(stored: Buffer, { line, bytes }: { readonly line: number; readonly bytes: number }): Buffer {
  const height = stored.length / (line + 1);
  const plain = Buffer.alloc(line * height);
  for (let at = 0; at < plain.length; at += 1) {
    const [row, column] = [Math.floor(at / line), at % line];
    const left = column < bytes ? 0 : (plain[at - bytes] ?? 0);
    const up = row === 0 ? 0 : (plain[at - line] ?? 0);
    const corner = row === 0 || column < bytes ? 0 : (plain[at - line - bytes] ?? 0);
    const guesses = [0, left, up, (left + up) >> 1, likeliest(left, up, corner)];
    plain[at] = (stored[at + row + 1] ?? 0) + (guesses[stored[row * (line + 1)] ?? 0] ?? 0);
  }
  return plain;
}

/** Paeth's guess: whichever neighbour is nearest to left + up - corner. */
function likeliest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function coloursOf(plain: Buffer, bytes: number): readonly number[] {
  return Array.from({ length: plain.length / bytes }, (_, point) => plain.readUIntBE(point * bytes, 3));
}

/** Half of the palette are the colours with most points; the other half those which these would change the most. */
function paletteOf(points: readonly number[]): readonly number[] {
  const uses = new Map<number, number>();
  for (const colour of points) uses.set(colour, (uses.get(colour) ?? 0) + 1);
  const ranked = [...uses].toSorted(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = ranked.slice(0, coloursMax / 2);
  const others = ranked.slice(coloursMax / 2).map((colour) => ({ colour, off: leastDistance(palette, colour) }));
  while (palette.length < coloursMax && others.length > 0) {
    const worst = others.reduce((most, one) => (one.off > most.off ? one : most));
    palette.push(worst.colour);
    for (const one of others) one.off = Math.min(one.off, distance(one.colour, worst.colour));
  }
  return palette;
}

function nearestIn(palette: readonly number[]): (colour: number) => number {
  const known = new Map(palette.map((colour, index) => [colour, index]));
  return (colour) => {
    const found = known.get(colour);
    if (found !== undefined) return found;
    const least = leastDistance(palette, colour);
    const nearest = palette.findIndex((one) => distance(one, colour) === least);
    known.set(colour, nearest);
    return nearest;
  };
}

function leastDistance(palette: readonly number[], colour: number): number {
  return Math.min(...palette.map((one) => distance(one, colour)));
}

function distance(a: number, b: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);
}

type Chunk = { readonly name: string; readonly body: Buffer };

/** A chunk is its length, its name in four letters, its body, and a sum over name and body. */
function chunksOf(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = signatureBytes; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({ name: png.toString("latin1", at + 4, at + 8), body: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function chunk([name, body]: readonly [string, Buffer]): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
