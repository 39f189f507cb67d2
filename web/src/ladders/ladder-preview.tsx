import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { LadderPreview, LadderPreviewDay } from "../client.ts";
import { paths } from "../paths.ts";
import { Banner } from "../ui/banner.tsx";
import { NearDay, TableDay } from "../ui/day.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { words } from "../words.ts";

type PreviewProps = { readonly preview: LadderPreview; readonly isOlder: boolean };

/** Whom the text would touch today and tomorrow, and what would change against the ladders in force. */
export function Preview({ preview, isOlder }: PreviewProps) {
  const { faults, looked, isWhole, days } = preview;
  const place = useRef<HTMLElement>(null);
  // It comes below the text, where nobody sees that it came.
  useEffect(() => {
    place.current?.scrollIntoView();
  }, []);
  if (faults.length > 0) return <Banner tone="amber">{words.ladders.hasFaults}</Banner>;
  return (
    <section ref={place} className="ladder-preview" aria-label={words.ladders.previewTitle}>
      <h3>{words.ladders.previewTitle}</h3>
      {isOlder ? <Banner tone="amber">{words.ladders.isOlder}</Banner> : null}
      {isWhole ? null : <p>{words.ladders.notWhole}</p>}
      {days.map((day, place) => (
        <PreviewedDay
          key={day.on}
          title={place === 0 ? words.ladders.previewToday : words.ladders.previewTomorrow}
          day={day}
          looked={looked}
        />
      ))}
    </section>
  );
}

type DayProps = { readonly title: string; readonly day: LadderPreviewDay; readonly looked: number };

function PreviewedDay({ title, day: { on, changed, letters, steps, cases }, looked }: DayProps) {
  return (
    <section className="ladder-preview-day">
      <h4>
        {title}, <TableDay on={on} />
      </h4>
      <p>
        <strong>{words.ladders.previewOf(changed, looked)}</strong>
        {letters === 0 ? "" : `; ${words.ladders.previewLetters(letters)}`}.
      </p>
      {steps.length === 0 ? null : <StepCounts steps={steps} />}
      {cases.length === 0 ? null : <Touched cases={cases} more={changed - cases.length} />}
    </section>
  );
}

const stepName = (step: string) => (step === "none" ? words.ladders.noCase : words.kinds.step(step));

function StepCounts({ steps }: Pick<LadderPreviewDay, "steps">) {
  return (
    <table className="table ladder-counts">
      <caption>{words.ladders.changes}</caption>
      <thead>
        <tr>
          <th scope="col">{words.ladders.now}</th>
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
function Touched({ cases, more }: Pick<LadderPreviewDay, "cases"> & { readonly more: number }) {
  return (
    <>
      <h5>{words.ladders.whom}</h5>
      <ul className="plain-list ladder-touched">
        {cases.map(({ debtorId, debtor, number, creditor, now, nowOn, changed, changedOn, because }) => (
          <li key={`${debtorId} ${creditor} ${now} ${changed}`}>
            <Link to={paths.debtor} params={{ debtorId }} target="_blank" title={words.ladders.newTab}>
              {debtor}
            </Link>{" "}
            <span className="soft small figures">
              {number}, {creditor}
            </span>
            <span>
              {stepName(now)}
              {nowOn === null ? null : (
                <>
                  {", "}
                  <NearDay on={nowOn} />
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
