import { term } from "#law/term";

/** Regulation F, as amended by the two final rules of 2020, is in force from 30 November 2021. */
export const regulationF = term("2021-11-30");
