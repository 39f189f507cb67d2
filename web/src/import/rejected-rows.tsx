import type { ImportFilesAnswer } from "../client.ts";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { words } from "../words.ts";

const shownMax = 500;

/** Each rejected row: where it stands, which field, and why; of very many the first, and how many there are besides. */
export function RejectedRows({ rejected }: { readonly rejected: ImportFilesAnswer["rejected"] }) {
  if (rejected.length === 0) return <p className="import-fine">{words.imports.noneRejected}</p>;
  return (
    <ScrollRegion className="import-scroll" label={words.imports.rejected}>
      <table className="table">
        <caption className="import-bad">{words.imports.rejected}</caption>
        <thead>
          <tr>
            <th scope="col">{words.imports.file}</th>
            <th scope="col" className="number">
              {words.imports.row}
            </th>
            <th scope="col">{words.imports.field}</th>
            <th scope="col">{words.imports.because}</th>
          </tr>
        </thead>
        <tbody>
          {rejected.slice(0, shownMax).map(({ file, row, field, because }) => (
            <tr key={`${file} ${row} ${field} ${because}`}>
              <td>{file}</td>
              <td className="number">{row === 0 ? words.imports.wholeFile : row}</td>
              <td>{field}</td>
              <td>{sentenceText(because)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rejected.length > shownMax ? (
        <p className="soft">{words.imports.moreRejected(rejected.length - shownMax)}</p>
      ) : null}
    </ScrollRegion>
  );
}
