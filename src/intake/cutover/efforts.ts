import { fileKind } from "./file-kind.ts";
import { namingColumns, readNamed, type NamedDebtor, type NamingColumn } from "./named-debtor.ts";
import type { Choices, RowFields } from "./row-fields.ts";

/** An attempt or contact of before, by either side, as the office's earlier system has it on record. */
export type SourceEffort = NamedDebtor & {
  readonly at: Temporal.Instant;
  readonly kind: EffortKind;
  readonly fromWhom: "us" | "consumer";
  /** The number, e-mail or address as it is written; empty where the log has none. */
  readonly point: string;
  readonly outcome: EffortOutcome | null;
  readonly reached: ReachedParty | null;
  readonly attempts: number;
  readonly consentToCall: boolean;
  /** Who made it, and what was noted of it. */
  readonly by: string;
  readonly notes: string;
};

const kinds = {
  call: ["phone", "phone call", "telephone", "telephone call", "outgoing call", "dial", "dialled", "c"],
  conversation: ["spoke", "spoken", "talked", "talk", "call answered"],
  voicemail: ["vm", "message left", "left message", "ringless voicemail"],
  letter: ["mail", "notice", "form", "statement"],
  email: ["e-mail", "mail message"],
  text: ["sms", "text message"],
  visit: ["field visit", "field call", "site visit"],
} as const satisfies Choices<string>;

export type EffortKind = keyof typeof kinds;

const outcomes = {
  "no-answer": ["no answer", "na", "not answered", "unanswered"],
  busy: ["engaged", "line busy"],
  "not-in-service": ["disconnected", "not in service", "disc", "out of service"],
  "voicemail-left": ["vm", "lm", "left message", "message left", "left voicemail", "voicemail", "answering machine"],
  "limited-content-message": ["lcm"],
  dropped: ["hung up", "hangup", "abandoned"],
  answered: ["spoke", "spoken", "talked", "contact", "rpc", "reached", "completed"],
  "wrong-number": ["wrong party", "wn"],
} as const satisfies Choices<string>;

export type EffortOutcome = keyof typeof outcomes;

const reached = {
  debtor: ["consumer", "customer", "right party", "rpc", "self"],
  spouse: ["husband", "wife"],
  attorney: ["lawyer"],
  "third-party": ["third party", "other", "wrong party"],
  nobody: ["none", "no one"],
} as const satisfies Choices<string>;

export type ReachedParty = keyof typeof reached;

const directions = {
  out: ["outgoing", "outbound", "us", "o", "sent", "made"],
  in: ["incoming", "inbound", "consumer", "debtor", "customer", "i", "received"],
} as const satisfies Choices<string>;

type EffortColumn = NamingColumn | keyof typeof own;

const own = {
  at: {
    says: "when it was: a day with its time; by the office's clock where no offset is given; a day alone counts whole",
    is: "instant",
    headings: ["date", "on", "ondate", "when", "date time", "call date", "contact date", "activity date"],
  },
  time: { says: "the time of day, where it stands in a column of its own", headings: ["ontime", "call time", "hour"] },
  kind: {
    says: "call, conversation, voicemail (ringless), letter, email, text or visit; an answered call is one row, not two",
    headings: ["type", "activity", "activity type", "rectype", "medium", "channel"],
  },
  direction: {
    says: "out (ours; also where it is empty) or in (theirs)",
    headings: ["in out", "inbound outbound", "from"],
  },
  point: {
    says: "the number or e-mail address that was used",
    headings: ["phone", "number", "phone number", "email", "to", "contact point"],
  },
  outcome: {
    says: "no-answer, busy, not-in-service, voicemail-left, limited-content-message, dropped, answered or wrong-number",
    headings: ["result", "result code", "disposition"],
  },
  reached: {
    says: "debtor, spouse, attorney, third-party or nobody; an answered call without it counts as spoken with the debtor",
    headings: ["party", "spoke with", "contacted"],
  },
  count: { says: "how many attempts the row stands for; empty: one", headings: ["attempts", "calls", "times"] },
  consent_to_call: { says: "yes, where the debtor agreed in it to be called again", headings: ["may call again"] },
  by: { says: "who made it", headings: ["user", "userid", "collector", "agent", "rep"] },
  notes: {
    says: "what was noted",
    headings: ["note", "remarks", "comment", "comments", "ref", "reference", "subject"],
  },
} as const;

/** Past calls, conversations, letters and messages: what the law counts from the first day on. */
export const efforts = fileKind<EffortColumn, SourceEffort>({
  says: "Past calls, conversations, voicemails, letters, e-mails, texts and visits, at their own instants.",
  columns: { ...namingColumns, ...own },
  needs: [["customer_number"], ["at"], ["kind"]],
  read: readEffort,
});

function readEffort(fields: RowFields<EffortColumn>): SourceEffort | undefined {
  const named = readNamed(fields);
  if (fields.needed("kind") === undefined || fields.needed("at") === undefined) return undefined;
  const kind = fields.choice("kind", kinds);
  const at = fields.instant("at", "time");
  const direction = fields.choice("direction", directions) ?? "out";
  const outcome = fields.choice("outcome", outcomes) ?? null;
  const attempts = readCount(fields);
  const who = fields.choice("reached", reached) ?? null;
  if (named === undefined || kind === undefined || at === undefined) return undefined;
  return {
    ...{ ...named, at, kind, outcome, reached: who, attempts },
    fromWhom: direction === "out" ? "us" : "consumer",
    ...{ point: fields.text("point"), consentToCall: fields.flag("consent_to_call") },
    ...{ by: fields.text("by"), notes: fields.text("notes", 2000) },
  };
}

const countMax = 1000;

function readCount(fields: RowFields<EffortColumn>): number {
  const said = fields.text("count");
  const count = said === "" ? 1 : Number(said);
  if (Number.isInteger(count) && count >= 1 && count <= countMax) return count;
  fields.fault("count", `"${said}" is no number of attempts from 1 to ${countMax}.`);
  return 1;
}
