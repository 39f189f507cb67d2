import { ScrollRegion } from "../ui/scroll-region.tsx";
import { words } from "../words.ts";
import { figureText, type Report } from "./figure-text.ts";

type MeasuredProps = { readonly measured: NonNullable<Report["measured"]>; readonly currency: string | null };

/** How far earlier forecasts were off, by how far ahead; in words where too few of them are over. */
export function Measured({ measured, currency }: MeasuredProps) {
  const { measuredTitle, measured: headings, tooFew } = words.reports;
  const label = words.reports.table(measuredTitle, currency);
  return (
    <div className="report-measured">
      <h3>{measuredTitle}</h3>
      <ScrollRegion className="report-scroll" label={label}>
        <table className="table" aria-label={label}>
          <thead>
            <tr>
              <th scope="col">{headings.weeks}</th>
              {[headings.off, headings.bias, headings.mean, headings.forecasts].map((heading) => (
                <th key={heading} scope="col" className="number">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {measured.map(({ weeks, wape, bias, meanError, forecasts }) => (
              <tr key={weeks}>
                <th scope="row">{weeks.replace("-", "–")}</th>
                {wape === null || bias === null || meanError === null ? (
                  <td colSpan={3} className="soft">
                    {tooFew}
                  </td>
                ) : (
                  <>
                    <td className="number figures">{wape} %</td>
                    <td className="number figures">{sided(bias, (text) => `${text} %`)}</td>
                    <td className="number figures">
                      {sided(meanError, (text) => figureText(text, "money", currency))}
                    </td>
                  </>
                )}
                <td className="number figures">{forecasts}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

/** A figure without its sign, which is said in words. */
function sided(text: string, written: (plain: string) => string): string {
  const plain = written(text.replace(/^-/, ""));
  return text.startsWith("-") ? words.reports.tooLittle(plain) : words.reports.tooMuch(plain);
}
