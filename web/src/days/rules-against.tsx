import type { ReadDayAnswer, RuleAgainst } from "../client.ts";
import { FewSources } from "../ui/finding-text.tsx";
import { locale } from "../ui/locale.ts";
import { Panel } from "../ui/panel.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { words } from "../words.ts";
import type { DaySearch } from "./day-search.ts";

type RulesAgainstProps = {
  readonly against: ReadDayAnswer["against"];
  readonly choose: (next: DaySearch) => void;
};

/** By which rules what is due cannot be done on that day, as the law said beforehand; a count shows its cases below. */
export function RulesAgainst({ against, choose }: RulesAgainstProps) {
  if (against.length === 0) return null;
  return (
    <Panel title={words.days.beforehand} flush>
      <table className="table days-against">
        <tbody>
          {against.map(({ cases, ...rule }) => (
            <tr key={rule.rule}>
              <th scope="row">
                <RuleText rule={rule} />
              </th>
              <td className="number">
                <button
                  type="button"
                  className="link-button figures"
                  aria-label={words.days.show(cases, rule.cite ?? rule.rule)}
                  onClick={() => choose({ refused: rule.rule })}
                >
                  {cases.toLocaleString(locale)}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

/** A rule by where it is written, with its name; and that few sources tell of it, where that is so. */
export function RuleText({ rule: { rule, cite, because, verified } }: { readonly rule: RuleAgainst }) {
  return (
    <>
      {because === null ? (cite ?? "") : sentenceText(because)} <code className="soft">{rule}</code>
      {verified ? null : <FewSources />}
    </>
  );
}
