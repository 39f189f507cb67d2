import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { previewTemplate, previewTemplateFile, type LetterPage } from "../client.ts";
import { FileButton } from "../ui/file-button.tsx";
import { isRefusal } from "../ui/problem.ts";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import type { PickedDebtor } from "./debtor-pick.tsx";
import type { TemplateKey, Words } from "./use-template.tsx";

type TemplatePreviewProps = {
  readonly template: TemplateKey;
  readonly text: Words;
  readonly isFaulty: boolean;
  readonly debtor: PickedDebtor | undefined;
};

/** What the debtor would read, a moment after it was typed. Nobody is asked for a permit, and nothing is kept. */
export function TemplatePreview({ template, text: typed, isFaulty, debtor }: TemplatePreviewProps) {
  const { name, audience, language } = template;
  const [text] = useDebouncedValue(typed, 250);
  const { debtorId = "" } = debtor ?? {};
  const body = { name, audience, language, heading: text.heading, body: text.body };
  const { data, error } = useQuery({
    queryKey: ["templates", "preview", debtorId, body],
    queryFn: ({ signal }) => previewTemplate({ debtorId, body }, { signal }),
    enabled: !isFaulty && debtorId !== "",
    placeholderData: (before) => before,
    retry: false,
  });
  // Faults are told beside the text.
  const trouble = isRefusal(error, "template_has_faults") ? null : error;
  return (
    <section className="template-preview" aria-label={words.templates.preview}>
      <header>
        <h3>{words.templates.preview}</h3>
        <FileButton
          label={words.templates.pdf}
          name={`${name}-${language}.pdf`}
          fetch={(options) => previewTemplateFile({ debtorId, body }, options)}
          why={isFaulty || debtorId === "" ? words.templates.previewMend : undefined}
        />
      </header>
      {isFaulty ? <p className="soft small">{words.templates.previewMend}</p> : null}
      {trouble === null ? null : <ActTrouble error={trouble} />}
      {data === undefined && error === null && !isFaulty && debtorId !== "" ? (
        <SkeletonRows count={6} height={20} />
      ) : null}
      {data === undefined || trouble !== null ? null : <Page page={data} />}
    </section>
  );
}

function Page({ page }: { readonly page: LetterPage }) {
  const { language, from, to, reference, date, heading, opening, tables, closing, payTo, disclosure, labels } = page;
  return (
    <article className="letter-page" lang={language}>
      <p>
        <strong>{from.name}</strong>
        {from.behalf === "" ? null : ` ${from.behalf}`}
        <br />
        {[...from.lines, from.phone, from.licence].filter((line) => line !== "").join(", ")}
      </p>
      <p className="template-words">{[to.name, ...to.lines].join("\n")}</p>
      <p className="template-words">{[...reference.map((pair) => pair.join(": ")), date].join("\n")}</p>
      <h4>{heading}</h4>
      <Paragraphs texts={opening} />
      {tables.map((table) => (
        <Items key={table.currency} table={table} labels={labels} />
      ))}
      <Paragraphs texts={closing} />
      {payTo === "" ? null : (
        <p className="template-words">{`${labels["payTo"]}:${payTo.includes("\n") ? "\n" : " "}${payTo}`}</p>
      )}
      <p className="template-words">{[labels["sincerely"], from.name].join("\n")}</p>
      {disclosure === null ? null : (
        <p>
          <strong>{disclosure}</strong>
        </p>
      )}
    </article>
  );
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  // Two paragraphs of one letter may be alike.
  return texts.map((text, place) => {
    const key = `${place} ${text}`;
    return <p key={key}>{text}</p>;
  });
}

type ItemsProps = { readonly table: LetterPage["tables"][number]; readonly labels: LetterPage["labels"] };

function Items({ table, labels }: ItemsProps) {
  const { currency, columns, rows, sums } = table;
  return (
    <ScrollRegion className="letter-table" label={`${labels["open"]}, ${currency}`}>
      <table>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name === "open" ? `${labels[name]}, ${currency}` : labels[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.number} ${row.due}`}>
              {columns.map((name) => (
                <td key={name}>{row[name]}</td>
              ))}
            </tr>
          ))}
          {sums.map(({ label, amount, isStrong }) => (
            <tr key={label}>
              <th scope="row" colSpan={columns.length - 1}>
                {label}
              </th>
              <td>{isStrong ? <strong>{amount}</strong> : amount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
