import type { SourceEffort } from "./efforts.ts";

/** What the timeline says of a contact that happened outside the desk. */
export function effortWords(effort: SourceEffort): string {
  const { kind, fromWhom, outcome, reached, attempts, point, by, notes } = effort;
  const what = `${kinds[kind]} ${fromWhom === "us" ? "to" : "from"} ${point === "" ? "the debtor" : point}`;
  const facts = [
    attempts > 1 ? `${attempts} attempts` : "",
    outcome === null ? "" : outcome.replaceAll("-", " "),
    reached === null ? "" : `reached: ${reached.replace("-", " ")}`,
    by === "" ? "" : `by ${by}`,
  ].filter((each) => each !== "");
  const detail = facts.length === 0 ? "" : ` (${facts.join(", ")})`;
  return `${what}${detail}, outside the desk.${notes === "" ? "" : ` ${notes}`}`;
}

const kinds: Readonly<Record<SourceEffort["kind"], string>> = {
  call: "Call",
  conversation: "Conversation",
  voicemail: "Voicemail",
  letter: "Letter",
  email: "E-mail",
  text: "Text",
  visit: "Visit",
};
