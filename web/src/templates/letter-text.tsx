import type { LetterPage } from "../client.ts";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import "./letter-text.css";

/** What a letter says, as a screen shows it. */
export function LetterText({ page }: { readonly page: LetterPage }) {
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
