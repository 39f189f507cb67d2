/** Why a report is not given, in order of precedence. */
export const askingRefusals = {
  report_is_the_offices: "That report is of the office's own people.",
  lines_are_unknown: "The report has no such lines.",
  creditor_is_unknown: "There is no such creditor.",
  team_is_unknown: "There is no such team.",
  person_is_unknown: "There is nobody of that name whom the report can be of.",
  forecast_is_out_of_reach: "A forecast begins today or earlier, and reaches half a year.",
  period_is_too_long: "A report spans five years at most and 400 lines, and begins before it ends.",
} as const;

export type AskingRefusal = keyof typeof askingRefusals;
