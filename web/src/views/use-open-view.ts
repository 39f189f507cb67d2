import { useNavigate } from "@tanstack/react-router";
import { listDays, type View } from "../client.ts";
import { paths } from "../paths.ts";
import { useNotice } from "../ui/notice.tsx";
import { troubleText } from "../ui/trouble.tsx";
import { places } from "./shows.ts";

/** Opens a view on its screen: one of a report on that report, and one of days on the newest run that had something to do. */
export function useOpenView(): (view: View) => Promise<void> {
  const navigate = useNavigate();
  const { tell } = useNotice();
  return async ({ screen, shows }) => {
    switch (screen) {
      case "day": {
        const read = await listDays({}).catch((error: unknown) => error as Error);
        if (read instanceof Error) return tell({ says: troubleText(read) });
        const { runs } = read;
        const run = runs.find(({ figures }) => figures.lookedAt > 0) ?? runs[0];
        if (run === undefined) return navigate({ to: paths.days });
        return navigate({ to: paths.day, params: { runId: run.runId }, search: shows });
      }
      case "report": {
        const { name = "", ...search } = shows;
        return navigate({ to: paths.report, params: { name }, search });
      }
      default:
        return navigate({ to: places[screen], search: shows });
    }
  };
}
