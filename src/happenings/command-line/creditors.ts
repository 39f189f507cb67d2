import { books, creditorRefusals, type CreditorFacts } from "#parties/creditors/creditor";
import { creditorNamed } from "#parties/creditors/store";
import { listEntities } from "#parties/entities/store";
import { mandateCapacities, percentText, standingOn, type MandateTerms } from "#parties/mandates/mandate";
import { mandatesOf } from "#parties/mandates/store";
import { WrongUse, type CommandAnswer, type CommandArguments } from "#platform/command";
import type { Queries } from "#platform/database";
import { addCreditorByHand, changeCreditor, type NotChanged } from "#happenings/creditors/change-creditor";
import { changeMandate, giveMandate } from "#happenings/creditors/change-mandate";
import { foreseeMandate, type LadderMove } from "#happenings/creditors/foresee-mandate";
import { readCreditor, readCreditors } from "#happenings/creditors/read-creditors";
import { dayAt, theOffice } from "#happenings/desk/office-day";
import { dayOption } from "./dates.ts";
import type { DeskCommand } from "./desk-command.ts";
import { faultLines, namedValues } from "./named-values.ts";
import { refusal } from "./refusal.ts";
import { tableText } from "./table-text.ts";

const settable = new Map<string, keyof CreditorFacts>([
  ["name", "name"],
  ["address", "address"],
  ["phone", "phone"],
  ["pay-to", "payTo"],
]);

const set = {
  type: "string",
  multiple: true,
  says: String.raw`NAME=VALUE: ${[...settable.keys()].join(", ")}; lines are parted by \n`,
} as const;

/** `dunlin creditors`: whose money the office collects. */
export const creditors: DeskCommand = {
  ...{ name: "creditors", summary: "Lists the creditors, with what is open and what their letters lack", takes: "" },
  ...{ wordsMin: 0, wordsMax: 0, options: {}, runsIn: "desk" },
  run: async (desk) => {
    const listed = await desk.database.reading((tx) => readCreditors(tx, desk.clock.now()));
    const rows = listed.map(({ name, book, capacity, entity, accounts, open, payTo }) => [
      ...[name, book, capacity ?? "no mandate", entity ?? "", `${accounts}`],
      open.map(({ amount, currency }) => `${amount} ${currency}`).join(", "),
      payTo === "" ? "missing" : (payTo.split("\n")[0] ?? ""),
    ]);
    const headings = ["creditor", "book", "capacity", "acts", "accounts", "open", "pay to"];
    return { json: listed, text: tableText(headings, rows, { right: [4, 5] }) };
  },
};

/** `dunlin creditors show`: one of them, whole. */
export const creditorsShow: DeskCommand = {
  ...{ name: "creditors show", summary: "Shows a creditor with its mandates", takes: "CREDITOR" },
  ...{ wordsMin: 1, wordsMax: 1, options: {}, runsIn: "desk" },
  run: (desk, given) => desk.database.reading((tx) => shown(tx, given.words[0] ?? "", desk.clock.now())),
};

/** `dunlin creditors add`: one by hand, before any file of it came. */
export const creditorsAdd: DeskCommand = {
  ...{ name: "creditors add", summary: "Adds a creditor by hand", takes: "NAME", wordsMin: 1, wordsMax: 1 },
  options: { book: { type: "string", says: `${books.join(" or ")}: whose book it is (own)` }, set },
  runsIn: "desk",
  run: async (desk, given) => {
    const now = desk.clock.now();
    const book = books.find((each) => each === (given.text("book") ?? "own"));
    if (book === undefined) throw new WrongUse(`--book is ${books.join(" or ")}.`);
    const [name = ""] = given.words;
    const said = { ...namedValues(given.texts("set"), settable), name };
    return desk.database.transaction(async (tx) => {
      const done = await addCreditorByHand(desk, tx, { said, book, loginId: null, now });
      return done.ok ? shown(tx, name, now) : refused(done);
    });
  },
};

/** `dunlin creditors set`: what letters say of one. */
export const creditorsSet: DeskCommand = {
  ...{ name: "creditors set", summary: "Changes a creditor's name, address, telephone or where to pay" },
  ...{ takes: "CREDITOR", wordsMin: 1, wordsMax: 1, options: { set }, runsIn: "desk" },
  run: (desk, given) => {
    const said = namedValues(given.texts("set"), settable);
    return ofNamed(desk, given, async (tx, { named, creditorId, now }) => {
      const done = await changeCreditor(desk, tx, { creditorId, over: undefined, said, loginId: null, now });
      return done.ok ? shown(tx, said.name ?? named, now) : refused(done);
    });
  },
};

