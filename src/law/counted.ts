/** What limits count, each with the word for one of it. */
const one = {
  calls: "call",
  "calls at work": "call at work",
  "calls and texts": "call or text",
  "calls and texts elsewhere than at home": "call or text elsewhere than at home",
  "calls and texts to mobiles": "call or text to a mobile",
  contacts: "contact",
  "contacts at work": "contact at work",
  conversations: "conversation",
  "electronic messages": "electronic message",
  touches: "touch",
  visits: "visit",
} as const;

export type Counted = keyof typeof one;

export const allCounted = Object.keys(one) as Counted[];

/** So many of what a limit counts: "2 calls", "1 call". */
export function counted(n: number, of: Counted): string {
  return `${n} ${n === 1 ? one[of] : of}`;
}

/** How many there were in the days that a limit looks at: "There was 1 call in the 7 days that end today". */
export function thereWere(n: number, { of, days }: { readonly of: Counted; readonly days: number }): string {
  const when = days === 1 ? "today" : `in the ${days} days that end today`;
  return `There ${n === 1 ? "was" : "were"} ${counted(n, of)} ${when}`;
}
