/** A fact as a text that became another. Null: there was none, or there is none any more. */
export type ChangedText<Name extends string> = {
  readonly name: Name;
  readonly before: string | null;
  readonly after: string | null;
};

/** Facts as texts, by their names. An empty one is none. */
export type Texts<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/** Which facts become others, in the order of their names. */
export function changedTexts<Name extends string>(
  before: Texts<Name>,
  after: Texts<Name>,
  names: readonly Name[] = namesOf(before, after),
): ChangedText<Name>[] {
  return names
    .map((name) => ({ name, before: before[name] || null, after: after[name] || null }))
    .filter((change) => change.before !== change.after);
}

/** The names of the first as they stand there, and after them those that the other has besides. */
function namesOf<Name extends string>(before: Texts<Name>, after: Texts<Name>): readonly Name[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])] as Name[];
}
