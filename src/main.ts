import { commandNamed, commands } from "#happenings/command-line/commands";
import type { AnyCommand } from "#happenings/command-line/desk-command";
import { dataFolderOf } from "#happenings/desk/data-folder";
import { helpOf, readArguments, WrongUse, type Command, type CommandAnswer } from "#platform/command";
import { log } from "#platform/log";
import { troubleOf } from "#platform/trouble";

async function overview(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = all.map(({ name, takes, summary }) => `  ${`dunlin ${name} ${takes}`.padEnd(40)} ${summary}`);
  return ["Dunlin, the work desk of a bill and account collector.", "", ...lines, ""].join("\n");
}

async function runCommand(command: AnyCommand, args: readonly string[]): Promise<number> {
  const given = readArguments(command as Command<unknown>, args);
  if (given.flag("help")) {
    process.stdout.write(helpOf(command as Command<unknown>));
    return 0;
  }
  const dataFolder = dataFolderOf(given.text("data"));
  if (command.runsIn === "process") return print(await command.run({ dataFolder }, given), given.flag("json"));
  const { openDesk } = await import("#happenings/desk/open-desk");
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
    process.stdout.write(await overview());
    return args.length === 0 ? 2 : 0;
  }
  const name = commandNamed(args);
  const load = name === undefined ? undefined : commands[name];
  if (name === undefined || load === undefined) {
    log.error(`There is no command "${args.join(" ")}". dunlin --help lists them.`);
    return 2;
  }
  try {
    return await runCommand(await load(), args.slice(name.split(" ").length));
  } catch (error) {
    if (error instanceof WrongUse) {
      log.error(`${error.message} See dunlin ${name} --help.`);
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
