/** The screens of which views are kept, and what the address of each says of what it shows. A report has a name besides. */
export const viewScreens = {
  book: ["find", "monitor", "columns", "sort"],
  today: ["of", "team", "find"],
  mail: ["which", "find"],
  approvals: ["kind", "find"],
  day: ["action", "step", "ladder", "version", "why", "refused"],
  report: ["name", "by", "from", "to", "creditor", "team", "person"],
} as const satisfies Record<string, readonly string[]>;

export type ViewScreen = keyof typeof viewScreens;

export const viewScreenNames = Object.keys(viewScreens) as [ViewScreen, ...ViewScreen[]];

/** What a view shows, as the address of its screen says it; what is not said is as usual. */
export type ViewShows = Readonly<Record<string, string>>;

/** Whose a view is: shipped with the program, the whole office's, or one's own. */
export type ViewOwner = "shipped" | "office" | "own";

/** A view of a screen under its name. What is pinned is a tab above the screen. */
export type View = {
  readonly viewId: string;
  readonly screen: ViewScreen;
  readonly name: string;
  readonly shows: ViewShows;
  readonly owner: ViewOwner;
  readonly isPinned: boolean;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Temporal.Instant | null;
};

/** Why a view is not kept, changed or ended, in order of precedence. */
export const viewRefusals = {
  view_is_unknown: "There is no such view.",
  view_is_the_offices: "The whole office uses this view. A supervisor or an administrator changes it.",
  view_shows_nothing: "The screen shows nothing of that.",
  one_view_of_a_name: "There is a view of that name already. Choose another name, or change that view.",
  view_was_changed: "The view was changed since you opened it. Look at it again.",
} as const;

export type ViewRefusal = keyof typeof viewRefusals;

/** Whether the address of a screen says these things of what it shows. */
export function isSaidBy(screen: ViewScreen, shows: ViewShows): boolean {
  const names: readonly string[] = viewScreens[screen];
  return Object.keys(shows).every((name) => names.includes(name));
}
