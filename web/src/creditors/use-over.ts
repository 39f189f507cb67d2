import { useState } from "react";
import type { PartyChange } from "./party-change.ts";
import { isRefusal } from "../ui/problem.ts";

type Standing = { readonly version: number; readonly changes: readonly PartyChange[] };

type Late = { readonly over: number; readonly meanwhile: number };

/**
 * Over which version somebody writes: the one that stood when they began, or, where somebody was faster, the one that
 * they were shown then, with what was changed between the two.
 */
export function useOver(
  stands: Standing,
  { refusal, readAgain }: { refusal: string; readAgain: () => Promise<number> },
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
        const version = await readAgain();
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
