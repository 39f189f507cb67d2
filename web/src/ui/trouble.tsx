import { Button } from "@mantine/core";
import { words } from "../words.ts";
import { Banner } from "./banner.tsx";
import { FindingText } from "./finding-text.tsx";
import { isRefusal, Problem } from "./problem.ts";
import { sentenceText } from "./sentence-text.ts";

/** The sentence for an error: the server's own, in the language of the page, where it gave one. */
export function troubleText(error: Error): string {
  if (!(error instanceof Problem)) return words.ui.unforeseen;
  if (error.facts.status === 0) return words.ui.notReached;
  return sentenceText(error.facts.because) || words.ui.unforeseen;
}

/** What went wrong with a write, beside the button that started it. */
export function ActTrouble({ error }: { readonly error: Error | null }) {
  if (error === null) return null;
  const findings = error instanceof Problem ? (error.facts.findings ?? []) : [];
  return (
    <Banner tone="red" urgent>
      <span>{troubleText(error)}</span>
      {findings
        .filter(({ denies }) => denies !== false)
        .map((finding) => (
          <FindingText key={finding.rule} finding={finding} />
        ))}
    </Banner>
  );
}

/** What is shown in place of what could not be read: what happened, what is safe, what to do. A role may never read it. */
export function ReadTrouble({ error, again }: { readonly error: Error; readonly again: () => void }) {
  if (isRefusal(error, "not_allowed")) {
    return (
      <Banner tone="amber" urgent title={troubleText(error)}>
        <span>{words.ui.askAnotherRole}</span>
      </Banner>
    );
  }
  return (
    <Banner
      tone="red"
      urgent
      title={troubleText(error)}
      action={
        <Button size="compact-sm" variant="default" onClick={again}>
          {words.ui.tryAgain}
        </Button>
      }
    >
      <span>{words.ui.nothingIsLost}</span>
    </Banner>
  );
}
