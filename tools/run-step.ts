import { spawn } from "node:child_process";
import { oneFailed, onePassed, type Totals } from "./totals.ts";

/** A check of the house: what it is called, and the program that Node runs for it. */
export type Step = { readonly name: string; readonly args: readonly string[] };

export type Ended = { readonly passed: boolean; readonly output: string };

/** Runs a check and prints how it went: its last line where it passed, which says what it looked at, or all it said. */
export async function runStep(step: Step, signal: AbortSignal): Promise<Totals> {
  const ended = await endOf(step, signal);
  console.log(stepText(step.name, ended));
  return ended.passed ? onePassed : oneFailed;
}

export function stepText(name: string, { passed, output }: Ended): string {
  const lines = output.trim().split("\n");
  if (passed) return `✔ ${name}: ${lines.at(-1)}`;
  return [`✖ ${name}`, ...lines.map((line) => `    ${line}`)].join("\n");
}

function endOf({ args }: Step, signal: AbortSignal): Promise<Ended> {
  return new Promise((end) => {
    let output = "";
    const child = spawn(process.execPath, args, { signal, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => (output += text));
    }
    child.on("error", (error) => end({ passed: false, output: `${output}${error.message}` }));
    child.on("close", (code) => end({ passed: code === 0, output }));
  });
}
