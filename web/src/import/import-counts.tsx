import { Link } from "@tanstack/react-router";
import type { ImportFilesAnswer } from "../client.ts";
import { paths } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { Amount } from "../ui/amount.tsx";
import { Banner } from "../ui/banner.tsx";
import { Tag } from "../ui/tag.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { words } from "../words.ts";
import { rowsRejected } from "./rows-rejected.ts";

/** How many rows there were and what becomes of them. */
export function ImportCounts({ found }: { readonly found: Omit<ImportFilesAnswer, "batchId"> }) {
  const counts = { ...found, rejected: rowsRejected(found) };
  return (
    <dl className="import-counts">
      {Object.entries(words.imports.counts).map(([name, label]) => {
        const count = counts[name as keyof typeof words.imports.counts];
        return (
          <div key={name} className={name === "rejected" && count > 0 ? "import-count-bad" : undefined}>
            <dt>{label}</dt>
            <dd className="figures">{words.ui.count(count)}</dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Whose book the files are for, which columns are not read, how many addresses are doubtful: what is easily taken for granted. */
export function ImportScope({ found }: { readonly found: Omit<ImportFilesAnswer, "batchId"> }) {
  const { creditor, isNewCreditor, whoOwes, withoutMandate, ignored, doubtfulAddresses } = found;
  const isSaid = whoOwes.guessed === 0 && whoOwes.knownOtherwise === 0;
  const isPlain =
    isSaid && !isNewCreditor && withoutMandate.length === 0 && ignored.length === 0 && doubtfulAddresses === 0;
  return (
    <Banner tone={isPlain ? "plain" : "amber"} title={words.imports.bookOf(creditor)}>
      {isNewCreditor ? <span>{words.imports.newCreditor(creditor)}</span> : null}
      <WhoOwes whoOwes={whoOwes} />
      {withoutMandate.map((one) => (
        <WithoutMandate key={one.creditorId} creditor={one} />
      ))}
      {ignored.map(({ file, headings }) => (
        <span key={file}>{words.imports.ignored(file, headings)}</span>
      ))}
      {doubtfulAddresses === 0 ? null : <span>{words.imports.doubtfulAddresses(doubtfulAddresses)}</span>}
    </Banner>
  );
}

/** Who the new debtors are, and what of it is a guess. */
function WhoOwes({ whoOwes }: Pick<ImportFilesAnswer, "whoOwes">) {
  const { persons, guessed, mustBeSaid, knownOtherwise } = whoOwes;
  const firms = mustBeSaid ? whoOwes.firms - guessed : whoOwes.firms;
  return (
    <>
      {persons + firms === 0 ? null : <span>{words.imports.newDebtors(persons, firms)}</span>}
      {guessed === 0 || mustBeSaid ? null : <span>{words.imports.guessedFirms(guessed)}</span>}
      {mustBeSaid ? <strong>{words.imports.sayWhoOwes(guessed)}</strong> : null}
      {knownOtherwise === 0 ? null : <span>{words.imports.knownOtherwise(knownOtherwise)}</span>}
    </>
  );
}

function WithoutMandate({ creditor }: { readonly creditor: ImportFilesAnswer["withoutMandate"][number] }) {
  const may = useMay();
  const { creditorId, name } = creditor;
  return (
    <span>
      {words.imports.withoutMandate(name)}{" "}
      {may("readCreditor") ? (
        <Link to={paths.creditor} params={{ creditorId }}>
          {name}
        </Link>
      ) : null}
    </span>
  );
}

/** What the files add up to, against what the book says, in each currency; what was rejected is in neither, and is told so. */
export function ControlTotals({ found }: { readonly found: Pick<ImportFilesAnswer, "control" | "rejected" | "rows"> }) {
  const { control } = found;
  const rejected = rowsRejected(found);
  if (Object.keys(control).length === 0) return null;
  return (
    <ScrollRegion className="import-scroll" label={words.imports.control}>
      <table className="table">
        <caption>
          {words.imports.control}
          {rejected === 0 ? null : <span className="import-bad"> {words.imports.withoutRejected(rejected)}</span>}
        </caption>
        <TotalsHead />
        <tbody>
          {Object.entries(control).map(([currency, { rows, book, pending, agrees }]) => (
            <tr key={currency}>
              <td>{currency}</td>
              <td className="number">
                <Amount bare value={{ amount: rows, currency }} />
              </td>
              <td className="number">
                <Amount bare value={{ amount: book, currency }} />
              </td>
              <td className="number">
                <Amount bare value={{ amount: pending, currency }} />
              </td>
              <td>
                {agrees ? (
                  <Tag tone="green">{words.imports.agrees}</Tag>
                ) : (
                  <Tag tone="amber">{words.imports.differs}</Tag>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function TotalsHead() {
  return (
    <thead>
      <tr>
        <th scope="col">{words.imports.currency}</th>
        <th scope="col" className="number">
          {words.imports.inFiles}
        </th>
        <th scope="col" className="number">
          {words.imports.inBook}
        </th>
        <th scope="col" className="number">
          {words.imports.pending}
        </th>
        <th scope="col">{words.imports.verdict}</th>
      </tr>
    </thead>
  );
}
