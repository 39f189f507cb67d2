import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { tryHousePolicy, type PolicyChange, type Replay, type ReplayedAct } from "../client.ts";
import { paths } from "../paths.ts";
import { Moment, TableDayOf } from "../ui/day.tsx";
import { Panel } from "../ui/panel.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { textsOf, type Editing } from "../ui/use-editing.ts";
import { words } from "../words.ts";
import type { SettingName } from "./policy-form.tsx";

type TrialProps = { readonly editing: Editing<SettingName, PolicyChange> };

/** What the policy that is typed would have refused of the last quarter, before it is saved. */
export function PolicyTrial({ editing: { typed, isUnsaved } }: TrialProps) {
  const says = words.policy.trial;
  const trial = useAct({
    send: async (settings: ReturnType<typeof textsOf<SettingName>>, options) => ({
      said: JSON.stringify(settings),
      found: await tryHousePolicy({ body: { settings } }, options),
    }),
    changesNothing: true,
  });
  const settings = textsOf(typed);
  // What was typed since was not tried.
  const isOfThis = trial.answer?.said === JSON.stringify(settings);
  return (
    <Panel title={says.title}>
      <p className="lead small">{says.lead}</p>
      <Button
        size="compact-sm"
        variant="default"
        disabled={!isUnsaved}
        loading={trial.busy}
        onClick={() => trial.run(settings)}
      >
        {says.go}
      </Button>
      <ActTrouble error={trial.error} />
      {trial.answer === undefined || !isOfThis ? null : <Found found={trial.answer.found} />}
    </Panel>
  );
}

function Found({ found }: { readonly found: Replay }) {
  const says = words.policy.trial;
  const { asked, of, refused, allowed, byRule, rows, from } = found;
  return (
    <output className="policy-trial">
      <p>
        <strong>{says.refused(refused)}</strong> {says.ofActs(asked)} <TableDayOf at={from} />.{" "}
        {allowed === 0 ? null : says.allowed(allowed)} {asked < of ? says.newest(asked, of) : null}
      </p>
      <ul className="plain-list small">
        {byRule.map(({ rule, cite, acts }) => (
          <li key={rule}>
            <span className="figures">{words.ui.count(acts)}</span> <cite title={rule}>{words.said(cite)}</cite>
          </li>
        ))}
      </ul>
      <p className="soft small">{says.edges}</p>
      {rows.length === 0 ? null : <Acts rows={rows} count={refused + allowed} />}
    </output>
  );
}

/** The acts that would be answered otherwise, each of which opens its evidence. */
function Acts({ rows, count }: { readonly rows: readonly ReplayedAct[]; readonly count: number }) {
  const says = words.policy.trial;
  return (
    <details>
      <summary>{says.which(rows.length, count)}</summary>
      <ScrollRegion className="policy-trial-scroll" label={says.acts}>
        <table className="table" aria-label={says.acts}>
          <thead>
            <tr>
              {[says.when, says.who, says.act, says.wouldBe, says.by].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ActRow key={row.contactId} row={row} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}

function ActRow({ row }: { readonly row: ReplayedAct }) {
  const { contactId, debtorId, debtor, act, askedAt, by, difference, because } = row;
  const says = words.policy.trial;
  return (
    <tr>
      <th scope="row">
        <Link to={paths.evidence} params={{ debtorId, contactId }}>
          <Moment at={askedAt} />
        </Link>
      </th>
      <td>{debtor}</td>
      <td>{words.kinds.act(act)}</td>
      <td>
        {says.would[difference]}{" "}
        <span className="soft">{because.map((one) => sentenceText(one.because)).join(" ")}</span>
      </td>
      <td>{by ?? words.debtor.bySystem}</td>
    </tr>
  );
}
