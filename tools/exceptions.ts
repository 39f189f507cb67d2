/** A list of exceptions to a rule, with the length that it may never exceed again. */
export type Exceptions = { readonly name: string; readonly entries: readonly string[]; readonly max: number };

/** Says where a list of exceptions has grown, or has shrunk without its maximum, or keeps what is no longer needed. */
export function exceptionFindings({ name, entries, max }: Exceptions, used: readonly string[]): string[] {
  const unused = entries.filter((entry) => !used.includes(entry));
  return [
    ...(entries.length > max ? [`${name} has ${entries.length} entries and may have ${max}. It may only shrink.`] : []),
    ...(entries.length < max ? [`${name} has shrunk to ${entries.length}. Lower its maximum of ${max} to that.`] : []),
    ...unused.map((entry) => `${name} excepts "${entry}", which breaks no rule. Take it out.`),
  ];
}
