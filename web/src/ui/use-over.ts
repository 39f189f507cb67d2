import { useState } from "react";
import { isRefusal } from "./problem.ts";

/** What stands, at its version, and how it came to be so. */
export type Standing<Change> = { readonly version: number; readonly changes: readonly Change[] };

type Late = { readonly over: number; readonly meanwhile: number };

type Reading = {
  /** Why somebody was too late. */
  readonly refusal: string;
  readonly readAgain: () => Promise<{ readonly version: number } | undefined>;
};

/**
 * Over which version somebody writes: the one that stood when they began, or, where somebody was faster, the one that
 * they were shown then, with what was changed between the two.
 */
export function useOver<Change extends { readonly version: number }>(
  stands: Standing<Change>,
  { refusal, readAgain }: Reading,
) {
  const [began, setBegan] = useState(stands.version);
  const [late, setLate] = useState<Late>();
  return {
    over: began,
    begin: () => setBegan(stands.version),
    done: () => setLate(undefined),
    /** Passes an error on, after what others wrote is read where that is why. */
    tooLate: async (error: unknown): Promise<never> => {
      if (!isRefusal(error, refusal)) setLate(undefined);
      else {
        const { version } = (await readAgain()) ?? stands;
        setLate({ over: began, meanwhile: version });
        setBegan(version);
      }
      throw error;
    },
    meanwhile:
      late === undefined
        ? undefined
        : stands.changes.filter(({ version }) => version > late.over && version <= late.meanwhile),
  };
}
