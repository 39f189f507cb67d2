/** House policy has no day on which it began: it holds for whatever the desk asks about. */
export const housePolicyFrom = { from: Temporal.PlainDate.from("1970-01-01") };
