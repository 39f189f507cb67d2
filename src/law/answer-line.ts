import { ask, type AskOptions } from "./ask.ts";
import type { Finding } from "./finding.ts";
import { readCase } from "./read-case.ts";
import { shown } from "./readers.ts";

/** A line of JSON, and whether it says that the case could not be read; what is not covered is answered by saying so. */
export type LineAnswer = { readonly text: string; readonly isUnread: boolean };

/** Answers one line of JSON with one line of JSON: a verdict with its findings, or a refusal with its reason. */
export function answerLine(line: string, options: AskOptions = {}): LineAnswer {
  const json = parse(line);
  if (json === undefined) return refusal(null, "unreadable_case", `the line: ${shown(line)}`);
  const facts = readCase(json);
  if (!facts.ok) return refusal(idOf(json), "unreadable_case", facts.because);

  const { id } = facts.value;
  const answer = ask(facts.value, options);
  if (!answer.answered) return refusal(id, answer.refusal, answer.because);
  const { verdict, retryAt, findings } = answer;
  const text = JSON.stringify({ id, verdict, retryAt: iso(retryAt), findings: findings.map(findingJson) });
  return { text, isUnread: false };
}

function findingJson({ retryAt, ...finding }: Finding) {
  return { ...finding, retryAt: iso(retryAt) };
}

const iso = (instant: Temporal.Instant | null) => instant?.toString() ?? null;

function refusal(id: string | number | null, name: string, because: string): LineAnswer {
  return { text: JSON.stringify({ id, refusal: name, because }), isUnread: name === "unreadable_case" };
}

/** The id of a case that cannot be read, so that its sender finds it again; null where it is no text and no number. */
function idOf(json: unknown): string | number | null {
  const id = typeof json === "object" && json !== null && "id" in json ? json.id : null;
  return typeof id === "string" || typeof id === "number" ? id : null;
}

/** The edge of the platform's JSON, which throws at what it cannot parse. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
