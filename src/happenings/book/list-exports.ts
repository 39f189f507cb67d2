import { namesOfLogins } from "#access/store";
import type { ExportsQuery } from "#book/exports/routes";
import { listExports as exportsOf, whoExported } from "#book/exports/store";
import type { Queries } from "#platform/database";
import { spanOf, theOffice } from "#happenings/desk/office-day";

const pageMax = 100;

type Asked = { readonly tx: Queries; readonly query: ExportsQuery };

/** A page of what left the desk as a file, with who took it out. */
export async function listExports({ tx, query: { what, by, from, to, after } }: Asked) {
  const { zone } = await theOffice(tx);
  const spanOn = (day: string) => spanOf(Temporal.PlainDate.from(day), zone);
  const span = {
    from: from === undefined ? null : spanOn(from).from,
    until: to === undefined ? null : spanOn(to).until,
  };
  const made = await exportsOf(
    tx,
    { what: what ?? null, loginId: by ?? null, ...span, after: after ?? null },
    pageMax + 1,
  );
  const page = made.slice(0, pageMax);
  const names = await namesOfLogins(tx, await whoExported(tx));
  const people = [...names].flatMap(([loginId, name]) => (loginId === null ? [] : [{ loginId, name }]));
  return {
    exports: page.map(({ exportedAt, loginId, asked, ...each }) => {
      return { ...each, asked: { ...asked }, exportedAt: exportedAt.toString(), by: names.get(loginId) ?? null };
    }),
    next: made.length > pageMax ? (page.at(-1)?.exportId ?? null) : null,
    people: people.toSorted((one, other) => one.name.localeCompare(other.name)),
  };
}
