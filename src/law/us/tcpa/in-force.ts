import { term } from "#law/term";

/** The Act is of 1991; how consent is revoked the Commission said in 2024, and it is heeded on every day that is asked about. */
export const tcpa = term("1991-12-20");