/** `dunlin creditors mandate`: in which capacity the office acts for one from a day on. */
export const creditorsMandate: DeskCommand = {
  ...{ name: "creditors mandate", summary: "Records a mandate; the one that holds on its first day ends then" },
  ...{ takes: "CREDITOR", wordsMin: 1, wordsMax: 1 },
  options: {
    capacity: { type: "string", says: mandateCapacities.join(", ") },
    entity: { type: "string", says: "the legal entity of ours that acts (the first of them)" },
    from: { type: "string", says: "its first day (today)" },
    until: { type: "string", says: "the day on which it holds no more" },
    commission: { type: "string", says: "percent, as 25 or 12.5" },
    authority: { type: "string", says: "what the creditor allows, in words" },
  },
  runsIn: "desk",
  run: (desk, given) => {
    return ofNamed(desk, given, async (tx, { named, creditorId, now }) => {
      const today = dayAt(await theOffice(tx), now);
      const terms = await termsOf(tx, given, today);
      if (terms === undefined) return refused({ ok: false, refusal: "entity_is_unknown" });
      const moves = await foreseeMandate(tx, { creditorId, capacity: terms.capacity, on: today });
      const saying = { creditorId, over: undefined, loginId: null, now };
      const done = await giveMandate(desk, tx, { ...saying, terms, endsHolding: true });
      if (!done.ok) return refused(done);
      const { json, text } = await shown(tx, named, now);
      return { json: { ...(json as object), moves }, text: [text, ...moves.map(moveText)].join("\n") };
    });
  },
};

/** `dunlin creditors end`: until when the office acts for one. */
export const creditorsEnd: DeskCommand = {
  ...{ name: "creditors end", summary: "Ends a creditor's mandate that is in force: nothing leaves from that day on" },
  ...{ takes: "CREDITOR", wordsMin: 1, wordsMax: 1 },
  options: { until: { type: "string", says: "the day on which it holds no more (tomorrow)" } },
  runsIn: "desk",
  run: (desk, given) => {
    return ofNamed(desk, given, async (tx, { named, creditorId, now }) => {
      const today = dayAt(await theOffice(tx), now);
      const holding = (await mandatesOf(tx, creditorId)).find((one) => standingOn(one, today) === "in-force");
      if (holding === undefined) return refused({ ok: false, refusal: "mandate_is_unknown" });
      const terms = { ...holding, untilOn: dayOption("until", given.text("until")) ?? today.add({ days: 1 }) };
      const asked = { creditorId, over: undefined, loginId: null, now, mandateId: holding.mandateId, terms };
      const done = await changeMandate(desk, tx, asked);
      return done.ok ? shown(tx, named, now) : refused(done);
    });
  },
};

type Named = { readonly named: string; readonly creditorId: string; readonly now: Temporal.Instant };

/** Does something to the creditor that the command names, in one transaction. */
async function ofNamed(
  desk: Parameters<DeskCommand["run"]>[0],
  given: CommandArguments,
  work: (tx: Queries, named: Named) => Promise<CommandAnswer>,
): Promise<CommandAnswer> {
  const [named = ""] = given.words;
  return desk.database.transaction(async (tx) => {
    const found = await creditorNamed(tx, named);
    if (found === undefined) return refused({ ok: false, refusal: "creditor_is_unknown" });
    return work(tx, { named, creditorId: found.creditorId, now: desk.clock.now() });
  });
}

async function termsOf(tx: Queries, given: CommandArguments, today: Temporal.PlainDate) {
  const capacity = mandateCapacities.find((each) => each === given.text("capacity"));
  if (capacity === undefined) throw new WrongUse(`--capacity is one of ${mandateCapacities.join(", ")}.`);
  const commission = given.text("commission") ?? "0";
  if (!/^\d{1,3}(?:\.\d{1,2})?$/.test(commission)) throw new WrongUse("--commission is a percentage, as 25 or 12.5.");
  const named = given.text("entity")?.toLowerCase();
  const entities = await listEntities(tx);
  const entity = named === undefined ? entities[0] : entities.find((one) => one.legalName.toLowerCase() === named);
  if (entity === undefined) return undefined;
  return {
    ...{ entityId: entity.entityId, capacity, authority: given.text("authority") ?? "" },
    ...{
      fromOn: dayOption("from", given.text("from")) ?? today,
      untilOn: dayOption("until", given.text("until")) ?? null,
    },
    commissionBp: Math.round(Number(commission) * 100),
  } satisfies MandateTerms;
}

async function shown(tx: Queries, named: string, now: Temporal.Instant): Promise<CommandAnswer> {
  const found = await creditorNamed(tx, named);
  const creditor = found && (await readCreditor(tx, { creditorId: found.creditorId, now }));
  if (creditor === undefined) return refused({ ok: false, refusal: "creditor_is_unknown" });
  const lines = (said: string) => said.replaceAll("\n", String.raw`\n`);
  const facts = [...settable].map(([word, field]) => [word, lines(creditor[field])]);
  const mandates = creditor.mandates.map(({ standing, fromOn, untilOn, capacity, entity, commissionBp, authority }) => [
    ...[standing, fromOn, untilOn ?? "", capacity, entity, `${percentText(commissionBp)} %`, lines(authority)],
  ]);
  const headings = ["mandate", "from", "until", "capacity", "acts", "commission", "allows"];
  const text = [
    tableText(["", "is"], [...facts, ["book", creditor.book], ["open cases", `${creditor.openCases}`]]),
    mandates.length === 0 ? "No mandate: nothing may leave." : tableText(headings, mandates),
  ].join("\n\n");
  return { json: creditor, text };
}

function moveText({ from, to, cases }: LadderMove): string {
  return `Open cases that go from ${from} to ${to} at their next decision: ${cases}.`;
}

function refused({ refusal: name, detail }: NotChanged): CommandAnswer {
  const { json, because = "" } = refusal(name, creditorRefusals[name].says);
  return { json: { ...(json as object), ...detail }, text: faultLines(detail?.fields ?? [], settable), because };
}
