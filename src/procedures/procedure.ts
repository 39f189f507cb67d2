import { compareInstants } from "#calendar/instants";

/** A page that says how a step is taken or a refusal is answered, as a version of it was written. */
export type Procedure = {
  readonly name: string;
  readonly version: number;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly because: string;
  readonly writtenAt: Temporal.Instant;
  /** Null: the program came with it. */
  readonly loginId: string | null;
};

/** The name of a step, of a rule of law or of a refusal, and so of its page. */
export const procedureName = /^[a-z0-9][a-z0-9._-]{0,79}$/;

export const procedureRefusals = {
  procedure_is_unknown: "There is no such procedure.",
  procedure_was_changed: "Somebody else changed it meanwhile. Read what they wrote; your words are still here.",
  nothing_is_changed: "It says this already.",
  script_is_forbidden: "What is to be said has words that a collector may say to nobody. They are named beside it.",
} as const;

export type ProcedureRefusal = keyof typeof procedureRefusals;

/** A page that the program comes with: the first line is its title. */
export function readShipped(text: string): { readonly title: string; readonly body: string } | undefined {
  const [, title, body] = /^# (.+)\n+([\s\S]*)$/.exec(text) ?? [];
  return title === undefined || body === undefined ? undefined : { title: title.trim(), body: body.trim() };
}

type Person = { readonly role: string; readonly since: Temporal.Instant };

/**
 * Whether a person must have read a version: a collector, what a person of the office changed since they came. What the
 * program came with was there before anybody.
 */
export function isToBeRead({ writtenAt, loginId }: Pick<Procedure, "writtenAt" | "loginId">, person: Person): boolean {
  const cameBefore = compareInstants(writtenAt, person.since) >= 0;
  return loginId !== null && person.role === "collector" && cameBefore;
}
