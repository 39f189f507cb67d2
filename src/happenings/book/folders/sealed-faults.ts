import type { Desk } from "#happenings/desk/desk";

const purpose = (fileId: string) => `folder-file:${fileId}`;

/** What is wrong with a file names people and sums of it: it is kept sealed. */
export function faultsSealed({ vault }: Desk, fileId: string, faults: string | null): Buffer | null {
  return faults === null ? null : vault.seal(Buffer.from(faults), purpose(fileId));
}

/** What is wrong with a file, as it was sealed. */
export function faultsOpened({ vault }: Desk, fileId: string, sealed: Buffer | null): string | null {
  return sealed === null ? null : vault.open(sealed, purpose(fileId)).toString();
}
