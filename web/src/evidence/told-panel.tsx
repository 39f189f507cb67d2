import { Moment, TableDay } from "../ui/day.tsx";
import { Panel } from "../ui/panel.tsx";
import { words } from "../words.ts";
import { toldGroups, type ToldFact, type ToldGroup } from "./told-facts.ts";

/** The facts as the law was told them. */
export function ToldPanel({ facts }: { readonly facts: Readonly<Record<string, unknown>> | null }) {
  const says = words.evidence;
  return (
    <Panel title={says.facts}>
      <p className="lead small">{facts === null ? says.noFacts : says.factsLead}</p>
      {facts === null
        ? null
        : toldGroups(facts).map((group) => <Group key={`${group.key} ${group.number}`} group={group} />)}
    </Panel>
  );
}

function Group({ group: { key, number, isUsed, facts } }: { readonly group: ToldGroup }) {
  const says = words.evidence;
  const one = key === "points" || key === "debts" || key === "history" ? says.one[key] : says.groups[key];
  return (
    <section className="evidence-group">
      <h3>
        {number === null ? one : says.nth(one, number)} {isUsed ? <span className="soft">{says.used}</span> : null}
      </h3>
      <Facts facts={facts} />
    </section>
  );
}

function Facts({ facts }: { readonly facts: readonly ToldFact[] }) {
  return (
    <dl className="evidence-facts">
      {facts.map(({ name, values }) => (
        <div key={name}>
          <dt>{nameOf(name)}</dt>
          <dd>
            {values.map((value, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- several alike are several, and their order stands
              <span key={place} className="evidence-value">
                {typeof value === "string" ? <Value text={value} /> : <Parts facts={value} />}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The parts of one fact in a line: "State OH, from Jan 1, 2025". */
function Parts({ facts }: { readonly facts: readonly ToldFact[] }) {
  return facts.map(({ name, values }, place) => (
    <span key={name}>
      {place === 0 ? "" : ", "}
      <span className="soft">{nameOf(name)}</span>{" "}
      {values.map((value, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- as above
        <span key={at}>
          {at === 0 ? "" : ", "}
          {typeof value === "string" ? <Value text={value} /> : <Parts facts={value} />}
        </span>
      ))}
    </span>
  ));
}

const nameOf = (name: string) => words.evidence.names[name] ?? words.kinds.other(name);

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const isInstant = (text: string) => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text);

function Value({ text }: { readonly text: string }) {
  if (isDay(text)) return <TableDay on={text} />;
  if (isInstant(text)) return <Moment at={text} />;
  if (text === "true") return words.evidence.yes;
  return words.evidence.values[text] ?? (/^[a-z-]+$/.test(text) ? text.replaceAll("-", " ") : text);
}
