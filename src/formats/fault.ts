/** Something of a file that cannot be read, or reads oddly: the line, the field or what stands there, and a sentence. */
export type Fault = {
  readonly line: number;
  readonly at: string;
  readonly because: string;
  readonly severity: "error" | "warning";
};

/** What a file says: what can be read is read, and what cannot is named. */
export type ReadFormat<Records> = {
  readonly format: string;
  readonly records: Records;
  readonly faults: readonly Fault[];
};

/** Collects the faults of a file. A damaged file may have one in every line, of which the first thousand are told. */
export type Faults = {
  readonly error: (line: number, at: string, because: string) => void;
  readonly warning: (line: number, at: string, because: string) => void;
  readonly all: () => readonly Fault[];
};

const faultsMax = 1000;
const shownMax = 80;

export function collectFaults(): Faults {
  const found: Fault[] = [];
  let [left, isWorse] = [0, false];
  const note = (severity: Fault["severity"]) => (line: number, at: string, because: string) => {
    if (found.length < faultsMax) {
      found.push({ line, at: at.length > shownMax ? `${at.slice(0, shownMax)}...` : at, because, severity });
      return;
    }
    left += 1;
    isWorse ||= severity === "error";
  };
  const all = () => {
    if (left === 0) return found;
    const severity = isWorse ? "error" : "warning";
    const line = found.at(-1)?.line ?? 1;
    return [...found, { line, at: "", because: `And ${left} more after this line.`, severity } as const];
  };
  return { error: note("error"), warning: note("warning"), all };
}
