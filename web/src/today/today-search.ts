/** What the address of Today says: whose list, and to what it is narrowed. */
export type TodaySearch = {
  readonly of?: string | undefined;
  readonly team?: string | undefined;
  readonly find?: string | undefined;
};
