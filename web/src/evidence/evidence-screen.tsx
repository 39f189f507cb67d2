import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { readContactEvidence, type ContactEvidence } from "../client.ts";
import { paths } from "../paths.ts";
import { Panel } from "../ui/panel.tsx";
import { ScreenHead } from "../ui/screen-head.tsx";
import { WhenRead } from "../ui/when-read.tsx";
import { words } from "../words.ts";
import { RulesPanel } from "./rules-panel.tsx";
import { DebtorZonesContext } from "./told-moment.tsx";
import { ToldPanel } from "./told-panel.tsx";
import { whoLines } from "./who-lines.tsx";
import "./evidence.css";

/** Why one contact was lawful, or was refused: to be looked at, and to be printed for who asks. */
export function EvidenceScreen() {
  const of = useParams({ from: paths.evidence });
  const query = useQuery({
    queryKey: ["evidence", of.debtorId, of.contactId],
    queryFn: ({ signal }) => readContactEvidence(of, { signal }),
  });
  return (
    <div className="screen evidence">
      <WhenRead query={query} rows={8} height={48}>
        {(evidence) => <Evidence of={evidence} />}
      </WhenRead>
    </div>
  );
}

function Evidence({ of }: { readonly of: ContactEvidence }) {
  const { debtor, act } = of;
  const says = words.evidence;
  return (
    <DebtorZonesContext value={zonesOf(of)}>
      <ScreenHead title={says.title} lead={says.of(words.kinds.act(act), `${debtor.name} (${debtor.number})`)}>
        <span className="evidence-acts no-print">
          <Link to={paths.debtor} params={{ debtorId: debtor.debtorId }}>
            {says.back}
          </Link>
          <Button size="compact-sm" variant="default" onClick={() => window.print()}>
            {says.print}
          </Button>
        </span>
      </ScreenHead>
      <p className="evidence-verdict">
        <strong>{verdictOf(of)}</strong>
      </p>
      <Panel title={says.who}>
        <dl className="evidence-facts">
          {whoLines(of).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {of.made === null ? <p className="soft small">{says.notMade}</p> : null}
      </Panel>
      <RulesPanel rules={of.rules} />
      <ToldPanel facts={of.facts} />
    </DebtorZonesContext>
  );
}

/** Where the debtor could be then, as far as it was kept. */
function zonesOf({ facts }: ContactEvidence): readonly string[] {
  const where = facts?.["where"];
  return Array.isArray(where) ? where.filter((zone) => typeof zone === "string") : [];
}

function verdictOf({ permit, made }: ContactEvidence): string {
  const { verdicts, afterwards, unasked } = words.evidence;
  if (permit !== null) return verdicts[permit.verdict];
  return made?.verdict ? afterwards[made.verdict] : unasked;
}
