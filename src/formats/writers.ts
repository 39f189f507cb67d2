import { writeNacha } from "./nacha/write-nacha.ts";

/** What is wrong with what is to be written: where it stands, and a sentence. */
export type WriteFault = { readonly at: string; readonly because: string };

/** A file as text, or all that is wrong with what it is to say: then nothing is written. */
export type Written = { readonly text: string } | { readonly faults: readonly WriteFault[] };

type Writer = { readonly says: string; readonly write: (value: unknown) => Written };

/** The formats that `dunlin write` makes. */
export const writers = {
  nacha: { says: "Debits, credits and reversals for a bank: PPD, CCD, WEB, TEL (NACHA)", write: writeNacha },
} as const satisfies Record<string, Writer>;

export type WrittenFormat = keyof typeof writers;

export function isWritten(name: string): name is WrittenFormat {
  return Object.hasOwn(writers, name);
}
