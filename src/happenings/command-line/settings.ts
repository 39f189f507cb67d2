import { changeSettings } from "#happenings/settings/change-settings";
import { readSettingsShown } from "#happenings/settings/read-settings";
import { WrongUse } from "#platform/command";
import { settingsRefusals, type SettingsSaid } from "#settings/setting";
import type { DeskCommand } from "./desk-command.ts";
import { refusal } from "./refusal.ts";
import { tableText } from "./table-text.ts";

/** What can be set, by the word for it on the command line. */
const settable = new Map<string, Exclude<keyof SettingsSaid, "rates">>([
  ["name", "name"],
  ["zone", "zone"],
  ["day-run-at", "dayRunAt"],
  ["closes-at", "closesAt"],
  ["currency", "currency"],
  ["cost-of-minute", "costOfMinute"],
  ["sole-decides", "soleDecides"],
]);

/** `dunlin settings`: what the office has settled for itself. */
export const settings: DeskCommand = {
  name: "settings",
  summary: "Shows the office's settings, or changes some: dunlin settings --set closes-at=17:00",
  takes: "",
  wordsMin: 0,
  wordsMax: 0,
  options: {
    set: { type: "string", multiple: true, says: `NAME=VALUE: ${[...settable.keys()].join(", ")}, rate:CAD` },
  },
  runsIn: "desk",
  run: async (desk, given) => {
    const said = saidBy(given.texts("set"));
    const now = desk.clock.now();
    if (given.texts("set").length > 0) {
      const asked = { said, over: undefined, loginId: null, now };
      const done = await desk.database.transaction((tx) => changeSettings(desk, tx, asked));
      if (!done.ok) {
        const { json, because } = refusal(done.refusal, settingsRefusals[done.refusal]);
        const fields = done.detail?.fields ?? [];
        const text = fields.map((fault) => `${wordFor(fault.field)}: ${fault.because}`).join("\n");
        return { json: { ...(json as object), ...done.detail }, text, because: because ?? "" };
      }
    }
    const shown = await desk.database.reading((tx) => readSettingsShown(tx, now));
    return { json: shown, text: textOf(shown) };
  },
};

function saidBy(texts: readonly string[]): SettingsSaid {
  const pairs = texts.map((text) => /^([a-z-]+|rate:[A-Za-z]{3})=(.*)$/s.exec(text));
  if (pairs.includes(null)) throw new WrongUse("--set takes NAME=VALUE, as closes-at=17:00 or rate:CAD=0.73.");
  const said = pairs.map((pair) => [pair?.[1] ?? "", pair?.[2] ?? ""] as const);
  const unknown = said.find(([name]) => !name.startsWith("rate:") && !settable.has(name));
  if (unknown !== undefined) throw new WrongUse(`There is no setting ${unknown[0]}.`);
  const rates = said
    .filter(([name]) => name.startsWith("rate:"))
    .map(([name, rate]) => ({ currency: name.slice("rate:".length), rate: rate.trim() === "" ? null : rate }));
  const named = said.flatMap(([name, value]) => {
    const setting = settable.get(name);
    return setting === undefined ? [] : [[setting, setting === "soleDecides" ? isYes(name, value) : value]];
  });
  return { ...(Object.fromEntries(named) as SettingsSaid), ...(rates.length === 0 ? {} : { rates }) };
}

function isYes(name: string, text: string): boolean {
  const word = text.trim().toLowerCase();
  if (word !== "yes" && word !== "no") throw new WrongUse(`--set ${name} takes yes or no.`);
  return word === "yes";
}

function wordFor(field: string): string {
  return [...settable].find(([, setting]) => setting === field)?.[0] ?? field.replace("rates.", "rate:");
}

function textOf(shown: Awaited<ReturnType<typeof readSettingsShown>>): string {
  const { costOfMinute, rates, changes, zone } = shown;
  const rows = [
    ...[...settable].map(([word, setting]) => {
      if (setting === "costOfMinute") return [word, costOfMinute.amount];
      if (setting === "soleDecides") return [word, shown.soleDecides ? "yes" : "no"];
      return [word, setting === "currency" ? costOfMinute.currency : shown[setting]];
    }),
    ...rates.map(({ currency, rate, fromOn }) => [`rate:${currency}`, `${rate} since ${fromOn}`]),
  ];
  const [newest] = changes;
  const changed =
    newest === undefined
      ? "never changed"
      : `changed ${momentText(newest.changedAt, zone)} by ${newest.changedBy ?? "the command line"}`;
  return [tableText(["setting", "is"], rows), `Version ${shown.version}, ${changed}.`].join("\n");
}

function momentText(instant: string, zone: string): string {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  return there.toString({ smallestUnit: "minute" }).replace("T", " ");
}
