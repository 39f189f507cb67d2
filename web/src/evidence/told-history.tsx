import { ScrollRegion } from "../ui/scroll-region.tsx";
import { words } from "../words.ts";
import type { ToldContact } from "./told-facts.ts";
import { refText, TextValue, valueNamed } from "./told-value.tsx";

const columns = ["at", "kind", "from", "to", "outcome", "count", "debts"] as const;

/** What had happened before, as the law counted it. */
export function ToldHistory({ contacts }: { readonly contacts: readonly ToldContact[] }) {
  const { history } = words.evidence.groups;
  if (contacts.length === 0) return null;
  return (
    <section className="evidence-history">
      <h3>{history}</h3>
      <ScrollRegion className="evidence-scroll" label={history}>
        <table className="table" aria-label={history}>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {valueNamed(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {contacts.map((contact, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- two may be alike, and their order stands
              <tr key={place}>
                {columns.map((name) => (
                  <td key={name}>
                    <Cell of={contact[name]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function Cell({ of }: { readonly of: ToldContact[(typeof columns)[number]] }) {
  if (of === null) return words.reports.noFigure;
  if (typeof of === "number") return words.ui.count(of);
  return typeof of === "string" ? <TextValue text={of} /> : of.map(refText).join(", ");
}
