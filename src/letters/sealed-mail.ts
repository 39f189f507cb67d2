/** What is sealed of a letter that leaves by e-mail: the message as it goes, and what is told of it once it has gone. */
export type SealedMail = {
  readonly to: string;
  readonly title: string;
  /** The day that it bears. */
  readonly on: string;
  /** What it asks for, a text for each currency. */
  readonly totals: readonly string[];
  readonly name: string;
  readonly message: Uint8Array;
};

/** The bytes to seal: a line that tells, and the message. */
export function packMail({ message, ...told }: SealedMail): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify(told)}\n`), message]);
}

export function unpackMail(bytes: Buffer): SealedMail {
  const end = bytes.indexOf("\n");
  const told = JSON.parse(bytes.subarray(0, end).toString()) as Omit<SealedMail, "message">;
  return { ...told, message: bytes.subarray(end + 1) };
}
