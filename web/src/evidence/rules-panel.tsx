import type { RuleAsked } from "../client.ts";
import { TableDay } from "../ui/day.tsx";
import { Panel } from "../ui/panel.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { Tag } from "../ui/tag.tsx";
import { words } from "../words.ts";

/** Each rule that was asked: what it is called in the law, what it found, what it says, and how it is read. */
export function RulesPanel({ rules }: { readonly rules: readonly RuleAsked[] }) {
  const says = words.evidence;
  return (
    <Panel title={says.rules}>
      {rules.length === 0 ? <p className="soft">{says.noRules}</p> : <p className="lead small">{says.rulesLead}</p>}
      <ol className="plain-list evidence-rules" aria-label={says.rules}>
        {rules.map((rule) => (
          <Rule key={rule.rule} rule={rule} />
        ))}
      </ol>
    </Panel>
  );
}

function Rule({ rule: { rule, cite, kind, verified, denies, because, reads } }: { readonly rule: RuleAsked }) {
  const says = words.evidence;
  return (
    <li>
      <p>
        <cite title={rule}>{words.said(cite)}</cite>{" "}
        <Tag tone={denies ? "red" : "green"}>{denies ? says.stops : says.passes}</Tag>{" "}
        {kind === "policy" ? (
          <Tag>{says.isPolicy}</Tag>
        ) : verified ? (
          <Tag>{says.verified}</Tag>
        ) : (
          <span className="soft small">{says.notVerified}</span>
        )}
      </p>
      <p>{sentenceText(because)}</p>
      {reads === null ? <p className="soft small">{says.gone}</p> : <Reads of={reads} isLaw={kind === "law"} />}
    </li>
  );
}

type ReadsProps = { readonly of: NonNullable<RuleAsked["reads"]>; readonly isLaw: boolean };

/** What a rule says now, and how it is read; law has a day from which it holds. */
function Reads({ of: { says: sentences, reading, from }, isLaw }: ReadsProps) {
  const says = words.evidence;
  return (
    <details className="small" open>
      <summary>
        {says.says}{" "}
        {isLaw ? (
          <span className="soft">
            {says.since} <TableDay on={from} />
          </span>
        ) : null}
      </summary>
      <p>{sentenceText(sentences.join(" "))}</p>
      {reading.length === 0 ? null : (
        <>
          <p className="soft">{says.readAs}</p>
          <ul>
            {reading.map(({ we, because }) => (
              <li key={we}>
                {sentenceText(we)}: <span className="soft">{sentenceText(because)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
