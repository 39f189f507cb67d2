/** Who began a run: the clock at the office's hour, a person at the desk, or somebody at the command line. */
export const daySources = ["clock", "desk", "command"] as const;
export type DaySource = (typeof daySources)[number];

/** What a run made of the cases that it looked at: letters, people, waiting and closed add up to lookedAt. */
export type DayFigures = {
  readonly lookedAt: number;
  /** Cases that have another next step than they had, were opened or closed. */
  readonly moved: number;
  /** Letters and e-mails that were written down. */
  readonly letters: number;
  /** Cases whose step a person takes, and that is due. */
  readonly people: number;
  readonly waiting: number;
  readonly closed: number;
};

/** What a run came to with a case: the letter that was written down, what is due of a person, waiting, or closed. */
export const outcomes = ["letter", "email", "call", "text", "visit", "review", "wait", "closed"] as const;
export type DayOutcome = (typeof outcomes)[number];

/** How many cases of a run came to the same under the same version of a ladder by the same step. */
export type DayGroup = {
  readonly ladder: string;
  readonly version: number;
  readonly step: string | null;
  readonly action: DayOutcome;
  readonly cases: number;
};
