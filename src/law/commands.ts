import { answerLine } from "./answer-line.ts";
import { rulesUnder } from "./coverage.ts";
import { defaultPolicy, type HousePolicy } from "./policy/house-policy.ts";
import { readPolicy } from "./policy/read-policy.ts";
import type { Read } from "./readers.ts";
import { termWords } from "./term.ts";

export type CheckOptions = { readonly lawOnly: boolean; readonly policy?: unknown };

/** The law on the command line. None of it needs a database. */
export const lawCommands = {
  /** Answers each line as it comes, one line for each, in order. A policy that cannot be read is refused first. */
  async check(
    lines: AsyncIterable<string>,
    write: (line: string) => void,
    { lawOnly, policy }: CheckOptions,
  ): Promise<Read<{ readonly lines: number; readonly unread: number }>> {
    const house = policy === undefined ? ({ ok: true, value: defaultPolicy } as const) : readPolicy(policy);
    if (!house.ok) return house;
    let [answered, unread] = [0, 0];
    for await (const line of lines) {
      if (line.trim() === "") continue;
      const { text, isUnread } = answerLine(line, { lawOnly, policy: house.value });
      write(text);
      answered += 1;
      unread += Number(isUnread);
    }
    return { ok: true, value: { lines: answered, unread } };
  },

  /** Every rule, law and default policy: what it is called, what it cites and says, and from when it holds. */
  rules(policy: HousePolicy = defaultPolicy) {
    return rulesUnder(policy).map(({ id, cite, kind, says, inForce, verified, reading, denies }) => ({
      id,
      cite,
      kind,
      says,
      inForce: { from: inForce.from.toString(), until: inForce.until?.toString() ?? null, says: termWords(inForce) },
      verified,
      reading,
      denies,
    }));
  },

  /** The house policy that `check` goes by where none is given. */
  policy(): HousePolicy {
    return defaultPolicy;
  },
};
