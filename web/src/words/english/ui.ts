const sizes = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

/** What the building blocks say. */
export const ui = {
  leaving: {
    title: "Leave without saving?",
    says: "What you changed is not saved, and is lost when you leave.",
    stay: "Stay",
    leave: "Leave, and lose it",
  },
  loading: "Loading…",
  more: "Show more",
  tryAgain: "Try again",
  cancel: "Cancel",
  close: "Close",
  save: "Save",
  remove: "Remove",
  putAway: "Dismiss",
  unreached: { "no-network": "No connection.", "no-answer": "The desk does not answer." },
  whatIsKept:
    "What you type of calls, contacts, notes, promises, payments, disputes, stops and reviews is kept in this browser; leave other forms open. Send it when the desk answers again.",
  notReached: "The server was not reached. Nothing is lost: try again, and it is done once.",
  unforeseen: "Something went wrong on the server. It has been logged.",
  nothingIsLost: "What was saved before is safe.",
  dropFiles: "Drop files here",
  chooseFiles: "Choose files…",
  fileSize: (bytes: number) => (bytes < 1024 ? `${bytes} B` : `${sizes.format(bytes / 1024)} KB`),
  takeOut: (name: string) => `Remove ${name}`,
  halves: { before: "AM", after: "PM" },
  count: (count: number) => new Intl.NumberFormat("en-US").format(count),
};
