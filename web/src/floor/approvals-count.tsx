import { words } from "../words.ts";
import { useApprovals } from "./use-approvals.ts";
import "./floor.css";

/** How many approvals wait for the person, beside the part of the desk where they are. */
export function ApprovalsCount() {
  const { data } = useApprovals("open");
  const count = data?.yours ?? 0;
  if (count === 0) return null;
  return (
    <>
      {" "}
      <span className="approvals-count figures" aria-hidden="true">
        {count}
      </span>
      <span className="shell-hidden">{words.approvals.count(count)}</span>
    </>
  );
}
