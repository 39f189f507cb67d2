/** The shortest password that the server takes; it alone decides. */
export const passwordCharactersMin = 15;
