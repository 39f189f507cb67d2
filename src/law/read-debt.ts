import type { Authorisation } from "./debits.ts";
import * as law from "./law-case.ts";
import * as read from "./readers.ts";
import { no, none, some, yes, type Reader } from "./readers.ts";

const debtPurposes = ["consumer", "business"] as const;

const answered = { receivedOn: read.when, answeredOn: none(read.when) };

const validation: Reader<law.Validation> = read.object({
  sentOn: read.when,
  by: read.or(read.oneOf(law.validationWays), "mail"),
  undeliverable: no,
  undeliverableOn: none(read.when),
});

const dispute: Reader<law.Dispute> = read.object({
  ...answered,
  id: none(read.text),
  submittedOn: none(read.when),
  amount: none(read.amount),
  writing: yes,
  by: none(read.text),
  duplicativeOf: none(read.text),
  newInformation: no,
});

const authorisation: Reader<Authorisation> = read.object({
  signedOn: none(read.when),
  copyGivenOn: none(read.when),
  revokedOn: none(read.when),
  by: none(read.text),
});

/** A debt as a line has it; what it is called, and for which purpose it is, may be left out. */
export const debt = read.object({
  id: none(read.text),
  number: none(read.text),
  kind: read.or(read.text, "other"),
  purpose: none(read.oneOf(debtPurposes)),
  state: none(read.state),
  defaultOn: none(read.when),
  accountWhenObtained: none(read.text),
  lastPaymentOn: none(read.when),
  judgment: no,
  bought: no,
  secured: no,
  amount: none(read.amount),
  dueOn: none(read.when),
  firstBillOn: none(read.when),
  firstPaidOn: none(read.when),
  signedIn: none(read.state),
  hospital501r: no,
  validation: none(validation),
  disputes: some(dispute),
  requests: some(read.object({ kind: read.or(read.oneOf(law.requestKinds), "original-creditor"), ...answered })),
  notices: some(read.object({ kind: read.text, sentOn: read.when, by: none(read.text) })),
  authorisation: none(authorisation),
  debits: some(read.object({ on: read.when, channel: read.text, return: none(read.text) })),
  holds: some(read.object({ kind: read.text, from: read.when, until: none(read.when) })),
  coDebtor: none(read.object({ chapter: none(read.text), filedOn: read.when })),
  paid: no,
  settled: no,
  identityTheft: no,
  insurerPending: no,
});
