/** As many debtors a lookout tells of one by one on an occasion; more are one sighting that counts them. */
const oneByOneMax = 20;

/** What a lookout has told of already, on this day and this occasion. */
export type Told = { readonly oneByOne: number; readonly isSummed: boolean };

/** Whether new members are told of one by one. Once they are summed on an occasion, those that follow are as well. */
export function tellsOneByOne({ oneByOne, isSummed }: Told, gained: number): boolean {
  return !isSummed && oneByOne + gained <= oneByOneMax;
}
