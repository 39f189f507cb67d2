/** A transaction set: its kind, and its segments between ST and SE. */
export type SetToWrite = readonly [kind: string, ...segments: string[]];

/** The first segment of a file, of 106 characters with the mark that ends it. */
export const isa =
  "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260304*0830*^*00501*000000009*0*P*:";

/** The segments of a file of X12 with these transaction sets, whose counts agree. */
export function segmentsWith(...sets: readonly SetToWrite[]): string[] {
  const written = sets.flatMap(([kind, ...segments], at) => {
    const control = String(at + 1).padStart(4, "0");
    return [`ST*${kind}*${control}`, ...segments, `SE*${segments.length + 2}*${control}`];
  });
  const group = ["GS*RA*SENDER*RECEIVER*20260304*0830*7*X*004010", ...written, `GE*${sets.length}*7`];
  return [isa, ...group, "IEA*1*000000009"];
}

/** The same as the bytes of a file, a segment a line. */
export function fileWith(...sets: readonly SetToWrite[]): Buffer {
  return Buffer.from(
    segmentsWith(...sets)
      .join("~\r\n")
      .concat("~\r\n"),
  );
}
