import { words } from "../words.ts";
import type { Finding } from "./problem.ts";
import { sentenceText } from "./sentence-text.ts";
import "./finding-text.css";

type FindingTextProps = { readonly finding: Pick<Finding, "rule" | "cite" | "because" | "verified"> };

/** Why a rule is against something and where it is written; and where few sources tell of it, that it is so. */
export function FindingText({ finding: { rule, cite, because, verified } }: FindingTextProps) {
  return (
    <div>
      {sentenceText(because)} <cite title={rule}>{cite}</cite>
      {verified === false ? <FewSources /> : null}
    </div>
  );
}

/** A quiet mark beside a rule of which few sources tell; what that means opens below it. */
export function FewSources() {
  return (
    <details className="few-sources">
      <summary>{words.ui.fewSources}</summary>
      {words.ui.fewSourcesWhy}
    </details>
  );
}
