import type { LinkProps } from "@tanstack/react-router";
import type { Exported } from "../client.ts";
import { paths } from "../paths.ts";

type Place = Pick<LinkProps, "to" | "params" | "search">;

/** Where the list that left stands, as it is now. */
export function exportPlace({ what, asked }: Pick<Exported, "what" | "asked">): Place {
  const { name = "", runId = "", agedBy: aged, ...said } = asked;
  const search = Object.fromEntries(Object.entries({ ...said, aged }).filter(([, value]) => value !== ""));
  if (what === "day") return { to: paths.day, params: { runId }, search };
  if (what === "report" || what === "figure") return { to: paths.report, params: { name }, search };
  return { to: places[what], search };
}

const places = {
  ...{ book: paths.book, aging: paths.aging, worklist: paths.today, outbox: paths.mail },
  ...{ approvals: paths.approvals, board: paths.floor, sheet: paths.daySheet, visits: paths.visits },
} as const;
