import { commands } from "#happenings/command-line/commands";
import { dataFolderOf, openDesk } from "#happenings/desk/open-desk";
import { helpOf, readArguments, WrongUse, type Command, type CommandAnswer } from "#platform/command";
import { log } from "#platform/log";
import { troubleOf } from "#platform/trouble";

/** Finds the command that the first words name: the longest name wins, so that "law check" is not "law". */
function commandOf(args: readonly string[]) {
  return commands
    .filter(({ name }) => name.split(" ").every((word, index) => args[index] === word))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
}

function overview(): string {
  const lines = commands.map(({ name, takes, summary }) => `  ${`dunlin ${name} ${takes}`.padEnd(40)} ${summary}`);
  return ["Dunlin, the work desk of a bill and account collector.", "", ...lines, ""].join("\n");
}

async function runCommand(command: (typeof commands)[number], args: readonly string[]): Promise<number> {
  const given = readArguments(command as Command<unknown>, args);
  if (given.flag("help")) {
    process.stdout.write(helpOf(command as Command<unknown>));
    return 0;
  }
  const dataFolder = dataFolderOf(given.text("data"));
  if (command.runsIn === "process") return print(await command.run({ dataFolder }, given), given.flag("json"));
  const desk = await openDesk(dataFolder);
  try {
    return print(await command.run(desk, given), given.flag("json"));
  } finally {
    await desk.close();
  }
}

function print(answer: CommandAnswer | undefined, asJson: boolean): number {
  if (answer === undefined) return 0;
  if (asJson) process.stdout.write(`${JSON.stringify(answer.json)}\n`);
  else if (answer.text !== "") process.stdout.write(`${answer.text}\n`);
  if (answer.because === undefined) return 0;
  log.error(answer.because);
  return 1;
}

async function main(args: readonly string[]): Promise<number> {
  if (args.length === 0 || args[0] === "--help" || args[0] === "help") {
    process.stdout.write(overview());
    return args.length === 0 ? 2 : 0;
  }
  const command = commandOf(args);
  if (command === undefined) {
    log.error(`There is no command "${args.join(" ")}". dunlin --help lists them.`);
    return 2;
  }
  try {
    return await runCommand(command, args.slice(command.name.split(" ").length));
  } catch (error) {
    if (error instanceof WrongUse) {
      log.error(`${error.message} See dunlin ${command.name} --help.`);
      return 2;
    }
    const because = troubleOf(error);
    if (because === undefined) throw error;
    return print(
      { json: { refusal: "machine_stands_in_the_way", because }, text: "", because },
      args.includes("--json"),
    );
  }
}

// A reader that stops early (`dunlin aging | head`) is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
process.exitCode = await main(process.argv.slice(2));
