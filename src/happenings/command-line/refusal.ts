import type { CommandAnswer } from "#platform/command";

/** A refusal as a command answers it: named in the JSON, said on stderr, exit status 1. */
export function refusal(name: string, because: string): CommandAnswer {
  return { json: { refusal: name, because }, text: "", because };
}
