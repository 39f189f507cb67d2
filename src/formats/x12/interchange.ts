import type { Segment } from "./segments.ts";

/** A transaction set: what one message says, its own segments between ST and SE. */
export type TransactionSet = {
  readonly line: number;
  /** 820, 835, 837 ... */
  readonly kind: string;
  readonly control: string;
  /** The guide that it follows, where it says so. */
  readonly guide: string;
  readonly segments: readonly Segment[];
};

export type Group = {
  readonly line: number;
  /** RA of payment orders, HP of advices, FA of acknowledgments ... */
  readonly kind: string;
  readonly sender: string;
  readonly receiver: string;
  readonly on: string | null;
  readonly time: string | null;
  readonly control: string;
  readonly version: string;
  readonly sets: readonly TransactionSet[];
};

export type Interchange = {
  readonly line: number;
  readonly sender: string;
  readonly receiver: string;
  readonly on: string | null;
  readonly time: string | null;
  readonly version: string;
  readonly control: string;
  /** P of use, T of a trial. */
  readonly usage: string;
  /** What parts an element into components. */
  readonly component: string;
  /** What parts an element that repeats. None before version 4020, where its place held something else. */
  readonly repetition: string | null;
  readonly groups: readonly Group[];
  /** What became of interchanges that were sent before. */
  readonly answers: readonly InterchangeAnswer[];
};

/** TA1: whether an interchange arrived, by its control number. */
export type InterchangeAnswer = {
  readonly line: number;
  readonly control: string;
  readonly on: string | null;
  readonly time: string | null;
  /** A accepted, E accepted with errors, R rejected. */
  readonly status: string;
  /** 000 is no error. */
  readonly code: string;
};
