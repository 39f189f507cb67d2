/** A column taken away, or put at the end. */
export function toggled<Name>(names: readonly Name[], name: Name): readonly Name[] {
  return names.includes(name) ? names.filter((each) => each !== name) : [...names, name];
}

/** A column one place earlier or later. */
export function moved<Name>(names: readonly Name[], at: number, step: 1 | -1): readonly Name[] {
  const [name, other] = [names[at], names[at + step]];
  if (name === undefined || other === undefined) return names;
  return names.map((each) => (each === name ? other : each === other ? name : each));
}
