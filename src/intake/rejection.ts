/** Why a row is not taken in. Row and field are those that a person sees in the file; row 0 is the file as a whole. */
export type Rejection = {
  readonly file: string;
  readonly row: number;
  readonly field: string;
  readonly because: string;
};
