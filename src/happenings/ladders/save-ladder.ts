import { namesOfLogins } from "#access/store";
import type { Id } from "#base/id";
import { accepted, type Accepted } from "#base/outcome";
import { activeTemplates } from "#letters/templates/store";
import type { Template } from "#letters/templates/template";
import { readYamlText } from "#platform/yaml";
import type { Queries } from "#platform/database";
import { coverageFaults, type LadderRules } from "#strategy/ladder";
import type { LadderRefusal } from "#strategy/ladder-refusals";
import { addLadderVersion, versionsOf, type LadderVersion } from "#strategy/ladder-versions/store";
import { laddersInForce, type LaddersInForce } from "#happenings/cases/ladders";
import { readLadderText, type TextFault } from "./read-ladder-text.ts";

export type LadderCheck = {
  readonly faults: readonly TextFault[];
  /** Undefined where the text cannot be read so far. */
  readonly ladder: LadderRules | undefined;
  /** The version that is in force under its name; 0 where the name is new. */
  readonly version: number;
};

/** What is wrong with a ladder's text, by itself, among the office's other ladders, and with its templates. */
export function checkAmong({ all }: LaddersInForce, words: string, templates: readonly Template[]): LadderCheck {
  const reading = readLadderText(words);
  if (!reading.ok) return { faults: reading.faults, ladder: undefined, version: 0 };
  const { ladder } = reading;
  const among = coverageFaults([...all.filter(({ name }) => name !== ladder.name), ladder]);
  const line = Math.max(1, words.split("\n").findIndex((each) => each.startsWith("applies:")) + 1);
  const faults = [
    ...among.map((says) => ({ line, field: "applies", says })),
    ...templateFaults(ladder, words, templates),
  ];
  const version = all.find(({ name }) => name === ladder.name)?.version ?? 0;
  return { faults, ladder, version };
}

export async function checkLadder(tx: Queries, words: string): Promise<LadderCheck> {
  return checkAmong(await laddersInForce(tx), words, await activeTemplates(tx, null));
}

/** A template that a step names, of its own letter or of the last one, is in force in English, on which other languages fall back. */
function templateFaults({ applies, steps }: LadderRules, words: string, templates: readonly Template[]): TextFault[] {
  const own = templates.filter(({ audience, language }) => audience === applies && language === "en");
  const names = new Set(own.map(({ name }) => name));
  const { lineOf } = readYamlText(words);
  const named = steps.flatMap(({ template, when }, place) => [
    ...(template === undefined ? [] : [{ template, path: ["steps", place, "template"] }]),
    ...(when?.lastTemplate ?? []).map((last) => ({ template: last, path: ["steps", place, "when", "lastTemplate"] })),
  ]);
  return named
    .filter(({ template }) => !names.has(template))
    .map(({ template, path }) => ({
      ...{ line: lineOf(path), field: String(path.at(-1)) },
      says: `No template is in force under the name "${template}".`,
    }));
}

export type SavingLadder = {
  readonly words: string;
  readonly because: string;
  /** The version that was in force when the change was begun; 0 for a new name. */
  readonly over: number;
  readonly loginId: Id<"login"> | null;
  readonly now: Temporal.Instant;
};

type SavedLadder = Pick<LadderVersion, "name" | "version">;
type NotSaved = { readonly ok: false; readonly refusal: LadderRefusal; readonly detail?: Record<string, unknown> };

/**
 * Saves a ladder as its next version. Each case is decided by it from then on, and keeps its place. The same save again,
 * whose answer was lost, is answered as it was.
 */
export async function saveLadder(tx: Queries, saving: SavingLadder): Promise<Accepted<SavedLadder> | NotSaved> {
  const { words, because, over, loginId, now } = saving;
  const { faults, ladder } = await checkLadder(tx, words);
  if (ladder === undefined || faults.length > 0) return { ok: false, refusal: "ladder_has_faults", detail: { faults } };
  const { name } = ladder;
  const [newest] = await versionsOf(tx, name);
  const version = newest?.version ?? 0;
  if (version !== over) return savedMeanwhile(tx, newest, saving);
  if (newest?.words === words) return { ok: false, refusal: "ladder_is_as_before" };
  const next = { name, version: version + 1, words, because, loginId, now };
  if (await addLadderVersion(tx, next)) return accepted({ name, version: next.version });
  const [theirs] = await versionsOf(tx, name);
  return savedMeanwhile(tx, theirs, saving);
}

async function savedMeanwhile(
  tx: Queries,
  newest: LadderVersion | undefined,
  saving: SavingLadder,
): Promise<Accepted<SavedLadder> | NotSaved> {
  if (newest === undefined) return { ok: false, refusal: "ladder_was_changed" };
  const { name, version, savedBy, savedAt, because, words } = newest;
  const isTheSame = words === saving.words && because === saving.because && savedBy === saving.loginId;
  if (isTheSame && version === saving.over + 1) return accepted({ name, version });
  const names = await namesOfLogins(tx, [savedBy]);
  const detail = { version, savedBy: names.get(savedBy) ?? null, savedAt: savedAt.toString(), because, words };
  return { ok: false, refusal: "ladder_was_changed", detail };
}
