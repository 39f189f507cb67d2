import { Link } from "@tanstack/react-router";
import type { LadderPreview } from "../client.ts";
import { paths } from "../paths.ts";
import { Banner } from "../ui/banner.tsx";
import { NearDay, TableDay } from "../ui/day.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { words } from "../words.ts";

type PreviewProps = { readonly preview: LadderPreview; readonly isOlder: boolean };

/** Whom the text would touch tomorrow, and what would change against the ladders in force. */
export function Preview({ preview, isOlder }: PreviewProps) {
  const { faults, on, looked, isWhole, changed, steps, cases } = preview;
  if (faults.length > 0) return <Banner tone="amber">{words.ladders.hasFaults}</Banner>;
  return (
    <section className="ladder-preview" aria-label={words.ladders.previewTitle}>
      <h3>{words.ladders.previewTitle}</h3>
      {isOlder ? <Banner tone="amber">{words.ladders.isOlder}</Banner> : null}
      <p>
        {words.ladders.previewOn} <TableDay on={on} />: <strong>{words.ladders.previewOf(changed, looked)}</strong>.
        {isWhole ? "" : ` ${words.ladders.notWhole}`}
      </p>
      {steps.length === 0 ? null : <StepCounts steps={steps} />}
      {cases.length === 0 ? null : <Touched cases={cases} more={changed - cases.length} />}
    </section>
  );
}

const stepName = (step: string) => (step === "none" ? words.ladders.noCase : words.kinds.step(step));

function StepCounts({ steps }: Pick<LadderPreview, "steps">) {
  return (
    <table className="table ladder-counts">
      <caption>{words.ladders.changes}</caption>
      <thead>
        <tr>
          <th scope="col">{words.ladders.today}</th>
          <th scope="col">{words.ladders.changed}</th>
          <th scope="col" className="number">
            {words.ladders.howMany}
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ from, to, count }) => (
          <tr key={`${from} ${to}`}>
            <td>{stepName(from)}</td>
            <td>{stepName(to)}</td>
            <td className="number">{words.ui.count(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Each opens beside, so that what is being changed stays open. */
function Touched({ cases, more }: Pick<LadderPreview, "cases"> & { readonly more: number }) {
  return (
    <>
      <h4>{words.ladders.whom}</h4>
      <ul className="plain-list ladder-touched">
        {cases.map(({ debtorId, debtor, number, creditor, today, todayOn, changed, changedOn, because }) => (
          <li key={`${debtorId} ${creditor} ${today} ${changed}`}>
            <Link to={paths.debtor} params={{ debtorId }} target="_blank" title={words.ladders.newTab}>
              {debtor}
            </Link>{" "}
            <span className="soft small figures">
              {number}, {creditor}
            </span>
            <span>
              {stepName(today)}
              {todayOn === null ? null : (
                <>
                  {", "}
                  <NearDay on={todayOn} />
                </>
              )}
              {" → "}
              <strong>{stepName(changed)}</strong>
              {changedOn === null ? null : (
                <>
                  {", "}
                  <NearDay on={changedOn} />
                </>
              )}
            </span>
            <span className="soft small">{because.map(sentenceText).join(" ")}</span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="soft small">{words.ladders.more(more)}</p> : null}
    </>
  );
}
