import { NativeSelect } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import type { RefObject } from "react";
import { paths } from "../paths.ts";
import { FindField } from "../ui/find-field.tsx";
import { words } from "../words.ts";
import { approvalKinds, type ApprovalsSearch } from "./approvals-search.ts";

type ApprovalsFilterProps = {
  readonly asked: ApprovalsSearch;
  readonly field: RefObject<HTMLInputElement | null>;
};

/** Which approvals are shown: by words, and of which kind. */
export function ApprovalsFilter({ asked, field }: ApprovalsFilterProps) {
  const navigate = useNavigate();
  const ask = (search: ApprovalsSearch) => void navigate({ to: paths.approvals, search, replace: true });
  return (
    <div className="list-head">
      <FindField
        label={words.sharing.filter}
        hint={words.approvals.filterHint}
        find={asked.find}
        ask={(find) => ask({ ...asked, find })}
        field={field}
      />
      <NativeSelect
        aria-label={words.approvals.kind}
        value={asked.kind ?? ""}
        onChange={({ currentTarget: { value } }) =>
          ask({ ...asked, kind: approvalKinds.find((kind) => kind === value) })
        }
        data={[
          { value: "", label: words.approvals.anyKind },
          ...approvalKinds.map((kind) => ({ value: kind, label: words.approvals.kinds[kind] })),
        ]}
      />
    </div>
  );
}
