import { ScrollRegion } from "../ui/scroll-region.tsx";
import { useStored } from "../ui/stored.ts";
import { words } from "../words.ts";
import { ProcedureText } from "./procedure-text.tsx";
import { useProcedures } from "./use-procedures.ts";

type StepProps = {
  readonly name: string;
  /** Beside what it stands, where that is not the next step. */
  readonly beside?: string;
};

/** The page of a step, beside it. Whoever closes it has it closed until they open it. */
export function StepProcedure({ name, beside }: StepProps) {
  const page = useProcedures([name]).get(name);
  const [closed, setClosed] = useStored("procedures closed");
  if (page === undefined) return null;
  const title = words.said(page.title);
  return (
    <details
      className="procedure-beside"
      open={closed === ""}
      onToggle={(event) => setClosed(event.currentTarget.open ? "" : "closed")}
    >
      <summary>
        {words.procedures.how}: {title}
      </summary>
      <ScrollRegion label={beside === undefined ? title : `${beside}: ${title}`} className="procedure-scroll">
        <ProcedureText body={page.body} />
      </ScrollRegion>
    </details>
  );
}

/** What to do about a refusal: the page of its rule, where one is written. */
export function RefusalProcedure({ names }: { readonly names: readonly string[] }) {
  const pages = useProcedures(names);
  const page = names.map((name) => pages.get(name)).find((each) => each !== undefined);
  if (page === undefined) return null;
  return (
    <details className="procedure-refusal">
      <summary>{words.procedures.whatToDo}</summary>
      <ProcedureText body={page.body} />
    </details>
  );
}
