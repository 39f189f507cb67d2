import type { AnyCommand } from "./desk-command.ts";
import { aging } from "./aging.ts";
import { dayCommand } from "./day.ts";
import { importCommand } from "./import.ts";
import { lawCheck, lawPolicy, lawRules } from "./law.ts";
import { migrateCommand } from "./migrate.ts";
import { pay } from "./pay.ts";
import { presets } from "./presets.ts";
import { reverse } from "./reverse.ts";
import { start } from "./start.ts";
import { verifyCommand } from "./verify.ts";
import { worklist } from "./worklist.ts";

/** Every command of the command line, in the order in which the help shows them. */
export const commands: readonly AnyCommand[] = [
  start,
  migrateCommand,
  importCommand,
  presets,
  aging,
  verifyCommand,
  dayCommand,
  worklist,
  pay,
  reverse,
  lawCheck,
  lawRules,
  lawPolicy,
];
