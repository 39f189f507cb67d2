type StatementsGone = {
  readonly isDry: boolean;
  readonly debtors: number;
  readonly byPost: number;
  readonly byEmail: number;
};

const letterCount = (letters: number) => (letters === 1 ? "1 letter" : `${letters.toLocaleString("en-US")} letters`);

/** What Mail says. */
export const mail = {
  title: "Mail",
  lead: "Letters and e-mail to debtors: what waits, what did not leave, and what is to be printed.",
  which: { waiting: "Waiting", "not-sent": "Did not leave", "to-print": "To be printed" },
  whichLabel: "Which letters",
  filterHint: "A name, a number, a creditor or a template",
  noneFits: "No letter fits what is typed.",
  none: {
    waiting: "Nothing waits. What is due leaves within a minute of the day's run.",
    "not-sent": "Everything of the last thirty days left.",
    "to-print": "Nothing waits to be printed.",
  },
  noServer: "No mail server is set up",
  noServerWords:
    "Letters by post leave as ever; e-mail waits here. Take it out as a file and send it from your own mailbox, or set DUNLIN_SMTP_URL and DUNLIN_MAIL_FROM, and start again.",
  takeOut: "Take out (.eml)",
  takeOutAgain: "File again",
  takenBy: (name: string) => `Taken out by ${name},`,
  isSent: "It is sent",
  putBack: "Put back",
  putBackQuestion: "Why is it not sent?",
  isLost: "Not delivered",
  isLostQuestion: "Why could it not be delivered? It goes by post where it can.",
  by: { post: "Post", email: "E-mail" },
  state: {
    planned: "Waits",
    ready: "Ready",
    sending: "Under way",
    "taken-out": "Taken out",
    "handed-over": "On file",
    refused: "Refused",
    outdated: "To be made anew",
    failed: "Could not be delivered",
    "perhaps-sent": "Perhaps sent",
    withdrawn: "Taken back",
  },
  tryAt: "Tried next",
  takeBack: "Take back",
  makeAnew: "Make anew",
  takeBackQuestion: "Why does it not leave?",
  takeBackMany: (many: number) => `Take ${letterCount(many)} back`,
  takeBackManyQuestion: "Why do they not leave?",
  tookBack: (many: number) => `${letterCount(many)} taken back.`,
  takeOutMany: "Take out",
  tookOut: (many: number) => `${many === 1 ? "1 e-mail" : `${many} e-mails`} taken out.`,
  sentMany: "They are sent",
  markedSent: (many: number) => `${many === 1 ? "1 e-mail" : `${many} e-mails`} on file as sent.`,
  print: (letters: number) => `Print ${letterCount(letters)}`,
  printed: (letters: number) => `${letters === 1 ? "1 letter is" : `${letters} letters are`} in the run.`,
  letters: letterCount,
  withheld: (letters: number) => `${letters === 1 ? "1 was" : `${letters} were`} taken out:`,
  runs: "Print runs",
  runsNone: "No letters were printed yet.",
  openRun: "PDF",
  openBothSides: "PDF for both sides of the sheet",
  commandLine: "the command line",
  postedOn: "Posted on",
  posted: "Say that it is posted",
  takenOut: (letters: number) => `${letters} taken out`,
  sheets: (letters: number) =>
    letters === 1
      ? "Take 1 letter out: it was stopped since it was printed."
      : `Take ${letters} letters out: they were stopped since they were printed.`,
  sheetPlace: (place: number) => `No. ${place} of the list.`,
  sheetAt: (place: number, pages: string, ofBothSides: string) =>
    `No. ${place} of the list, page ${pages}; in the PDF for both sides, page ${ofBothSides}.`,
  sheetErased: "To somebody who was erased",
  sheetsGone: "Untick what had been posted already.",
  statements: {
    title: "Statements to many",
    creditor: "Of all who owe",
    way: "How",
    ways: { post: "By post", email: "By e-mail, else by post" },
    tryOut: "Try it out",
    send: "Send statements",
    once: "Whoever had a statement this month already, or something else today, is left out.",
    when: "By itself",
    weekly: (weekday: string) => `each week on ${weekday}`,
    monthly: (day: number) => `each month on day ${day}`,
    keep: "Keep this day",
    none: "They do not go by themselves.",
    next: "Next:",
    end: "End",
    runs: "The last times",
    runsNone: "No statements were sent to many yet.",
    bySchedule: "by schedule",
    tried: "tried",
    underWay: "Under way …",
    cutOff: "Cut off. Sent again, it leaves out who had theirs.",
    cameOf: ({ isDry, debtors, byPost, byEmail }: StatementsGone) =>
      `${debtors.toLocaleString("en-US")} owe something: ${byPost} ${isDry ? "would go" : "went"} by post, ${byEmail} by e-mail.`,
    not: (count: number) => `${count.toLocaleString("en-US")} not:`,
  },
  office: "To the office's own people",
  officeNone: "Nothing was sent to the office's people yet.",
  officeState: {
    planned: "Waits",
    sending: "Under way",
    "handed-over": "Sent",
    failed: "Not sent",
    "perhaps-sent": "Perhaps sent",
  },
  keys: { print: "Print what waits to be printed" },
};
