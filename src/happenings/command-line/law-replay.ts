import { replayRefusals } from "#contact/replay/refusals";
import type { ReplayAnswer } from "#contact/replay/routes";
import { readPolicy } from "#law/policy/read-policy";
import { WrongUse } from "#platform/command";
import { underLaw, underPolicy } from "#happenings/contact/replay/answer-replay";
import { dayOption } from "./dates.ts";
import type { DeskCommand } from "./desk-command.ts";
import { readJson } from "./json-file.ts";
import { refusal } from "./refusal.ts";
import { tableText } from "./table-text.ts";

/** `dunlin law replay`: what other rules would have said of acts that are past. */
export const lawReplay: DeskCommand = {
  name: "law replay",
  summary: "Asks again of past acts, by today's rules or another house policy, over the facts of their hour",
  takes: "",
  wordsMin: 0,
  wordsMax: 0,
  options: {
    policy: {
      type: "string",
      says: "a file with a house policy: all else stays as it was found (default: today's rules)",
    },
    "known-now": {
      type: "boolean",
      says: "past breaches: the law alone, of what was made, by all that is known of its hour by now",
    },
    from: { type: "string", says: "the first day (default: thirteen weeks before the last)" },
    to: { type: "string", says: "the last day (default: today)" },
  },
  runsIn: "desk",
  run: async ({ database, clock }, given) => {
    const asked = {
      now: clock.now(),
      from: dayOption("from", given.text("from"))?.toString(),
      to: dayOption("to", given.text("to"))?.toString(),
    };
    const known = given.flag("known-now") ? "now" : "then";
    const file = given.text("policy");
    if (file !== undefined && known === "now") {
      throw new WrongUse("--known-now asks the law alone: leave --policy out.");
    }
    const policy = file === undefined ? undefined : policyIn(file);
    const replayed = await database.reading((tx) =>
      policy === undefined ? underLaw(tx, { ...asked, known }) : underPolicy(tx, policy, asked),
    );
    if (!replayed.ok) return refusal(replayed.refusal, replayRefusals[replayed.refusal]);
    const text = replayText(replayed.value);
    return { json: replayed.value, text: known === "now" ? `${text}\n${ofToday}` : text };
  },
};

const ofToday = "Amounts, mandates and the facts of numbers are those of today: they are not kept as they were.";

function policyIn(file: string) {
  const read = readPolicy(readJson(file));
  if (!read.ok) throw new WrongUse(`${file} is no house policy: ${read.because}`);
  return read.value;
}

function replayText({ from, until, asked, refused, allowed, wordsNotKept, unreadable, byRule, rows }: ReplayAnswer) {
  const rules = byRule.map(({ rule, cite, acts }) => [`${acts}`, rule, cite]);
  const acts = rows.map(({ askedAt, number, act, difference, because }) => [
    ...[askedAt, number, act, difference.replace("-", " ")],
    because.map(({ cite, because: why }) => `${why} (${cite})`).join(" "),
  ]);
  return [
    `Of ${asked} acts from ${from} until ${until}, ${refused} would be refused and ${allowed} allowed that were not.`,
    ...(wordsNotKept === 0
      ? []
      : [`${wordsNotKept} messages were asked about without their words, which are not kept.`]),
    ...(unreadable === 0 ? [] : [`Of ${unreadable} the facts cannot be read any more.`]),
    ...(rules.length === 0 ? [] : ["", tableText(["Acts", "Rule", "Cite"], rules, { right: [0] })]),
    ...(acts.length === 0 ? [] : ["", tableText(["Asked", "Debtor", "Act", "Would be", "Because"], acts)]),
  ].join("\n");
}
