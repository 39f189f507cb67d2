import type { Judged, RecordedKind, Told } from "./recorded.ts";

const nouns: Readonly<Record<RecordedKind, string>> = {
  call: "Call",
  email: "E-mail",
  letter: "Letter",
  text: "Text",
  visit: "Visit",
};

type Said = {
  readonly told: Pick<Told, "kind" | "from">;
  readonly judged: Judged;
  readonly words: string;
  readonly reason: string | null;
  readonly spokeWith: string | undefined;
  readonly asked: readonly string[];
  readonly matched: boolean | undefined;
  readonly value: string | undefined;
};

/** What the timeline says of a contact that was recorded: what was said or written first, then what it was. */
export function toldWords({ told, judged, words, reason, ...who }: Said): string {
  const { kind, from } = told;
  const at = who.value === undefined ? "" : ` ${from === "us" ? "at" : "by"} ${who.value.replaceAll(/\s+/g, " ")}`;
  const what = `${nouns[kind]} ${from === "us" ? "to" : "from"} the debtor${at}`;
  const outcome = judged.outcome === null || judged.outcome === "answered" ? "" : judged.outcome.replaceAll("-", " ");
  const facts = [outcome, ...aboutWhom({ ...who, reached: judged.reached }), ...becauseOf(reason)];
  const detail = facts.filter((fact) => fact !== "").join("; ");
  const waits = judged.needsAnswer ? " It waits for an answer." : "";
  return `${words === "" ? "" : `${words} `}${what}${detail === "" ? "" : ` (${detail})`}.${waits}`;
}

type AboutWhom = Pick<Said, "spokeWith" | "asked" | "matched"> & { readonly reached: string | null };

/** With whom one spoke, and how one knew it. */
export function aboutWhom({ spokeWith, reached, asked, matched }: AboutWhom): string[] {
  const who = reached === null || reached === "nobody" ? "" : `spoke with ${withWhom(reached, spokeWith)}`;
  const check = asked.length === 0 ? "" : `asked ${asked.join(", ")}: ${matched === true ? "it matched" : "no match"}`;
  return [who, check].filter((fact) => fact !== "");
}

function withWhom(reached: string, spokeWith: string | undefined): string {
  const role = reached === "third-party" ? "somebody else" : `the ${reached}`;
  return spokeWith === undefined || spokeWith === "" ? role : `${spokeWith} (${role})`;
}

/** Why it is not paid, as they say it. */
export function becauseOf(reason: string | null): string[] {
  return reason === null ? [] : [`reason: ${reason.replaceAll("-", " ")}`];
}
