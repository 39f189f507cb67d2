/** Why a row, or what one of its cells says, is not taken in. Row and field are those that a person sees in the file; row 0 is the file as a whole. */
export type Rejection = {
  readonly file: string;
  readonly row: number;
  readonly field: string;
  readonly because: string;
  /** What somebody may say about all of the file, so that it can be read: in which order its days are written. */
  readonly asks?: "dates";
};

/** Rejections as a person goes through them: file by file, and the rows of each from the top. */
export function inFileOrder(rejections: readonly Rejection[]): Rejection[] {
  const files = [...new Set(rejections.map(({ file }) => file))];
  return rejections.toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.row - b.row);
}
