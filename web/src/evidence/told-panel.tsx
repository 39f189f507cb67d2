import { Panel } from "../ui/panel.tsx";
import { words } from "../words.ts";
import { ToldHistory } from "./told-history.tsx";
import { refText, TextValue, valueNamed } from "./told-value.tsx";
import { toldContacts, toldGroups, type ToldFact, type ToldGroup, type ToldValue } from "./told-facts.ts";

/** The facts as the law was told them. */
export function ToldPanel({ facts }: { readonly facts: Readonly<Record<string, unknown>> | null }) {
  const says = words.evidence;
  if (facts === null) {
    return (
      <Panel title={says.facts}>
        <p className="soft">{says.noFacts}</p>
      </Panel>
    );
  }
  return (
    <Panel title={says.facts}>
      <p className="lead small">{says.factsLead}</p>
      <div className="evidence-groups">
        {toldGroups(facts).map((group) => (
          <Group key={`${group.key} ${group.number}`} group={group} />
        ))}
      </div>
      <ToldHistory contacts={toldContacts(facts)} />
    </Panel>
  );
}

function Group({ group: { key, number, isUsed, facts } }: { readonly group: ToldGroup }) {
  const says = words.evidence;
  const isOne = key !== "points" && key !== "debts";
  return (
    <section className="evidence-group">
      <h3>
        {isOne ? says.groups[key] : refText({ of: key, number: number ?? 1 })}{" "}
        {isUsed ? <span className="soft">{says.used}</span> : null}
      </h3>
      <dl className="evidence-facts">
        {facts.map(({ name, values }) => (
          <div key={name}>
            <dt>{valueNamed(name)}</dt>
            <dd>
              {values.map((value, place) => (
                // oxlint-disable-next-line react/no-array-index-key -- several alike are several, and their order stands
                <span key={place} className="evidence-value">
                  <Value value={value} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Value({ value }: { readonly value: ToldValue }) {
  if (typeof value === "string") return <TextValue text={value} />;
  return "of" in value ? refText(value) : <Parts facts={value} />;
}

/** The parts of one fact in a line: "State OH, from Jan 1, 2025". */
function Parts({ facts }: { readonly facts: readonly ToldFact[] }) {
  return facts.map(({ name, values }, place) => (
    <span key={name}>
      {place === 0 ? "" : ", "}
      <span className="soft">{valueNamed(name)}</span>{" "}
      {values.map((value, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- as above
        <span key={at}>
          {at === 0 ? "" : ", "}
          <Value value={value} />
        </span>
      ))}
    </span>
  ));
}
