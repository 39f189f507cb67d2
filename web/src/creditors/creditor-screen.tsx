import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { readCreditor, type Creditor } from "../client.ts";
import { paths } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { Banner } from "../ui/banner.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { CreditorForm } from "./creditor-form.tsx";
import { MandatesPanel } from "./mandates-panel.tsx";
import { PartyChanges } from "./party-changes.tsx";
import "./creditors.css";

/** One creditor: what letters say of it, under which mandates we act, and who changed what. */
export function CreditorScreen() {
  const { creditorId } = useParams({ from: "/office/creditors/$creditorId" });
  const query = useQuery({
    queryKey: ["creditors", creditorId],
    queryFn: ({ signal }) => readCreditor({ creditorId }, { signal }),
  });
  return (
    <div className="screen">
      <p className="creditors-back">
        <Link to={paths.creditors}>{words.creditors.title}</Link>
      </p>
      {query.error === null ? null : <ReadTrouble error={query.error} again={() => void query.refetch()} />}
      {query.isPending ? <SkeletonRows count={6} height={48} /> : null}
      {query.data === undefined ? null : <Whole key={creditorId} creditor={query.data} />}
    </div>
  );
}

function Whole({ creditor }: { readonly creditor: Creditor }) {
  const may = useMay();
  const says = words.creditors;
  const { name, book, openCases, mandates, changes } = creditor;
  const isHeld = mandates.some(({ standing }) => standing === "in-force");
  return (
    <>
      <div className="screen-head">
        <div>
          <h1>{name}</h1>
          <p className="creditors-lead">{`${says.fields.book}: ${says.books[book]}. ${says.openCases(openCases)}.`}</p>
          {may("changeCreditor") ? null : <p className="creditors-lead">{says.notYours}</p>}
        </div>
      </div>
      {isHeld ? null : (
        <Banner tone="red" title={says.noMandate}>
          <span>{says.noMandateWords}</span>
        </Banner>
      )}
      <div className="creditors-page">
        <div className="creditors-column">
          <CreditorForm stands={creditor} mayChange={may("changeCreditor")} />
        </div>
        <div className="creditors-column">
          <MandatesPanel creditor={creditor} mayChange={may("changeMandate")} />
          <PartyChanges changes={changes} />
        </div>
      </div>
    </>
  );
}
