import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { lawCommands } from "#law/commands";
import type { HousePolicy } from "#law/policy/house-policy";
import type { ProcessCommand } from "./desk-command.ts";
import { readJson } from "./json-file.ts";

/** `dunlin law check`: one answer a line for one case a line, in order. */
export const lawCheck: ProcessCommand = {
  name: "law check",
  summary: "Answers law cases, one JSON object a line on stdin",
  takes: "",
  wordsMin: 0,
  wordsMax: 0,
  options: {
    "law-only": { type: "boolean", says: "leaves house policy out" },
    policy: { type: "string", says: "a file with the house policy (default: the shipped one)" },
  },
  runsIn: "process",
  run: async (_, given) => {
    const policyFile = given.text("policy");
    const policy = policyFile === undefined ? {} : { policy: readJson(policyFile) };
    const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
    const write = (line: string) => process.stdout.write(`${line}\n`);
    const checked = await lawCommands.check(lines, write, { lawOnly: given.flag("law-only"), ...policy });
    if (!checked.ok) {
      const { because } = checked;
      return { json: { refusal: "unreadable_policy", because }, text: "", because };
    }
    return checked.value.unread === 0 ? undefined : unread(checked.value);
  },
};

/** Each has its own line, which says why; the count is for whoever looks at the end alone. */
function unread({ lines, unread: count }: { readonly lines: number; readonly unread: number }) {
  const because = `${count} of ${lines} ${lines === 1 ? "line" : "lines"} could not be read.`;
  return { json: { refusal: "lines_not_read", because }, text: "", because };
}

/** `dunlin law rules`: every rule that is encoded. */
export const lawRules: ProcessCommand = {
  name: "law rules",
  summary: "Lists every rule: what it cites and says, and from when it holds",
  takes: "",
  wordsMin: 0,
  wordsMax: 0,
  options: {},
  runsIn: "process",
  run: async () => {
    const rules = lawCommands.rules();
    return { json: rules, text: rules.map(ruleText).join("\n\n") };
  },
};

type Rule = ReturnType<typeof lawCommands.rules>[number];

/** A rule for who reads it: what it says, from when it holds, and how it is read where it leaves a choice. */
function ruleText({ id, cite, says, inForce, verified, reading }: Rule): string {
  const known = verified ? "" : "; known by few sources: it may stop an act, and permits none";
  const readings = reading.map(({ we, because }) => `  We ${we}: ${because}.`);
  return [`${id}  (${cite})`, `  ${inForce.says}${known}`, ...says.map((line) => `  ${line}`), ...readings].join("\n");
}

/** `dunlin law policy`: the house policy in force: that of the office, where there is one, else the shipped one. */
export const lawPolicy: ProcessCommand = {
  name: "law policy",
  summary: "Prints the house policy, as law check --policy reads it",
  takes: "",
  wordsMin: 0,
  wordsMax: 0,
  options: {},
  runsIn: "process",
  run: async ({ dataFolder }) => {
    const policy = await policyOf(dataFolder);
    return { json: policy, text: JSON.stringify(policy, null, 2) };
  },
};

/** What serves the desk is loaded only where there is an office whose policy can be read. */
async function policyOf(dataFolder: string): Promise<HousePolicy> {
  const hasOffice = process.env["DATABASE_URL"] !== undefined || existsSync(join(dataFolder, "postgres"));
  if (!hasOffice) return lawCommands.policy();
  const { openDesk } = await import("#happenings/desk/open-desk");
  const { policyInForce } = await import("#settings/house-policy/store");
  const desk = await openDesk(dataFolder);
  try {
    return (await policyInForce(desk.database.queries)).policy;
  } finally {
    await desk.close();
  }
}
