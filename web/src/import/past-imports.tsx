import { useQueryClient } from "@tanstack/react-query";
import { listImports, takeBackImport, type ListImportsAnswer } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { Amount } from "../ui/amount.tsx";
import { AskReason } from "../ui/ask-reason.tsx";
import { Moment } from "../ui/day.tsx";
import { LoadMore } from "../ui/load-more.tsx";
import { useNotice } from "../ui/notice.tsx";
import { Panel } from "../ui/panel.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { Tag } from "../ui/tag.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { usePages } from "../ui/use-pages.ts";
import { words } from "../words.ts";

type Past = ListImportsAnswer["imports"][number];

const importsOf = ({ imports }: ListImportsAnswer) => imports;

const counted = ["rows", "created", "updated", "unchanged", "closed", "rejected"] as const;

/** What was taken in before, the latest first: so that nobody wonders whether today's file is in. */
export function PastImports() {
  const {
    rows: past,
    first,
    ...pages
  } = usePages({
    queryKey: ["imports"],
    read: (cursor, options) => listImports({ cursor }, options),
    rowsOf: importsOf,
  });
  if (pages.isPending) return null;
  return (
    <Panel title={words.imports.past}>
      {pages.error === null ? null : <ReadTrouble error={pages.error} again={pages.again} />}
      {first === undefined ? null : past.length === 0 ? (
        <span className="soft">{words.imports.pastNone}</span>
      ) : (
        <PastTable past={past} />
      )}
      <LoadMore {...pages} />
    </Panel>
  );
}

function PastTable({ past }: { readonly past: readonly Past[] }) {
  return (
    <ScrollRegion className="import-scroll" label={words.imports.pastTable}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.imports.when}</th>
            <th scope="col">{words.imports.files}</th>
            <th scope="col">{words.imports.whose}</th>
            {counted.map((name) => (
              <th key={name} scope="col" className="number">
                {words.imports.counts[name]}
              </th>
            ))}
            <th scope="col">{words.imports.control}</th>
            <th scope="col">{words.imports.takeBack}</th>
          </tr>
        </thead>
        <tbody>
          {past.map((batch) => (
            <tr key={batch.batchId}>
              <td>
                <Moment at={batch.importedAt} />
              </td>
              <td>{batch.files.map(({ name }) => name).join(", ")}</td>
              <td>{batch.creditor}</td>
              {counted.map((name) => (
                <td key={name} className="number">
                  {words.ui.count(batch[name])}
                </td>
              ))}
              <td>
                <Control control={batch.control} />
              </td>
              <td>
                <TakeBack batch={batch} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** What the files added up to in each currency, and whether the book said the same when they had been taken in. */
function Control({ control }: { readonly control: Past["control"] }) {
  return (
    <ul className="plain-list past-control">
      {Object.entries(control).map(([currency, { rows, book, pending, agrees }]) => (
        <li key={currency} title={words.imports.controlOf(rows, book, pending)}>
          <Amount value={{ amount: rows, currency }} />{" "}
          <Tag tone={agrees ? "green" : "amber"}>{agrees ? words.imports.agrees : words.imports.differs}</Tag>
        </li>
      ))}
    </ul>
  );
}

/** The way back from an import that was a mistake; of one that was taken back, when and why. */
function TakeBack({ batch }: { readonly batch: Past }) {
  const may = useMay();
  const queries = useQueryClient();
  const { tell } = useNotice();
  const act = useAct({
    send: (because: string, options) => takeBackImport({ batchId: batch.batchId, body: { because } }, options),
    done: ({ reversed }) => {
      tell({ says: words.imports.isTakenBack(reversed) });
      return queries.invalidateQueries();
    },
  });
  if (batch.takenBackAt !== null) {
    return (
      <span title={batch.takenBackBecause ?? undefined}>
        <Tag tone="amber">{words.imports.takenBack}</Tag> <Moment at={batch.takenBackAt} />
      </span>
    );
  }
  if (!may("takeBackImport")) return null;
  return <AskReason act={words.imports.takeBack} question={words.imports.takeBackWhy} {...act} />;
}
