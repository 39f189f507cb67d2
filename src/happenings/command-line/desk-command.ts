import type { Command } from "#platform/command";
import type { OpenDesk } from "#happenings/desk/open-desk";

/** A command that works on the book: the desk is opened before it and closed after it. */
export type DeskCommand = Command<OpenDesk> & { readonly runsIn: "desk" };

/** A command that needs no book, or that opens it itself. */
export type ProcessCommand = Command<{ readonly dataFolder: string }> & { readonly runsIn: "process" };

export type AnyCommand = DeskCommand | ProcessCommand;
