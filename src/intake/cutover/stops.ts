import type { AddressStopKind } from "#parties/address-stop";
import type { ReadPoint } from "#parties/contact-point";
import { stopKinds, type StopKind } from "#parties/person-stop";
import type { StopFacts } from "#parties/stop-facts";
import type { Origin } from "#intake/source-record";
import { fileKind } from "./file-kind.ts";
import { namingColumns, type NamingColumn } from "./named-debtor.ts";
import { holderOf, pointColumns, readNumberOrMail, readPoints, type PointColumn } from "./point-columns.ts";
import type { Choices, RowFields } from "./row-fields.ts";
import { readStopFacts, stopFactColumns, type StopFactColumn } from "./stop-facts.ts";

/** What stops the office: of a person, or of a number or address, whoever holds it. */
export type SourceStop = {
  readonly origin: Origin;
  /** Nothing where the stop is of an address alone. */
  readonly number: string | null;
  readonly accountNumber: string | null;
  readonly creditor: string | null;
  readonly receivedOn: Temporal.PlainDate;
  readonly because: string;
  /** Who said it; nothing where that is not known. */
  readonly by: string | null;
  readonly point: ReadPoint | null;
  readonly stop:
    | { readonly of: "person"; readonly kind: StopKind; readonly facts: StopFacts }
    | { readonly of: "address"; readonly kind: AddressStopKind };
};

const personKinds = {
  cease: ["cease and desist", "c&d", "cease letter", "cease communication"],
  attorney: ["lawyer", "represented", "attorney represented"],
  bankruptcy: ["bk", "bankrupt", "chapter 7", "chapter 13"],
  death: ["deceased", "died"],
  "inconvenient-time": ["inconvenient time", "bad time"],
  "inconvenient-place": ["inconvenient place", "do not call at work"],
  employer: ["employer prohibits", "no calls at work"],
  medium: ["refuses medium", "do not call", "dnc", "no calls"],
  "original-creditor": ["original creditor", "asked for the original creditor"],
  "identity-theft": ["identity theft", "id theft", "identity fraud"],
} as const satisfies Choices<StopKind>;

const addressKinds = {
  "opt-out": ["opted out", "stop", "unsubscribe", "do not text", "do not email"],
  "wrong-party": ["wrong number", "wrong party", "not the debtor"],
  "led-to-disclosure": ["disclosure", "third party disclosure"],
  "not-in-service": ["disconnected", "not in service"],
  "returned-mail": ["returned mail", "bad address", "undeliverable"],
} as const satisfies Choices<AddressStopKind>;

const own = {
  kind: {
    says: `${[...stopKinds, ...Object.keys(addressKinds)].join(", ")}`,
    headings: ["stop", "type", "stop type", "reason code", "code"],
  },
  received_on: {
    says: "the day on which it came in",
    is: "day",
    headings: ["date", "received", "on", "effective date"],
  },
  because: { says: "what came in, in words", headings: ["reason", "notes", "description", "evidence", "comment"] },
  by: { says: "who said it", headings: ["received from", "said by", "who"] },
  point: { says: "the number or e-mail that it is about, in one cell", headings: ["contact point", "value", "number"] },
} as const;

type StopColumn = NamingColumn | PointColumn | StopFactColumn | keyof typeof own;

/** Everything by which the office is stopped. */
export const stops = fileKind<StopColumn, SourceStop>({
  says: "Cease letters, attorneys, bankruptcies, deaths, times, places and media refused, opt-outs of an address.",
  columns: { ...namingColumns, ...own, ...stopFactColumns, ...pointColumns },
  needs: [["kind"], ["received_on"], ["customer_number", "point", "phone", "email", "address1"]],
  read: readStop,
});

function readStop(fields: RowFields<StopColumn>): SourceStop | undefined {
  const receivedOn = fields.neededPast("received_on");
  if (fields.needed("kind") === undefined) return undefined;
  const kind = fields.choice("kind", { ...personKinds, ...addressKinds });
  const point = readPoint(fields);
  const number = fields.text("customer_number") || null;
  if (kind === undefined || receivedOn === undefined) return undefined;
  const stop = isOfAddress(kind)
    ? ({ of: "address", kind } as const)
    : ({ of: "person", kind, facts: readStopFacts(fields, kind) } as const);
  if (stop.of === "person" && number === null) fields.fault("customer_number", "The row has no customer number.");
  if (stop.of === "address" && point === null && fields.faults.length === 0) {
    fields.fault("point", "A stop of a number or address says which.");
  }
  return {
    ...{ origin: fields.origin, number, accountNumber: fields.text("account_number") || null },
    ...{ creditor: fields.text("creditor") || null, receivedOn, point, stop },
    because: fields.text("because", 900) || `${kind}, as the earlier system has it`,
    by: fields.text("by") || null,
  };
}

function isOfAddress(kind: StopKind | AddressStopKind): kind is AddressStopKind {
  return Object.hasOwn(addressKinds, kind);
}

/** The number or address of the row: in one cell, or in the columns of an address. */
function readPoint(fields: RowFields<StopColumn>): ReadPoint | null {
  const text = fields.text("point");
  if (text === "") return readPoints(fields, "person")[0] ?? null;
  const point = readNumberOrMail(text, holderOf(fields, "person"));
  if (point === undefined) fields.fault("point", `"${text}" is no telephone number or e-mail address.`);
  return point ?? null;
}
