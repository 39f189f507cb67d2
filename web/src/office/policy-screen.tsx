import { useQuery } from "@tanstack/react-query";
import { readHousePolicy } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { ChangesPanel } from "../ui/changes-panel.tsx";
import { ScreenHead } from "../ui/screen-head.tsx";
import { WhenRead } from "../ui/when-read.tsx";
import { words } from "../words.ts";
import { PolicyForm, shownPolicyChange } from "./policy-form.tsx";
import "./policy.css";

/** What the house asks of itself beyond the law, each number beside the law's own; and who changed what of it. */
export function PolicyScreen() {
  const mayChange = useMay()("changeHousePolicy");
  const query = useQuery({ queryKey: ["policy"], queryFn: ({ signal }) => readHousePolicy({}, { signal }) });
  return (
    <div className="screen">
      <ScreenHead title={words.policy.title} lead={words.policy.lead} may={mayChange} />
      <WhenRead query={query} rows={8} height={48}>
        {(stands) => (
          <div className="two-columns">
            <PolicyForm stands={stands} mayChange={mayChange} />
            <ChangesPanel changes={stands.changes.map(shownPolicyChange)} />
          </div>
        )}
      </WhenRead>
    </div>
  );
}
