import { entityRefusals, type EntityFacts, type Licence } from "#parties/entities/entity";
import { listEntities, type StandingEntity } from "#parties/entities/store";
import { WrongUse, type CommandAnswer, type CommandArguments } from "#platform/command";
import type { Queries } from "#platform/database";
import { addEntity, changeEntity, type EntityNotChanged } from "#happenings/creditors/change-entity";
import { readEntities } from "#happenings/creditors/read-entities";
import { dayOption } from "./dates.ts";
import type { DeskCommand } from "./desk-command.ts";
import { faultLines, namedValues } from "./named-values.ts";
import { refusal } from "./refusal.ts";
import { tableText } from "./table-text.ts";

type Field = "legalName" | "address" | "phone" | "tradeNames";

const settable = new Map<string, Field>([
  ["name", "legalName"],
  ["address", "address"],
  ["phone", "phone"],
  ["trade-names", "tradeNames"],
]);

const options = {
  set: {
    type: "string",
    multiple: true,
    says: String.raw`NAME=VALUE: ${[...settable.keys()].join(", ")}; lines and trade names are parted by \n`,
  },
  licence: {
    type: "string",
    multiple: true,
    says: "STATE:NUMBER:FROM:UNTIL, as NY:2098-DCA:2025-02-01:2027-02-01; of one state and first day it replaces the former",
  },
} as const;

/** `dunlin entities`: in whose name the office acts. */
export const entities: DeskCommand = {
  ...{ name: "entities", summary: "Lists the office's legal entities with their licences", takes: "" },
  ...{ wordsMin: 0, wordsMax: 0, options: {}, runsIn: "desk" },
  run: (desk) => desk.database.reading((tx) => shown(tx, desk.clock.now())),
};

/** `dunlin entities add`: one more. */
export const entitiesAdd: DeskCommand = {
  ...{ name: "entities add", summary: "Adds a legal entity in whose name the office acts", takes: "NAME" },
  ...{ wordsMin: 1, wordsMax: 1, options, runsIn: "desk" },
  run: async (desk, given) => {
    const now = desk.clock.now();
    const [legalName = ""] = given.words;
    const said = { ...saidBy(given, undefined), legalName };
    return desk.database.transaction(async (tx) => {
      const done = await addEntity(desk, tx, { said, loginId: null, now });
      return done.ok ? shown(tx, now) : refused(done);
    });
  },
};

/** `dunlin entities set`: what letters say of one, and its licences. */
export const entitiesSet: DeskCommand = {
  ...{ name: "entities set", summary: "Changes a legal entity of ours, and adds licences", takes: "NAME" },
  ...{ wordsMin: 1, wordsMax: 1, options, runsIn: "desk" },
  run: async (desk, given) => {
    const now = desk.clock.now();
    const named = given.words[0]?.trim().toLowerCase();
    return desk.database.transaction(async (tx) => {
      const found = (await listEntities(tx)).find(({ legalName }) => legalName.toLowerCase() === named);
      if (found === undefined) return refused({ ok: false, refusal: "entity_is_unknown" });
      const { entityId } = found;
      const asked = { entityId, over: undefined, said: saidBy(given, found), loginId: null, now };
      const done = await changeEntity(desk, tx, asked);
      return done.ok ? shown(tx, now) : refused(done);
    });
  },
};

function saidBy(given: CommandArguments, stands: StandingEntity | undefined): Partial<EntityFacts> {
  const { tradeNames, ...values } = namedValues(given.texts("set"), settable);
  const added = given.texts("licence").map(licenceOf);
  const isReplaced = (held: Licence) =>
    added.some(({ state, fromOn }) => state === held.state && fromOn.equals(held.fromOn));
  const kept = (stands?.licences ?? []).filter((held) => !isReplaced(held));
  return {
    ...values,
    ...(tradeNames === undefined ? {} : { tradeNames: tradeNames.split("\n").filter((name) => name.trim() !== "") }),
    ...(added.length === 0 ? {} : { licences: [...kept, ...added] }),
  };
}

function licenceOf(text: string): Licence {
  const [, state = "", number = "", from, until] = /^(\w\w):(.+?):([\d-]+)(?::([\d-]+))?$/.exec(text) ?? [];
  const fromOn = dayOption("licence", from);
  if (fromOn === undefined) throw new WrongUse("--licence takes STATE:NUMBER:FROM:UNTIL, days as 2027-02-01.");
  return { state: state.toUpperCase(), number, fromOn, untilOn: dayOption("licence", until) ?? null };
}

async function shown(tx: Queries, now: Temporal.Instant): Promise<CommandAnswer> {
  const json = await readEntities(tx, now);
  const rows = json.entities.flatMap(({ legalName, tradeNames, address, phone, licences }) => [
    [legalName, tradeNames.join("; "), address === "" ? "missing" : address.replaceAll("\n", String.raw`\n`), phone],
    ...licences.map(({ state, number, fromOn, untilOn, standing }) => {
      return [`  ${state} ${number}`, standing, `from ${fromOn}${untilOn === null ? "" : ` until ${untilOn}`}`, ""];
    }),
  ]);
  const headings = ["entity or licence", "trade names or standing", "address or days", "telephone"];
  const none = "No legal entity is entered: letters have no address of ours.";
  return { json, text: rows.length === 0 ? none : tableText(headings, rows) };
}

function refused({ refusal: name, detail }: EntityNotChanged): CommandAnswer {
  const { json, because = "" } = refusal(name, entityRefusals[name].says);
  return { json: { ...(json as object), ...detail }, text: faultLines(detail?.fields ?? [], settable), because };
}
