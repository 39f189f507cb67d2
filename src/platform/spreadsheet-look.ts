/** What the first bytes of a file say that it is, whatever its name. */
export type FileLook = "empty" | "zip" | "pdf" | "old-office" | "binary" | "text";

const signatures: readonly (readonly [FileLook, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["old-office", [0xd0, 0xcf, 0x11, 0xe0]],
];

export function looksLike(head: Uint8Array): FileLook {
  if (head.length === 0) return "empty";
  const signed = signatures.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
  if (signed !== undefined) return signed[0];
  if (unicode16(head) !== undefined) return "text";
  const controls = head.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1a].includes(byte));
  if (controls.length > 0) return "binary";
  return head.every((byte) => byte <= 0x20) ? "empty" : "text";
}

/** The order of bytes of a text in UTF-16: by its mark, or because every second byte of western text is nought. */
export function unicode16(head: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const pairs = Math.floor(head.length / 2);
  const noughts = [0, 0];
  for (let at = 0; at < pairs * 2; at++) {
    if (head[at] === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = noughts;
  if (pairs < 4) return undefined;
  if (odd > pairs * 0.7 && even === 0) return "utf-16le";
  return even > pairs * 0.7 && odd === 0 ? "utf-16be" : undefined;
}
