/** Something that must hold and does not: what, where, and what was found instead. */
export type Breach = { readonly what: string; readonly where: string; readonly because: string };

/** What an audit looked at, how much of it, and what is wrong with it. */
export type Audited = { readonly checked: Readonly<Record<string, number>>; readonly breaches: readonly Breach[] };
