/** What is handed over: these debtors, or all that somebody has. */
export type Handed = {
  readonly debtorIds?: readonly string[] | undefined;
  readonly ofLoginId?: string | undefined;
  readonly toLoginId: string | null;
  readonly toTeamId: string | null;
  readonly fromOn: Temporal.PlainDate | undefined;
  readonly because: string;
};
