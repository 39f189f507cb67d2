import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

// OWASP's least for argon2id: 19 MiB of memory, two passes, one lane.
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const derive = promisify(argon2);

/** An argon2id digest of a password with a salt of its own, in the PHC string format. */
export async function passwordDigest(password: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await derive("argon2id", { ...cost, message: typed(password), nonce: salt });
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${text(salt)}$${text(tag)}`;
}

/** Whether a password is that of the digest. A digest of nobody takes as long, so that a username cannot be guessed. */
export async function passwordMatches(password: string, digest: string | undefined): Promise<boolean> {
  const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/;
  const [, memory = "19456", passes = "2", lanes = "1", salt = "AAAAAAAAAAAAAAAAAAAAAA", tag] =
    form.exec(digest ?? "") ?? [];
  const expected = Buffer.from(tag ?? "", "base64");
  const derived = await derive("argon2id", {
    message: typed(password),
    nonce: Buffer.from(salt, "base64"),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(lanes),
    tagLength: expected.length > 0 ? expected.length : cost.tagLength,
  });
  return expected.length === derived.length && timingSafeEqual(expected, derived);
}

/** One keyboard sends "ñ" as one character, another as two: either is the same password (NIST SP 800-63B-4, 3.1.1.2). */
function typed(password: string): Buffer {
  return Buffer.from(password.normalize("NFKC"));
}

function text(bytes: Buffer): string {
  return bytes.toString("base64").replaceAll("=", "");
}
