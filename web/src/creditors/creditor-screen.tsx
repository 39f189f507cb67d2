import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { readCreditor, type Creditor } from "../client.ts";
import { paths } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { Banner } from "../ui/banner.tsx";
import { ChangesPanel } from "../ui/changes-panel.tsx";
import { ScreenHead } from "../ui/screen-head.tsx";
import { WhenRead } from "../ui/when-read.tsx";
import { words } from "../words.ts";
import { CreditorForm } from "./creditor-form.tsx";
import { MandatesPanel } from "./mandates-panel.tsx";
import { PayToPanel } from "./pay-to-panel.tsx";
import { shownChange } from "./shown-change.ts";
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
      <WhenRead query={query} rows={6} height={48}>
        {(creditor) => <Whole key={creditorId} creditor={creditor} />}
      </WhenRead>
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
      <ScreenHead
        title={name}
        lead={`${says.fields.book}: ${says.books[book]}. ${says.openCases(openCases)}.`}
        may={may("changeCreditor")}
      />
      {isHeld ? null : (
        <Banner tone="red" title={says.noMandate}>
          <span>{says.noMandateWords}</span>
        </Banner>
      )}
      <div className="two-columns">
        <div className="column">
          <CreditorForm stands={creditor} mayChange={may("changeCreditor")} />
          {creditor.payToByTwo ? <PayToPanel creditor={creditor} /> : null}
        </div>
        <div className="column">
          <MandatesPanel creditor={creditor} mayChange={may("changeMandate")} />
          <ChangesPanel changes={changes.map(shownChange)} />
        </div>
      </div>
    </>
  );
}
