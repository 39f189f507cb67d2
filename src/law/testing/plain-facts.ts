/**
 * What the oracle and the law are both told, in the plainest form: instants are milliseconds of UTC, days are "2026-03-08",
 * times of day are minutes since midnight. Nothing here is made by the law's own code.
 */
export type PlainFacts = {
  readonly at: number;
  readonly role: "collector" | "creditor";
  readonly zones: readonly string[];
  readonly debts: readonly string[];
  readonly inconvenient: readonly PlainWindow[];
  readonly convenient: readonly PlainWindow[];
  readonly history: readonly PlainContact[];
};

export type PlainWindow = {
  readonly weekdays: readonly number[]; // 0 is Sunday, as JavaScript counts.
  readonly from: number;
  readonly to: number;
  readonly said: string;
  readonly until: string | null;
};

export type PlainContact = {
  readonly at: number;
  readonly kind: "call" | "conversation" | "letter" | "email";
  readonly from: "us" | "consumer";
  readonly debts: readonly string[] | null;
  readonly outcome: "no-answer" | "busy" | "not-in-service" | "voicemail-left" | "answered" | null;
  readonly consentToCall: boolean;
};
