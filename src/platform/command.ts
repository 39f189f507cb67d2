import { parseArgs } from "node:util";

/** What a command did: an answer to print, and whether it was refused or found something wrong. */
export type CommandAnswer = {
  /** Printed as one JSON document with `--json`. */
  readonly json: unknown;
  /** Printed for a person without `--json`. */
  readonly text: string;
  /** True where the command was refused or found something wrong: the exit status is 1, and this is said on stderr. */
  readonly because?: string;
};

type OptionKind = { readonly type: "string" | "boolean"; readonly multiple?: boolean; readonly says: string };

export type CommandArguments = {
  readonly words: readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
};

/** A command of the command line. `Context` is what it runs in: nothing, or an open desk. */
export type Command<Context> = {
  readonly name: string;
  readonly summary: string;
  /** The words that it takes, as the help shows them: "FILE...". */
  readonly takes: string;
  readonly wordsMin: number;
  readonly wordsMax: number;
  readonly options: Readonly<Record<string, OptionKind>>;
  readonly run: (context: Context, given: CommandArguments) => Promise<CommandAnswer | undefined>;
};

/** Wrong use of a command: said with its help, exit status 2. */
export class WrongUse extends Error {}

const everywhere: Record<string, OptionKind> = {
  json: { type: "boolean", says: "print one JSON document" },
  data: { type: "string", says: "the data folder (or DUNLIN_DATA; default ./data)" },
  help: { type: "boolean", says: "print this" },
};

/** Reads a command's arguments. Throws `WrongUse` with a sentence where they are not what it takes. */
export function readArguments<Context>(command: Command<Context>, args: readonly string[]): CommandArguments {
  const options = Object.fromEntries(
    Object.entries({ ...command.options, ...everywhere }).map(([name, { type, multiple = false }]) => [
      name,
      { type, multiple },
    ]),
  );
  const { values, positionals } = parsed(args, options);
  const tooFew = positionals.length < command.wordsMin;
  if (values["help"] !== true && (tooFew || positionals.length > command.wordsMax)) {
    throw new WrongUse(`dunlin ${command.name} takes ${command.takes === "" ? "no words" : command.takes}.`);
  }
  return {
    words: positionals,
    text: (name) => (typeof values[name] === "string" ? values[name] : undefined),
    texts: (name) => [values[name] ?? []].flat().filter((value) => typeof value === "string"),
    flag: (name) => values[name] === true,
  };
}

type Options = Record<string, { type: "string" | "boolean"; multiple: boolean }>;

function parsed(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

/** A command's help. */
export function helpOf<Context>({ name, takes, summary, options }: Command<Context>): string {
  const lines = Object.entries({ ...options, ...everywhere }).map(([option, { type, says }]) => {
    const form = `--${option}${type === "string" ? ` ${option.toUpperCase()}` : ""}`;
    return `  ${form.padEnd(28)}${says}`;
  });
  return [`dunlin ${name}${takes === "" ? "" : ` ${takes}`}`, `  ${summary}`, "", ...lines, ""].join("\n");
}
