// Generated from the OpenAPI document of the server. Do not edit: change the operation and generate it again.
import { request, type RequestOptions } from "./ui/request.ts";

export type Session = {
  readonly login: {
    readonly id: string;
    readonly username: string;
    readonly name: string;
    readonly role: string;
    readonly language: "en" | "es" | null;
  };
  readonly office: { readonly name: string; readonly zone: string; readonly today: string; readonly now: string };
  readonly formKey: string;
  readonly may: readonly string[];
};

export type Token = { readonly tokenId: string; readonly token: string; readonly endsAt: string };

export type ListedToken = {
  readonly tokenId: string;
  readonly name: string | null;
  readonly person: string;
  readonly username: string;
  readonly role:
    "collector" | "clerk" | "supervisor" | "credit_manager" | "administrator" | "auditor" | "creditor" | null;
  readonly madeAt: string;
  readonly endsAt: string;
  readonly lastUsedAt: string | null;
  readonly endedAt: string | null;
  readonly endedBy: string | null;
  readonly opens: boolean;
};

export type DebtorScreen = {
  readonly debtor: {
    readonly id: string;
    readonly name: string;
    readonly number: string;
    readonly kind: string;
    readonly language: string;
    readonly segment: string | null;
  };
  readonly pauses: readonly {
    readonly id: string;
    readonly kind: "ours" | "insurer";
    readonly what: "all" | "creditor" | "account" | "item";
    readonly of: string | null;
    readonly because: string;
    readonly sinceOn: string;
    readonly untilOn: string;
    readonly by: string | null;
  }[];
  readonly circumstances: readonly {
    readonly id: string;
    readonly kind: string;
    readonly because: string;
    readonly source: string;
    readonly sinceOn: string;
    readonly saidBy: string | null;
    readonly medium: "call" | "email" | "letter" | "text" | "visit" | null;
    readonly documents: readonly NamedFile[];
  }[];
  readonly former: readonly {
    readonly what: string;
    readonly former: string;
    readonly until: string;
    readonly because: string;
  }[];
  readonly localTimes: readonly {
    readonly time: string;
    readonly zones: readonly string[];
    readonly pointIds: readonly string[];
  }[];
  readonly alerts: readonly { readonly id: string; readonly words: string; readonly placedAt: string }[];
  readonly stops: readonly {
    readonly id: string;
    readonly kind: string;
    readonly because: string;
    readonly facts: {
      readonly medium?: "call" | "text" | "email" | "letter" | "visit" | undefined;
      readonly pointId?: string | undefined;
      readonly place?: "home" | "work" | undefined;
      readonly days?: readonly ("MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU")[] | undefined;
      readonly from?: string | undefined;
      readonly to?: string | undefined;
      readonly until?: string | undefined;
      readonly attorneyKnown?: boolean | undefined;
      readonly unresponsiveSince?: string | undefined;
      readonly relationId?: string | undefined;
      readonly chapter?: string | undefined;
      readonly court?: string | undefined;
      readonly caseNumber?: string | undefined;
      readonly filedOn?: string | undefined;
      readonly dischargedOn?: string | undefined;
      readonly dismissedOn?: string | undefined;
      readonly on?: string | undefined;
    };
    readonly saidBy: string | null;
    readonly medium: "call" | "email" | "letter" | "text" | "visit" | null;
    readonly receivedOn: string;
    readonly account: string | null;
    readonly documents: readonly NamedFile[];
  }[];
  readonly points: readonly {
    readonly id: string;
    readonly kind: string;
    readonly value: string;
    readonly source: string;
    readonly zones: readonly string[];
    readonly since: string;
    readonly optedOutAt: string | null;
    readonly consents: readonly {
      readonly id: string;
      readonly to: "call" | "text" | "email" | "autodial" | "time" | "third-party";
      readonly givenTo: "us" | "creditor" | "prior-collector";
      readonly givenAt: string;
      readonly untilAt: string | null;
      readonly documents: readonly NamedFile[];
    }[];
    readonly relationId: string | null;
  }[];
  readonly related: readonly { readonly id: string; readonly role: string; readonly name: string }[];
  readonly secrets: readonly { readonly kind: "tax-id" | "born-on" | "bank-account"; readonly recordedAt: string }[];
  readonly same: readonly {
    readonly debtorId: string;
    readonly name: string;
    readonly number: string;
    readonly because: string;
  }[];
  readonly accounts: readonly {
    readonly id: string;
    readonly creditorId: string;
    readonly creditor: string;
    readonly number: string;
    readonly kind: string;
    readonly purpose: string;
    readonly capacity: string | null;
    readonly obligors: readonly {
      readonly debtorId: string;
      readonly name: string;
      readonly number: string;
      readonly role: string;
      readonly fromOn: string;
    }[];
    readonly notice: ValidationNotice | null;
  }[];
  readonly owed: readonly {
    readonly currency: string;
    readonly total: string;
    readonly buckets: readonly string[];
    readonly amounts: readonly string[];
    readonly memos: string;
    readonly payments: string;
    readonly deposits: string;
  }[];
  readonly asked: readonly { readonly creditorId: string; readonly amounts: readonly Money[] }[];
  readonly items: readonly {
    readonly id: string;
    readonly accountId: string;
    readonly number: string;
    readonly kind: string;
    readonly issuedOn: string;
    readonly dueOn: string | null;
    readonly daysOverdue: number | null;
    readonly terms: string;
    readonly amount: Money;
    readonly open: Money;
    readonly instalments: readonly {
      readonly number: number;
      readonly dueOn: string | null;
      readonly daysOverdue: number | null;
      readonly amount: Money;
      readonly open: Money;
    }[];
    readonly discounts: readonly { readonly untilOn: string; readonly amount: Money }[];
    readonly dispute: {
      readonly id: string;
      readonly because: string;
      readonly amount: Money | null;
      readonly raisedOn: string;
      readonly inWriting: boolean;
      readonly answeredOn: string | null;
      readonly documents: readonly NamedFile[];
    } | null;
    readonly unverified: { readonly id: string; readonly because: string; readonly resolvedOn: string } | null;
  }[];
  readonly credits: readonly {
    readonly id: string;
    readonly accountId: string;
    readonly kind: string;
    readonly number: string;
    readonly receivedOn: string;
    readonly amount: Money;
    readonly open: Money;
  }[];
  readonly promises: readonly {
    readonly id: string;
    readonly accountId: string;
    readonly amount: Money;
    readonly received: Money;
    readonly dueOn: string;
    readonly takenOn: string;
    readonly state: string;
  }[];
  readonly credit: readonly {
    readonly creditorId: string;
    readonly creditor: string;
    readonly lines: readonly {
      readonly exposure: Money;
      readonly limit: {
        readonly amount: Money;
        readonly sinceOn: string;
        readonly because: string;
        readonly by: string | null;
      } | null;
      readonly isOverLimit: boolean;
    }[];
    readonly hold: {
      readonly id: string;
      readonly because: string;
      readonly placedAt: string;
      readonly by: string | null;
    } | null;
  }[];
  readonly cases: readonly {
    readonly id: string;
    readonly creditor: string;
    readonly ladder: string;
    readonly lastStep: string | null;
    readonly lastStepOn: string | null;
    readonly decidedBy: { readonly runId: string; readonly debtorId: string } | null;
    readonly next: {
      readonly procedure: string;
      readonly task: string | null;
      readonly decides: "hold" | "hand-over" | null;
      readonly step: string;
      readonly template: string;
      readonly action: string;
      readonly on: string;
      readonly owner: string;
      readonly because: readonly string[];
      readonly bestCall: BestCall | null;
    } | null;
  }[];
  readonly acts: readonly {
    readonly act: string;
    readonly pointId: string;
    readonly fromHere: boolean;
    readonly allowed: boolean;
    readonly reasons: readonly {
      readonly rule: string;
      readonly cite: string;
      readonly because: string;
      readonly kind: "law" | "policy";
      readonly verified: boolean;
      readonly retryAt: string | null;
    }[];
    readonly retryAt: string | null;
  }[];
  readonly reason: {
    readonly kind:
      | "dispute"
      | "cash-flow"
      | "in-approval"
      | "lost-invoice"
      | "wrong-address"
      | "paid-already"
      | "will-pay"
      | "illness"
      | "job-loss"
      | "insurer"
      | "not-theirs"
      | "refuses"
      | "other";
    readonly at: string;
    readonly by: string | null;
  } | null;
  readonly putOff: { readonly until: string; readonly because: string; readonly by: string | null } | null;
  readonly tasks: readonly {
    readonly id: string;
    readonly kind: "validation-notice" | "dispute-answer" | "original-creditor";
    readonly dueOn: string;
    readonly because: string;
  }[];
  readonly callbacks: readonly {
    readonly id: string;
    readonly dueAt: string;
    readonly because: string;
    readonly by: string;
  }[];
  readonly visits: readonly Visit[];
  readonly openCalls: readonly {
    readonly permitId: string;
    readonly askedAt: string;
    readonly value: string;
    readonly isLocation: boolean;
  }[];
  readonly group: {
    readonly parent: {
      readonly debtorId: string;
      readonly name: string;
      readonly number: string;
      readonly pays: boolean;
      readonly fromOn: string;
    } | null;
    readonly children: readonly {
      readonly debtorId: string;
      readonly name: string;
      readonly number: string;
      readonly pays: boolean;
      readonly fromOn: string;
      readonly owed: readonly Money[];
    }[];
    readonly childrenMore: number;
    readonly payer: {
      readonly debtorId: string;
      readonly name: string;
      readonly number: string;
      readonly reach: readonly {
        readonly kind: string;
        readonly value: string;
        readonly name: string | null;
        readonly role: string | null;
      }[];
    } | null;
    readonly members: number;
    readonly total: readonly Money[];
  } | null;
  readonly boundBy: readonly {
    readonly debtorId: string;
    readonly name: string;
    readonly number: string;
    readonly accountId: string;
    readonly account: string;
    readonly creditor: string;
    readonly role: string;
    readonly fromOn: string;
    readonly open: readonly Money[];
  }[];
  readonly heldBy: { readonly name: string; readonly mine: boolean } | null;
};

export type NamedFile = { readonly digest: string; readonly name: string };

export type ValidationNotice = {
  readonly sent: {
    readonly sentOn: string;
    readonly sentBy: "mail" | "email" | "in-initial-communication";
    readonly letterId: string | null;
    readonly undeliverableOn: string | null;
    readonly endsOn: string;
  } | null;
  readonly owed: readonly {
    readonly open: Money;
    readonly itemization: {
      readonly kind: "last-statement" | "charge-off" | "last-payment" | "transaction" | "judgment";
      readonly on: string;
      readonly source: "said" | "placement" | "ledger";
      readonly creditorThen: string;
      readonly numberThen: string;
      readonly atFirst: Money;
      readonly interest: Money;
      readonly fees: Money;
      readonly payments: Money;
      readonly credits: Money;
      readonly now: Money;
    } | null;
    readonly addsUp: boolean;
  }[];
};

export type Money = { readonly amount: string; readonly currency: string };

export type BestCall = {
  readonly from: string;
  readonly until: string;
  readonly zone: string;
  readonly percent: string;
  readonly because: readonly {
    readonly of: "guess" | "kind" | "weekday" | "segment" | "own";
    readonly tried: number;
    readonly reached: number;
    readonly percent: string;
  }[];
};

export type Visit = {
  readonly visitId: string;
  readonly permitId: string;
  readonly debtorId: string;
  readonly debtor: string;
  readonly number: string;
  readonly fromAt: string;
  readonly untilAt: string;
  readonly zone: string;
  readonly state: "coming" | "now" | "unreported";
  readonly pointId: string;
  readonly address: string;
  readonly note: string | null;
  readonly loginId: string;
  readonly goes: string;
  readonly owed: readonly Money[];
  readonly daysOverdue: number;
  readonly phone: string | null;
};

export type Settled = {
  readonly items: readonly {
    readonly id: string;
    readonly accountId: string;
    readonly number: string;
    readonly kind: string;
    readonly issuedOn: string;
    readonly dueOn: string | null;
    readonly daysOverdue: number | null;
    readonly terms: string;
    readonly amount: Money;
    readonly open: Money;
    readonly instalments: readonly {
      readonly number: number;
      readonly dueOn: string | null;
      readonly daysOverdue: number | null;
      readonly amount: Money;
      readonly open: Money;
    }[];
    readonly discounts: readonly { readonly untilOn: string; readonly amount: Money }[];
    readonly dispute: {
      readonly id: string;
      readonly because: string;
      readonly amount: Money | null;
      readonly raisedOn: string;
      readonly inWriting: boolean;
      readonly answeredOn: string | null;
      readonly documents: readonly NamedFile[];
    } | null;
    readonly unverified: { readonly id: string; readonly because: string; readonly resolvedOn: string } | null;
  }[];
  readonly payments: readonly {
    readonly entryId: string;
    readonly kind: "payment" | "deposit";
    readonly number: string;
    readonly because: string;
    readonly amount: Money;
    readonly receivedOn: string;
    readonly by: string | null;
    readonly reversedBy: string | null;
  }[];
  readonly more: boolean;
};

export type Timeline = {
  readonly entries: readonly {
    readonly number: number;
    readonly kind: string;
    readonly happenedAt: string;
    readonly by: string | null;
    readonly words: string | null;
    readonly subject: Readonly<Record<string, unknown>>;
    readonly inDocument: boolean;
  }[];
  readonly kinds: readonly string[];
  readonly next: number | null;
};

export type Exported = {
  readonly exportId: string;
  readonly what:
    "book" | "aging" | "report" | "figure" | "day" | "worklist" | "outbox" | "approvals" | "board" | "sheet" | "visits";
  readonly asked: Readonly<Record<string, string>>;
  readonly lines: number;
  readonly exportedAt: string;
  readonly by: string | null;
};

export type WatchedFolders = {
  readonly roots: readonly string[];
  readonly folders: readonly {
    readonly folderId: string;
    readonly path: string;
    readonly version: number;
    readonly creditor: string | null;
    readonly owes: "person" | "business" | null;
    readonly reading: string;
    readonly everyMinutes: number | null;
    readonly atTimes: readonly string[];
    readonly addedAt: string;
    readonly addedBy: string | null;
    readonly nextLookAt: string;
    readonly lastLookAt: string | null;
    readonly trouble: string | null;
    readonly resting: readonly string[];
    readonly last: {
      readonly fileId: string;
      readonly name: string;
      readonly state: "taken" | "refused";
      readonly settledAt: string;
      readonly batchId: string | null;
      readonly rejected: number;
      readonly faults: string | null;
    } | null;
    readonly refused: readonly {
      readonly fileId: string;
      readonly name: string;
      readonly state: "taken" | "refused";
      readonly settledAt: string;
      readonly batchId: string | null;
      readonly rejected: number;
      readonly faults: string | null;
    }[];
  }[];
};

export type Reconciling = {
  readonly totals: readonly {
    readonly creditorId: string;
    readonly creditor: string;
    readonly currency: string;
    readonly book: string;
    readonly pending: string;
    readonly source: string;
  }[];
  readonly lastImports: readonly {
    readonly creditorId: string;
    readonly creditor: string;
    readonly batchId: string;
    readonly asOf: string;
    readonly importedAt: string;
    readonly rejected: number;
    readonly control: readonly {
      readonly amount: string;
      readonly currency: string;
      readonly book: string;
      readonly pending: string;
      readonly agrees: boolean;
    }[];
  }[];
  readonly waiting: readonly {
    readonly debtorId: string;
    readonly debtor: string;
    readonly number: string;
    readonly creditor: string;
    readonly entryId: string;
    readonly kind: string;
    readonly document: string;
    readonly items: readonly string[];
    readonly lessens: Money;
    readonly unapplied: Money;
    readonly effectiveOn: string;
    readonly since: string;
    readonly age: number;
    readonly importsSince: number;
  }[];
  readonly more: boolean;
};

export type Postings = {
  readonly postings: readonly {
    readonly entryId: string;
    readonly kind: string;
    readonly because: string;
    readonly document: string;
    readonly debit: string;
    readonly credit: string;
    readonly part: string | null;
    readonly amount: Money;
    readonly effectiveOn: string;
    readonly bookedOn: string;
    readonly recordedAt: string;
    readonly by: string | null;
    readonly reversedBy: string | null;
  }[];
};

export type Aging = {
  readonly on: string;
  readonly currency: string;
  readonly buckets: readonly string[];
  readonly rows: readonly {
    readonly debtorId?: string | undefined;
    readonly debtor?: string | undefined;
    readonly number?: string | undefined;
    readonly collector?: string | undefined;
    readonly accountId?: string | undefined;
    readonly account?: string | undefined;
    readonly creditorId?: string | undefined;
    readonly creditor?: string | undefined;
    readonly amounts: readonly string[];
    readonly total: string;
    readonly credits: { readonly memos: string; readonly payments: string; readonly total: string };
  }[];
  readonly amounts: readonly string[];
  readonly total: string;
  readonly credits: { readonly memos: string; readonly payments: string; readonly total: string };
};

export type Terms = readonly {
  readonly creditorId: string;
  readonly creditor: string;
  readonly name: string;
  readonly says: string;
  readonly setAt: string;
}[];

export type PostedPayment = {
  readonly entryId: string;
  readonly creditId: string;
  readonly applied: readonly { readonly itemId: string; readonly number: string; readonly amount: Money }[];
  readonly onAccount: Money;
};

export type ListedCreditor = {
  readonly creditorId: string;
  readonly name: string;
  readonly book: "mirror" | "own";
  readonly payTo: string;
  readonly capacity: "own_name" | "for_another" | "bought" | null;
  readonly entity: string | null;
  readonly accounts: number;
  readonly open: readonly Money[];
};

export type Creditor = {
  readonly creditorId: string;
  readonly version: number;
  readonly name: string;
  readonly book: "mirror" | "own";
  readonly address: string;
  readonly phone: string;
  readonly payTo: string;
  readonly openCases: number;
  readonly payToByTwo: boolean;
  readonly mandates: readonly Mandate[];
  readonly entities: readonly { readonly entityId: string; readonly legalName: string }[];
  readonly changes: readonly CreditorChange[];
};

export type Mandate = {
  readonly mandateId: string;
  readonly entityId: string;
  readonly entity: string;
  readonly capacity: "own_name" | "for_another" | "bought";
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly commissionBp: number;
  readonly authority: string;
  readonly standing: "past" | "in-force" | "coming";
};

export type CreditorChange = {
  readonly version: number;
  readonly field:
    | "name"
    | "book"
    | "address"
    | "phone"
    | "payTo"
    | "entity"
    | "capacity"
    | "fromOn"
    | "untilOn"
    | "commission"
    | "authority"
    | "legalName"
    | "tradeNames"
    | "licence"
    | "licenceUntil";
  readonly part: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly changedBy: string | null;
  readonly approvedBy: string | null;
  readonly changedAt: string;
};

export type OfficeEntity = {
  readonly entityId: string;
  readonly version: number;
  readonly legalName: string;
  readonly tradeNames: readonly string[];
  readonly address: string;
  readonly phone: string;
  readonly licences: readonly {
    readonly state: string;
    readonly number: string;
    readonly fromOn: string;
    readonly untilOn: string | null;
    readonly standing: "coming" | "in-force" | "expires-soon" | "expired";
  }[];
};

export type EntityChange = {
  readonly entityId: string;
  readonly version: number;
  readonly field:
    | "name"
    | "book"
    | "address"
    | "phone"
    | "payTo"
    | "entity"
    | "capacity"
    | "fromOn"
    | "untilOn"
    | "commission"
    | "authority"
    | "legalName"
    | "tradeNames"
    | "licence"
    | "licenceUntil";
  readonly part: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly changedBy: string | null;
  readonly changedAt: string;
};

export type LetterheadGaps = {
  readonly withoutMandate: readonly { readonly creditorId: string; readonly name: string }[];
  readonly hasEntity: boolean;
  readonly withoutAddress: readonly string[];
  readonly withoutPayTo: readonly { readonly creditorId: string; readonly name: string }[];
};

export type Permit = {
  readonly permitId: string;
  readonly verdict: "allow";
  readonly findings: readonly Finding[];
  readonly retryAt: null;
  readonly point: { readonly value: string };
};

export type Finding = {
  readonly rule: string;
  readonly cite: string;
  readonly kind: "law" | "policy";
  readonly verified: boolean;
  readonly verdict: string;
  readonly denies: boolean;
  readonly because: string;
  readonly retryAt: string | null;
};

export type Standing = {
  readonly at: string;
  readonly isLawful: boolean;
  readonly until: string | null;
  readonly retryAt: string | null;
  readonly findings: readonly Finding[];
};

export type VoiceMessage = {
  readonly kind: "limited-content" | "own-name" | "firm" | "none";
  readonly texts: readonly { readonly language: "en" | "es"; readonly text: string }[];
  readonly because: string | null;
};

export type ContactEvidence = {
  readonly debtor: { readonly debtorId: string; readonly name: string; readonly number: string };
  readonly act: string;
  readonly point: { readonly kind: string; readonly value: string } | null;
  readonly accounts: readonly { readonly number: string; readonly creditor: string }[];
  readonly permit: {
    readonly permitId: string;
    readonly kind: "now" | "reserved" | "at-hand-over";
    readonly verdict: "allow" | "deny" | "not-covered";
    readonly askedAt: string;
    readonly by: string | null;
    readonly attempts: number;
    readonly retryAt: string | null;
    readonly window: { readonly from: string; readonly until: string } | null;
    readonly withdrawn: { readonly at: string; readonly because: string } | null;
  } | null;
  readonly made: {
    readonly effortId: string;
    readonly at: string;
    readonly recordedAt: string;
    readonly by: string | null;
    readonly attempts: number;
    readonly from: "us" | "consumer";
    readonly outcome: string | null;
    readonly reached: string | null;
    readonly verdict: "allow" | "deny" | "not-covered" | null;
  } | null;
  readonly facts: Readonly<Record<string, unknown>> | null;
  readonly policy: { readonly version: string };
  readonly rules: readonly RuleAsked[];
};

export type RuleAsked = {
  readonly rule: string;
  readonly cite: string;
  readonly kind: "law" | "policy";
  readonly verified: boolean;
  readonly verdict: string;
  readonly denies: boolean;
  readonly because: string;
  readonly retryAt: string | null;
  readonly reads: {
    readonly says: readonly string[];
    readonly reading: readonly { readonly we: string; readonly because: string }[];
    readonly from: string;
  } | null;
};

export type Replay = {
  readonly from: string;
  readonly until: string;
  readonly asked: number;
  readonly of: number;
  readonly refused: number;
  readonly allowed: number;
  readonly wordsNotKept: number;
  readonly unreadable: number;
  readonly byRule: readonly { readonly rule: string; readonly cite: string; readonly acts: number }[];
  readonly rows: readonly ReplayedAct[];
};

export type ReplayedAct = {
  readonly contactId: string;
  readonly debtorId: string;
  readonly debtor: string;
  readonly number: string;
  readonly act: "call" | "voicemail" | "letter" | "email" | "text" | "visit";
  readonly askedAt: string;
  readonly by: string | null;
  readonly difference: "refused-now" | "allowed-now";
  readonly because: readonly {
    readonly rule: string;
    readonly cite: string;
    readonly kind: "law" | "policy";
    readonly because: string;
  }[];
};

export type Documents = {
  readonly documents: readonly {
    readonly digest: string;
    readonly kind:
      "invoice-copy" | "proof-of-delivery" | "contract" | "statement" | "correspondence" | "letter" | "other";
    readonly name: string;
    readonly mediaType: string;
    readonly bytes: number;
    readonly addedAt: string;
    readonly items: readonly { readonly id: string; readonly number: string }[];
    readonly words: "read" | "no-text" | "unreadable" | "waiting";
  }[];
  readonly isCut: boolean;
};

export type DayRun = {
  readonly runId: string;
  readonly on: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly source: "clock" | "desk" | "command";
  readonly by: string | null;
  readonly isDry: boolean;
  readonly ladder: string | null;
  readonly ladderVersion: number | null;
  readonly state: "running" | "ended" | "cut-off";
  readonly brokeBecause: string | null;
  readonly debtors: number;
  readonly debtorsDone: number;
  readonly figures: DayFigures;
  readonly refused: number;
  readonly summary: DaySummary | null;
};

export type DayFigures = {
  readonly lookedAt: number;
  readonly moved: number;
  readonly letters: number;
  readonly people: number;
  readonly waiting: number;
  readonly closed: number;
};

export type DaySummary = {
  readonly due: number;
  readonly decided: number;
  readonly actions: Readonly<Record<string, number>>;
  readonly refused: Readonly<Record<string, number>>;
  readonly seconds: number;
};

export type DayCase = {
  readonly debtorId: string;
  readonly caseId: string;
  readonly debtor: string;
  readonly number: string;
  readonly creditor: string;
  readonly ladder: string;
  readonly version: number;
  readonly was: string | null;
  readonly did: string | null;
  readonly cameTo: "letter" | "email" | "call" | "text" | "visit" | "review" | "wait" | "closed";
  readonly next: string | null;
  readonly nextAction: string | null;
  readonly nextOn: string | null;
  readonly because: readonly string[];
  readonly refused: RuleAgainst | null;
  readonly lawfulAt: string | null;
};

export type RuleAgainst = {
  readonly rule: string;
  readonly cite: string | null;
  readonly verified: boolean;
  readonly because: string | null;
};

export type Worklist = {
  readonly on: string;
  readonly entries: readonly WorklistEntry[];
  readonly next: string | null;
  readonly callbacks: readonly {
    readonly callbackId: string;
    readonly debtorId: string;
    readonly debtor: string;
    readonly number: string;
    readonly dueAt: string;
    readonly zone: string;
    readonly because: string;
    readonly isDue: boolean;
  }[];
  readonly tasks: readonly {
    readonly taskId: string;
    readonly debtorId: string;
    readonly debtor: string;
    readonly number: string;
    readonly kind: "validation-notice" | "dispute-answer" | "original-creditor";
    readonly dueOn: string;
    readonly because: string;
    readonly isLate: boolean;
  }[];
  readonly visits: readonly Visit[];
  readonly bar: {
    readonly done: number;
    readonly left: number;
    readonly forSupervisor: number;
    readonly promised: readonly Money[];
    readonly collected: readonly Money[];
  };
};

export type WorklistEntry = {
  readonly rank: number;
  readonly debtorId: string;
  readonly caseId: string;
  readonly debtor: string;
  readonly number: string;
  readonly creditor: string;
  readonly ladder: string;
  readonly step: string;
  readonly action: string;
  readonly task: string | null;
  readonly dueOn: string;
  readonly owed: Money;
  readonly daysOverdue: number;
  readonly overdue: Money;
  readonly value: { readonly amount: string; readonly currency: string };
  readonly formula: readonly string[];
  readonly isLawfulNow: boolean;
  readonly reasons: readonly string[];
  readonly retryAt: string | null;
  readonly heldBy: string | null;
  readonly bestCall: BestCall | null;
};

export type WorklistByValue = {
  readonly bands: readonly {
    readonly from: Money | null;
    readonly below: Money | null;
    readonly debtors: number;
    readonly worth: { readonly amount: string; readonly currency: string };
  }[];
  readonly isWhole: boolean;
};

export type Assignments = {
  readonly assignments: readonly {
    readonly account: string;
    readonly to: string;
    readonly fromOn: string;
    readonly untilOn: string | null;
    readonly because: string;
    readonly by: string | null;
  }[];
};

export type Workers = {
  readonly people: readonly {
    readonly loginId: string;
    readonly name: string;
    readonly team: string | null;
    readonly minutes: number;
    readonly languages: readonly string[];
    readonly ladders: readonly string[];
    readonly creditors: readonly string[];
    readonly debtors: number;
    readonly dueMinutes: number;
  }[];
  readonly teams: readonly { readonly teamId: string; readonly name: string }[];
  readonly creditors: readonly { readonly creditorId: string; readonly name: string }[];
  readonly ladders: readonly string[];
  readonly nobodys: { readonly debtors: number; readonly dueMinutes: number };
};

export type Balance = {
  readonly moves: readonly {
    readonly debtorId: string;
    readonly debtor: string;
    readonly from: string | null;
    readonly toId: string;
    readonly to: string;
  }[];
  readonly loads: readonly {
    readonly loginId: string;
    readonly name: string;
    readonly minutes: number;
    readonly before: number;
    readonly after: number;
  }[];
  readonly unable: readonly { readonly debtorId: string; readonly debtor: string; readonly because: string }[];
};

export type Ladder = {
  readonly applies: "business" | "consumer";
  readonly capacity?: "first-party" | "third-party" | undefined;
  readonly kinds?:
    | readonly (
        | "invoice"
        | "credit-card"
        | "loan"
        | "student-loan"
        | "medical"
        | "utility"
        | "rent"
        | "auto"
        | "check"
        | "other"
      )[]
    | undefined;
  readonly unansweredCallsMax: number;
  readonly quietDaysAfterContact: number;
  readonly disputeReviewDays: number;
  readonly stopReviewDays: number;
  readonly feesStop?: boolean | undefined;
  readonly steps: readonly {
    readonly id: string;
    readonly from: number;
    readonly action: "call" | "letter" | "email" | "text" | "visit" | "review" | "wait";
    readonly owner: "automatic" | "collector" | "supervisor";
    readonly wait: number;
    readonly minimum: number;
    readonly after?: "validation-period" | undefined;
    readonly below?: number | undefined;
    readonly when?:
      | {
          readonly kinds?:
            | readonly (
                | "invoice"
                | "credit-card"
                | "loan"
                | "student-loan"
                | "medical"
                | "utility"
                | "rent"
                | "auto"
                | "check"
                | "other"
              )[]
            | undefined;
          readonly segments?: readonly string[] | undefined;
          readonly disputed?: boolean | undefined;
          readonly disputedShare?:
            { readonly atLeast?: number | undefined; readonly below?: number | undefined } | undefined;
          readonly promise?: "open" | "broken" | "none" | undefined;
          readonly reasons?:
            | readonly (
                | "dispute"
                | "cash-flow"
                | "in-approval"
                | "lost-invoice"
                | "wrong-address"
                | "paid-already"
                | "will-pay"
                | "illness"
                | "job-loss"
                | "insurer"
                | "not-theirs"
                | "refuses"
                | "other"
              )[]
            | undefined;
          readonly reachedWithin?: number | undefined;
          readonly notReachedWithin?: number | undefined;
          readonly writtenWithin?: number | undefined;
          readonly notWrittenWithin?: number | undefined;
          readonly lastTemplate?: readonly string[] | undefined;
          readonly score?: { readonly atLeast?: number | undefined; readonly below?: number | undefined } | undefined;
        }
      | undefined;
    readonly template?: string | undefined;
    readonly invoices?: boolean | undefined;
    readonly sop?: string | undefined;
    readonly minutes?: number | undefined;
    readonly task?: string | undefined;
    readonly decides?: "hold" | "hand-over" | undefined;
    readonly because: string;
  }[];
  readonly name: string;
  readonly openCases: number;
  readonly version: number;
  readonly because: string;
  readonly savedAt: string;
  readonly savedBy: string | null;
};

export type LadderRules = {
  readonly applies: "business" | "consumer";
  readonly capacity?: "first-party" | "third-party" | undefined;
  readonly kinds?:
    | readonly (
        | "invoice"
        | "credit-card"
        | "loan"
        | "student-loan"
        | "medical"
        | "utility"
        | "rent"
        | "auto"
        | "check"
        | "other"
      )[]
    | undefined;
  readonly unansweredCallsMax: number;
  readonly quietDaysAfterContact: number;
  readonly disputeReviewDays: number;
  readonly stopReviewDays: number;
  readonly feesStop?: boolean | undefined;
  readonly steps: readonly {
    readonly id: string;
    readonly from: number;
    readonly action: "call" | "letter" | "email" | "text" | "visit" | "review" | "wait";
    readonly owner: "automatic" | "collector" | "supervisor";
    readonly wait: number;
    readonly minimum: number;
    readonly after?: "validation-period" | undefined;
    readonly below?: number | undefined;
    readonly when?:
      | {
          readonly kinds?:
            | readonly (
                | "invoice"
                | "credit-card"
                | "loan"
                | "student-loan"
                | "medical"
                | "utility"
                | "rent"
                | "auto"
                | "check"
                | "other"
              )[]
            | undefined;
          readonly segments?: readonly string[] | undefined;
          readonly disputed?: boolean | undefined;
          readonly disputedShare?:
            { readonly atLeast?: number | undefined; readonly below?: number | undefined } | undefined;
          readonly promise?: "open" | "broken" | "none" | undefined;
          readonly reasons?:
            | readonly (
                | "dispute"
                | "cash-flow"
                | "in-approval"
                | "lost-invoice"
                | "wrong-address"
                | "paid-already"
                | "will-pay"
                | "illness"
                | "job-loss"
                | "insurer"
                | "not-theirs"
                | "refuses"
                | "other"
              )[]
            | undefined;
          readonly reachedWithin?: number | undefined;
          readonly notReachedWithin?: number | undefined;
          readonly writtenWithin?: number | undefined;
          readonly notWrittenWithin?: number | undefined;
          readonly lastTemplate?: readonly string[] | undefined;
          readonly score?: { readonly atLeast?: number | undefined; readonly below?: number | undefined } | undefined;
        }
      | undefined;
    readonly template?: string | undefined;
    readonly invoices?: boolean | undefined;
    readonly sop?: string | undefined;
    readonly minutes?: number | undefined;
    readonly task?: string | undefined;
    readonly decides?: "hold" | "hand-over" | undefined;
    readonly because: string;
  }[];
};

export type LadderPreview = {
  readonly faults: readonly { readonly line: number; readonly field: string; readonly says: string }[];
  readonly looked: number;
  readonly isWhole: boolean;
  readonly days: readonly LadderPreviewDay[];
};

export type LadderPreviewDay = {
  readonly on: string;
  readonly changed: number;
  readonly letters: number;
  readonly steps: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  readonly cases: readonly {
    readonly debtorId: string;
    readonly debtor: string;
    readonly number: string;
    readonly creditor: string;
    readonly now: string;
    readonly nowOn: string | null;
    readonly changed: string;
    readonly changedOn: string | null;
    readonly because: readonly string[];
  }[];
};

export type LetterPage = {
  readonly language: "en" | "es";
  readonly labels: Readonly<Record<string, string>>;
  readonly date: string;
  readonly from: {
    readonly name: string;
    readonly behalf: string;
    readonly lines: readonly string[];
    readonly phone: string;
    readonly licence: string;
  };
  readonly to: { readonly name: string; readonly lines: readonly string[] };
  readonly reference: readonly (readonly string[])[];
  readonly heading: string;
  readonly opening: readonly string[];
  readonly tables: readonly {
    readonly currency: string;
    readonly columns: readonly ("number" | "issued" | "due" | "daysPastDue" | "charged" | "settled" | "open")[];
    readonly rows: readonly {
      readonly number?: string | undefined;
      readonly issued?: string | undefined;
      readonly due?: string | undefined;
      readonly daysPastDue?: string | undefined;
      readonly charged?: string | undefined;
      readonly settled?: string | undefined;
      readonly open?: string | undefined;
    }[];
    readonly sums: readonly { readonly label: string; readonly amount: string; readonly isStrong: boolean }[];
    readonly total: string;
  }[];
  readonly closing: readonly string[];
  readonly payTo: string;
  readonly disclosure: string | null;
};

export type ListedTemplate = {
  readonly name: string;
  readonly audience: "business" | "consumer";
  readonly language: "en" | "es";
  readonly heading: string;
  readonly active: number | null;
  readonly draft: number | null;
  readonly isWaiting: boolean;
};

export type TemplateVersion = {
  readonly templateId: string;
  readonly version: number;
  readonly state: "draft" | "waiting" | "active" | "retired";
  readonly heading: string;
  readonly body: string;
  readonly because: string;
  readonly savedAt: string;
  readonly savedBy: string | null;
  readonly isOwn: boolean;
  readonly activatedBy: string | null;
  readonly activatedAlone: boolean;
};

export type LookoutSubject =
  | {
      readonly is: "monitor";
      readonly monitor:
        | "overdue-1-30"
        | "overdue-31-60"
        | "overdue-61-90"
        | "overdue-over-90"
        | "due-soon"
        | "promise-broken"
        | "later-than-habit"
        | "terms-broken"
        | "limit-near"
        | "over-limit"
        | "unapplied"
        | "no-next-step";
    }
  | { readonly is: "owes"; readonly amount: Money }
  | { readonly is: "import-refused" }
  | { readonly is: "licence-ends" };

export type Procedure = {
  readonly name: string;
  readonly version: number;
  readonly title: string;
  readonly body: string;
  readonly because: string;
  readonly writtenAt: string;
  readonly by: string | null;
  readonly isToBeRead: boolean;
};

export type FigureRow = {
  readonly id: string;
  readonly debtorId: string | null;
  readonly debtor: string;
  readonly number: string;
  readonly day: string | null;
  readonly amounts: readonly string[];
  readonly what: FigureRowWhat;
};

export type FigureRowWhat =
  | { readonly of: "debtor" }
  | {
      readonly of: "promise";
      readonly dueOn: string;
      readonly state: string;
      readonly creditor: string;
      readonly by: string | null;
    }
  | {
      readonly of: "payment";
      readonly source: string;
      readonly isTakenBack: boolean;
      readonly document: string;
      readonly creditor: string;
      readonly by: string | null;
    }
  | {
      readonly of: "dispute";
      readonly item: string;
      readonly reason: string;
      readonly creditor: string;
      readonly by: string | null;
      readonly resolvedOn: string | null;
    }
  | {
      readonly of: "contact";
      readonly kind: string;
      readonly cameIn: boolean;
      readonly outcome: string | null;
      readonly by: string | null;
    }
  | { readonly of: "refusal"; readonly act: string; readonly rules: readonly string[]; readonly by: string | null }
  | { readonly of: "charge"; readonly item: string; readonly isMemo: boolean; readonly creditor: string }
  | {
      readonly of: "expected";
      readonly from: "promised" | "late" | "habit" | "rate" | "coming";
      readonly due: {
        readonly item: string;
        readonly open: string;
        readonly percent: string;
        readonly seen: { readonly paid: number; readonly of: number; readonly week: number | null } | null;
      } | null;
      readonly creditor: string;
    };

export type ReportSchedule = {
  readonly period:
    | "usual"
    | "last-working-day"
    | "this-week"
    | "last-week"
    | "this-month"
    | "last-month"
    | "this-quarter"
    | "last-quarter"
    | "this-year"
    | "last-year"
    | "last-12-months";
  readonly timing: ReportTiming;
  readonly scheduleId: string;
  readonly version: number;
  readonly report:
    | "aging"
    | "dso"
    | "cei"
    | "roll-rates"
    | "promises"
    | "cash"
    | "forecast"
    | "collectors"
    | "contacts"
    | "refusals"
    | "lawfulness"
    | "disputes"
    | "hours";
  readonly title: string;
  readonly choices: ReportChoices;
  readonly receiver: { readonly name: string; readonly email: string | null; readonly isCaller: boolean };
  readonly keptBy: string;
  readonly mayChange: boolean;
  readonly next: { readonly dueAt: string; readonly from: string; readonly to: string } | null;
  readonly trouble: string | null;
  readonly mailings: readonly {
    readonly dueAt: string;
    readonly madeAt: string;
    readonly missed: number;
    readonly state: "planned" | "sending" | "handed-over" | "failed" | "perhaps-sent" | "not-made";
    readonly because: string | null;
  }[];
  readonly ended: { readonly at: string; readonly because: string } | null;
};

export type ReportTiming =
  | { readonly every: "working-day"; readonly time: string }
  | { readonly every: "week"; readonly weekday: number; readonly closedDays: "moved" | "same"; readonly time: string }
  | {
      readonly every: "month";
      readonly monthDay: number;
      readonly closedDays: "moved" | "same";
      readonly time: string;
    };

export type ReportChoices = {
  readonly by?: "month" | "week" | "day" | "person" | "rule" | "reason" | "hour" | undefined;
  readonly creditor?: string | undefined;
  readonly currency?: string | undefined;
  readonly team?: string | undefined;
  readonly person?: string | undefined;
};

export type Approval = {
  readonly approvalId: string;
  readonly kind:
    "lift-stop" | "resolve-dispute" | "reverse-entry" | "set-credit-limit" | "activate-template" | "change-pay-to";
  readonly thingId: string;
  readonly debtorId: string | null;
  readonly debtor: string | null;
  readonly number: string | null;
  readonly thing: string;
  readonly template: {
    readonly templateId: string;
    readonly name: string;
    readonly audience: "business" | "consumer";
    readonly language: "en" | "es";
    readonly asked: { readonly version: number; readonly heading: string; readonly body: string };
    readonly former: { readonly version: number; readonly heading: string; readonly body: string } | null;
  } | null;
  readonly payTo: {
    readonly creditorId: string;
    readonly creditor: string;
    readonly before: string;
    readonly after: string;
  } | null;
  readonly amount: Money | null;
  readonly because: string;
  readonly asker: string;
  readonly askedAt: string;
  readonly dueAt: string;
  readonly isOverdue: boolean;
  readonly deciders: readonly string[];
  readonly isAlone: boolean;
  readonly waitsForReader: boolean;
  readonly askedByReader: boolean;
  readonly whyNot: string | null;
  readonly verdict: "approved" | "refused" | "taken-back" | null;
  readonly decider: string | null;
  readonly decidedAt: string | null;
  readonly decidedBecause: string | null;
};

export type Authority = {
  readonly authorityId: string;
  readonly kind: "reverse-entry" | "set-credit-limit";
  readonly role: string | null;
  readonly person: string | null;
  readonly username: string | null;
  readonly most: Money;
  readonly setBy: string;
  readonly setAt: string;
  readonly endedBy: string | null;
  readonly endedAt: string | null;
};

export type PersonOfDay = {
  readonly team: string | null;
  readonly teamId: string | null;
  readonly worked: number;
  readonly reached: number;
  readonly promised: readonly Money[];
  readonly kept: number;
  readonly broken: number;
  readonly collected: readonly Money[];
  readonly due: number | null;
  readonly dueMinutes: number | null;
  readonly minutes: number | null;
  readonly loginId: string | null;
  readonly name: string | null;
  readonly on: readonly { readonly debtorId: string; readonly debtor: string; readonly since: string }[];
};

export type TeamOfDay = {
  readonly team: string | null;
  readonly teamId: string | null;
  readonly worked: number;
  readonly reached: number;
  readonly promised: readonly Money[];
  readonly kept: number;
  readonly broken: number;
  readonly collected: readonly Money[];
  readonly due: number | null;
  readonly dueMinutes: number | null;
  readonly minutes: number | null;
};

export type OwnEntry = {
  readonly debtorId: string;
  readonly debtor: string;
  readonly number: string;
  readonly place: string;
  readonly kind: string;
  readonly happenedAt: string;
  readonly words: string | null;
};

export type OfficeSettings = {
  readonly version: number;
  readonly name: string;
  readonly zone: string;
  readonly dayRunAt: string;
  readonly closesAt: string;
  readonly costOfMinute: Money;
  readonly soleDecides: boolean;
  readonly currencyIsKept: boolean;
  readonly rates: readonly {
    readonly currency: string;
    readonly rate: string;
    readonly fromOn: string;
    readonly setBy: string | null;
  }[];
  readonly changes: readonly SettingChange[];
};

export type SettingChange = {
  readonly version: number;
  readonly setting: "name" | "zone" | "dayRunAt" | "closesAt" | "currency" | "costOfMinute" | "soleDecides" | "rate";
  readonly currency: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly changedBy: string | null;
  readonly changedAt: string;
};

export type HousePolicy = {
  readonly version: number;
  readonly settings: readonly {
    readonly name:
      | "quietHours.after"
      | "quietHours.before"
      | "callsPerWeek.collector"
      | "callsPerWeek.ownName"
      | "callsPerWeek.business"
      | "touchesPerWeek.collector"
      | "touchesPerWeek.ownName"
      | "touchesPerWeek.business";
    readonly is: string;
    readonly shipped: string;
    readonly law: { readonly limit: string; readonly cite: string } | null;
  }[];
  readonly changes: readonly PolicyChange[];
};

export type PolicyChange = {
  readonly version: number;
  readonly setting:
    | "quietHours.after"
    | "quietHours.before"
    | "callsPerWeek.collector"
    | "callsPerWeek.ownName"
    | "callsPerWeek.business"
    | "touchesPerWeek.collector"
    | "touchesPerWeek.ownName"
    | "touchesPerWeek.business";
  readonly before: string | null;
  readonly after: string | null;
  readonly changedBy: string;
  readonly changedAt: string;
};

export type OutgoingLetter = {
  readonly debtorId: string;
  readonly letterId: string;
  readonly debtor: string;
  readonly number: string;
  readonly creditor: string;
  readonly template: string;
  readonly sentBy: "post" | "email";
  readonly state:
    | "planned"
    | "ready"
    | "sending"
    | "taken-out"
    | "handed-over"
    | "refused"
    | "outdated"
    | "failed"
    | "perhaps-sent"
    | "withdrawn";
  readonly because: string;
  readonly trouble: string | null;
  readonly plannedAt: string;
  readonly tryAt: string | null;
  readonly decidedAt: string | null;
  readonly digest: string | null;
  readonly takenBy: string | null;
  readonly takenAt: string | null;
  readonly isOwn: boolean;
  readonly mayTell: boolean;
};

export type PrintRun = {
  readonly printRunId: string;
  readonly madeAt: string;
  readonly madeBy: string | null;
  readonly letters: number;
  readonly takenOut: number;
  readonly postedOn: string | null;
};

export type SheetToTakeOut = {
  readonly debtorId: string;
  readonly letterId: string;
  readonly because: string;
  readonly place: number;
  readonly debtor: string | null;
  readonly number: string | null;
  readonly pages: { readonly from: number; readonly to: number } | null;
  readonly pagesOfBothSides: { readonly from: number; readonly to: number } | null;
};

export type StatementRun = {
  readonly runId: string;
  readonly creditor: string;
  readonly sentBy: "post" | "email";
  readonly isDry: boolean;
  readonly sinceOn: string;
  readonly beganAt: string;
  readonly beganBy: string | null;
  readonly endedAt: string | null;
  readonly debtors: number;
  readonly byPost: number;
  readonly byEmail: number;
  readonly refused: readonly { readonly reason: string; readonly because: string; readonly count: number }[];
  readonly trouble: string | null;
};

export type OfficeMail = {
  readonly mailId: string;
  readonly to: string;
  readonly subject: string;
  readonly state: "planned" | "sending" | "handed-over" | "failed" | "perhaps-sent";
  readonly because: string | null;
  readonly plannedAt: string;
  readonly decidedAt: string | null;
};

export type OfficePerson = {
  readonly loginId: string;
  readonly username: string;
  readonly name: string;
  readonly role: "collector" | "clerk" | "supervisor" | "credit_manager" | "administrator" | "auditor" | "creditor";
  readonly teamId: string | null;
  readonly team: string | null;
  readonly creditorId: string | null;
  readonly creditor: string | null;
  readonly email: string | null;
  readonly getsDaySheet: boolean;
  readonly hasPassword: boolean;
  readonly invitedUntil: string | null;
  readonly endedAt: string | null;
  readonly work: {
    readonly minutes: number;
    readonly languages: readonly string[];
    readonly ladders: readonly string[];
    readonly creditors: readonly string[];
  } | null;
};

export type PersonLink = { readonly loginId: string; readonly path: string; readonly endsAt: string };

export type PeopleChange = {
  readonly changeId: string;
  readonly at: string;
  readonly by: string | null;
  readonly whom: string;
  readonly what:
    | "added"
    | "again"
    | "ended"
    | "link"
    | "joined"
    | "password"
    | "name"
    | "role"
    | "team"
    | "creditor"
    | "email"
    | "daySheet"
    | "teamAdded"
    | "teamRenamed"
    | "teamEnded";
  readonly before: string | null;
  readonly after: string | null;
};

export type Team = { readonly teamId: string; readonly name: string; readonly people: number };

export type View = {
  readonly name: string;
  readonly isPinned: boolean;
  readonly shows: Readonly<Record<string, string>>;
  readonly screen: "book" | "today" | "mail" | "approvals" | "day" | "report";
  readonly viewId: string;
  readonly owner: "shipped" | "office" | "own";
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
};

export type Verified = {
  readonly checked: Readonly<Record<string, number>>;
  readonly breaches: readonly { readonly what: string; readonly where: string; readonly because: string }[];
};

export type Filling = { readonly days: number; readonly ofDays: number };

export type SignInBody = { readonly username: string; readonly password: string };
export type SignInAnswer = Session;
export const signIn = ({ body }: { readonly body: SignInBody }, options: RequestOptions = {}) =>
  request<SignInAnswer>({ method: "post", path: `/session`, body, ...options });

export type ReadSessionAnswer = Session;
export const readSession = (_: object = {}, options: RequestOptions = {}) =>
  request<ReadSessionAnswer>({ method: "get", path: `/session`, ...options });

export const signOut = (_: object = {}, options: RequestOptions = {}) =>
  request<undefined>({ method: "delete", path: `/session`, ...options });

export type SetLanguageBody = { readonly language: "en" | "es" | null };
export const setLanguage = ({ body }: { readonly body: SetLanguageBody }, options: RequestOptions = {}) =>
  request<undefined>({ method: "put", path: `/session/language`, body, ...options });

export type MakeTokenBody = {
  readonly password: string;
  readonly role?:
    "collector" | "clerk" | "supervisor" | "credit_manager" | "administrator" | "auditor" | "creditor" | undefined;
  readonly days?: number | undefined;
  readonly username: string;
  readonly name?: string | undefined;
};
export type MakeTokenAnswer = Token;
export const makeToken = ({ body }: { readonly body: MakeTokenBody }, options: RequestOptions = {}) =>
  request<MakeTokenAnswer>({ method: "post", path: `/tokens`, body, ...options });

export type ListTokensAnswer = { readonly tokens: readonly ListedToken[] };
export const listTokens = (_: object = {}, options: RequestOptions = {}) =>
  request<ListTokensAnswer>({ method: "get", path: `/tokens`, ...options });

export type AddTokenBody = {
  readonly password: string;
  readonly role?:
    "collector" | "clerk" | "supervisor" | "credit_manager" | "administrator" | "auditor" | "creditor" | undefined;
  readonly days?: number | undefined;
  readonly name: string;
};
export type AddTokenAnswer = Token;
export const addToken = ({ body }: { readonly body: AddTokenBody }, options: RequestOptions = {}) =>
  request<AddTokenAnswer>({ method: "post", path: `/session/tokens`, body, ...options });

export const endToken = ({ tokenId }: { readonly tokenId: string }, options: RequestOptions = {}) =>
  request<undefined>({ method: "delete", path: `/tokens/${encodeURIComponent(tokenId)}`, ...options });

export type ReadDebtorAnswer = DebtorScreen;
export const readDebtor = ({ debtorId }: { readonly debtorId: string }, options: RequestOptions = {}) =>
  request<ReadDebtorAnswer>({ method: "get", path: `/debtors/${encodeURIComponent(debtorId)}`, ...options });

export type ReadSettledAnswer = Settled;
export const readSettled = ({ debtorId }: { readonly debtorId: string }, options: RequestOptions = {}) =>
  request<ReadSettledAnswer>({ method: "get", path: `/debtors/${encodeURIComponent(debtorId)}/settled`, ...options });

export type ReadTimelineAnswer = Timeline;
export const readTimeline = (
  {
    debtorId,
    ...query
  }: {
    readonly debtorId: string;
    readonly before?: number | undefined;
    readonly kind?: string | undefined;
    readonly words?: string | undefined;
  },
  options: RequestOptions = {},
) =>
  request<ReadTimelineAnswer>({
    method: "get",
    path: `/debtors/${encodeURIComponent(debtorId)}/timeline`,
    query,
    ...options,
  });

export type SearchAnswer = {
  readonly found: readonly {
    readonly debtorId: string;
    readonly name: string;
    readonly number: string;
    readonly by:
      "name" | "number" | "invoice" | "credit" | "point" | "person" | "amount" | "document" | "words" | "note";
    readonly said: string;
    readonly score: number;
  }[];
};
export const search = ({ ...query }: { readonly for: string }, options: RequestOptions = {}) =>
  request<SearchAnswer>({ method: "get", path: `/search`, query, ...options });

export type ListDebtorsAnswer = {
  readonly debtors: readonly {
    readonly debtorId: string;
    readonly name: string;
    readonly number: string;
    readonly currency: string | null;
    readonly cells: Readonly<Record<string, string | number | boolean | Money | null>>;
    readonly because: string | null;
  }[];
  readonly columns: readonly {
    readonly name:
      | "name"
      | "number"
      | "kind"
      | "creditor"
      | "open"
      | "past-due"
      | "overdue"
      | "due"
      | "current"
      | "1-30"
      | "31-60"
      | "61-90"
      | "over-90"
      | "last-payment"
      | "last-contact"
      | "action"
      | "next"
      | "put-off"
      | "collector"
      | "promised"
      | "promise"
      | "disputed"
      | "hold"
      | "stopped"
      | "limit"
      | "exposure"
      | "over-limit"
      | "state"
      | "lang"
      | "segment"
      | "opened";
    readonly is: "text" | "amount" | "day" | "count" | "yes-no";
  }[];
  readonly filter: { readonly words: string; readonly conditions: readonly string[] };
  readonly next: string | null;
};
export const listDebtors = (
  {
    ...query
  }: {
    readonly find?: string | undefined;
    readonly monitor?:
      | "overdue-1-30"
      | "overdue-31-60"
      | "overdue-61-90"
      | "overdue-over-90"
      | "due-soon"
      | "promise-broken"
      | "later-than-habit"
      | "terms-broken"
      | "limit-near"
      | "over-limit"
      | "unapplied"
      | "no-next-step"
      | undefined;
    readonly columns?: string | undefined;
    readonly sort?: string | undefined;
    readonly from?: string | undefined;
    readonly cursor?: string | undefined;
  } = {},
  options: RequestOptions = {},
) => request<ListDebtorsAnswer>({ method: "get", path: `/debtors`, query, ...options });

export const exportBook = (
  {
    ...query
  }: {
    readonly find?: string | undefined;
    readonly monitor?:
      | "overdue-1-30"
      | "overdue-31-60"
      | "overdue-61-90"
      | "overdue-over-90"
      | "due-soon"
      | "promise-broken"
      | "later-than-habit"
      | "terms-broken"
      | "limit-near"
      | "over-limit"
      | "unapplied"
      | "no-next-step"
      | undefined;
    readonly columns?: string | undefined;
    readonly sort?: string | undefined;
    readonly only?: string | undefined;
  } = {},
  options: RequestOptions = {},
) => request<Blob>({ method: "get", path: `/book/workbook`, query, ...options });

export type ListFittingAnswer = { readonly debtorIds: readonly string[]; readonly isMore: boolean };
export const listFitting = (
  {
    ...query
  }: {
    readonly find?: string | undefined;
    readonly monitor?:
      | "overdue-1-30"
      | "overdue-31-60"
      | "overdue-61-90"
      | "overdue-over-90"
      | "due-soon"
      | "promise-broken"
      | "later-than-habit"
      | "terms-broken"
      | "limit-near"
      | "over-limit"
      | "unapplied"
      | "no-next-step"
      | undefined;
    readonly sort?: string | undefined;
  } = {},
  options: RequestOptions = {},
) => request<ListFittingAnswer>({ method: "get", path: `/book/fitting`, query, ...options });

export type DescribeBookAnswer = {
  readonly fields: readonly { readonly name: string; readonly says: string; readonly endings: readonly string[] }[];
  readonly columns: readonly {
    readonly name:
      | "name"
      | "number"
      | "kind"
      | "creditor"
      | "open"
      | "past-due"
      | "overdue"
      | "due"
      | "current"
      | "1-30"
      | "31-60"
      | "61-90"
      | "over-90"
      | "last-payment"
      | "last-contact"
      | "action"
      | "next"
      | "put-off"
      | "collector"
      | "promised"
      | "promise"
      | "disputed"
      | "hold"
      | "stopped"
      | "limit"
      | "exposure"
      | "over-limit"
      | "state"
      | "lang"
      | "segment"
      | "opened";
    readonly is: "text" | "amount" | "day" | "count" | "yes-no";
    readonly says: string;
  }[];
  readonly usualColumns: readonly (
    | "name"
    | "number"
    | "kind"
    | "creditor"
    | "open"
    | "past-due"
    | "overdue"
    | "due"
    | "current"
    | "1-30"
    | "31-60"
    | "61-90"
    | "over-90"
    | "last-payment"
    | "last-contact"
    | "action"
    | "next"
    | "put-off"
    | "collector"
    | "promised"
    | "promise"
    | "disputed"
    | "hold"
    | "stopped"
    | "limit"
    | "exposure"
    | "over-limit"
    | "state"
    | "lang"
    | "segment"
    | "opened"
  )[];
};
export const describeBook = (_: object = {}, options: RequestOptions = {}) =>
  request<DescribeBookAnswer>({ method: "get", path: `/book/language`, ...options });

export type ListExportsAnswer = {
  readonly exports: readonly Exported[];
  readonly next: string | null;
  readonly people: readonly { readonly loginId: string; readonly name: string }[];
};
export const listExports = (
  {
    ...query
  }: {
    readonly what?:
      | "book"
      | "aging"
      | "report"
      | "figure"
      | "day"
      | "worklist"
      | "outbox"
      | "approvals"
      | "board"
      | "sheet"
      | "visits"
      | undefined;
    readonly by?: string | undefined;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
    readonly after?: string | undefined;
  } = {},
  options: RequestOptions = {},
) => request<ListExportsAnswer>({ method: "get", path: `/exports`, query, ...options });

export type ListMonitorsAnswer = {
  readonly monitors: readonly {
    readonly monitor:
      | "overdue-1-30"
      | "overdue-31-60"
      | "overdue-61-90"
      | "overdue-over-90"
      | "due-soon"
      | "promise-broken"
      | "later-than-habit"
      | "terms-broken"
      | "limit-near"
      | "over-limit"
      | "unapplied"
      | "no-next-step";
    readonly says: string;
    readonly debtors: number;
    readonly sums: readonly Money[];
    readonly readAt: string | null;
  }[];
};
export const listMonitors = (_: object = {}, options: RequestOptions = {}) =>
  request<ListMonitorsAnswer>({ method: "get", path: `/monitors`, ...options });

export type PreviewImportAnswer = {
  readonly creditor: string;
  readonly isNewCreditor: boolean;
  readonly whoOwes: {
    readonly persons: number;
    readonly firms: number;
    readonly guessed: number;
    readonly mustBeSaid: boolean;
    readonly knownOtherwise: number;
  };
  readonly withoutMandate: readonly { readonly creditorId: string; readonly name: string }[];
  readonly ignored: readonly { readonly file: string; readonly headings: readonly string[] }[];
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly closed: number;
  readonly doubtfulAddresses: number;
  readonly rejected: readonly {
    readonly file: string;
    readonly row: number;
    readonly field: string;
    readonly because: string;
    readonly asks?: "dates" | undefined;
  }[];
  readonly control: Readonly<
    Record<string, { readonly rows: string; readonly book: string; readonly pending: string; readonly agrees: boolean }>
  >;
  readonly sample: readonly Readonly<Record<string, string>>[];
};
export const previewImport = ({ body }: { readonly body: FormData }, options: RequestOptions = {}) =>
  request<PreviewImportAnswer>({ method: "post", path: `/imports/preview`, body, ...options });

export type ImportFilesAnswer = {
  readonly creditor: string;
  readonly isNewCreditor: boolean;
  readonly whoOwes: {
    readonly persons: number;
    readonly firms: number;
    readonly guessed: number;
    readonly mustBeSaid: boolean;
    readonly knownOtherwise: number;
  };
  readonly withoutMandate: readonly { readonly creditorId: string; readonly name: string }[];
  readonly ignored: readonly { readonly file: string; readonly headings: readonly string[] }[];
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly closed: number;
  readonly doubtfulAddresses: number;
  readonly rejected: readonly {
    readonly file: string;
    readonly row: number;
    readonly field: string;
    readonly because: string;
    readonly asks?: "dates" | undefined;
  }[];
  readonly control: Readonly<
    Record<string, { readonly rows: string; readonly book: string; readonly pending: string; readonly agrees: boolean }>
  >;
  readonly batchId: string | null;
};
export const importFiles = ({ body }: { readonly body: FormData }, options: RequestOptions = {}) =>
  request<ImportFilesAnswer>({ method: "post", path: `/imports`, body, ...options });

export type ListImportsAnswer = {
  readonly imports: readonly {
    readonly batchId: string;
    readonly creditorId: string;
    readonly preset: string;
    readonly files: readonly { readonly name: string; readonly bytes: number; readonly digest: string }[];
    readonly asOf: string;
    readonly importedAt: string;
    readonly rows: number;
    readonly created: number;
    readonly updated: number;
    readonly unchanged: number;
    readonly closed: number;
    readonly rejected: number;
    readonly control: Readonly<
      Record<
        string,
        { readonly rows: string; readonly book: string; readonly pending: string; readonly agrees: boolean }
      >
    >;
    readonly creditor: string | null;
    readonly takenBackAt: string | null;
    readonly takenBackBecause: string | null;
  }[];
  readonly next: string | null;
};
export const listImports = (
  { ...query }: { readonly cursor?: string | undefined } = {},
  options: RequestOptions = {},
) => request<ListImportsAnswer>({ method: "get", path: `/imports`, query, ...options });

export type TakeBackImportBody = { readonly because: string };
export type TakeBackImportAnswer = { readonly reversed: number; readonly debtors: number };
export const takeBackImport = (
  { batchId, body }: { readonly batchId: string; readonly body: TakeBackImportBody },
  options: RequestOptions = {},
) =>
  request<TakeBackImportAnswer>({
    method: "post",
    path: `/imports/${encodeURIComponent(batchId)}/taken-back`,
    body,
    ...options,
  });

export type ListPresetsAnswer = {
  readonly presets: readonly { readonly name: string; readonly reads: string }[];
  readonly kinds: readonly { readonly name: string; readonly reads: string }[];
};
export const listPresets = (_: object = {}, options: RequestOptions = {}) =>
  request<ListPresetsAnswer>({ method: "get", path: `/presets`, ...options });

export type ListFoldersAnswer = WatchedFolders;
export const listFolders = (_: object = {}, options: RequestOptions = {}) =>
  request<ListFoldersAnswer>({ method: "get", path: `/folders`, ...options });

export type WatchFolderBody = {
  readonly path: string;
  readonly creditor: string | null;
  readonly owes?: "person" | "business" | null | undefined;
  readonly reading: string;
  readonly everyMinutes: number | null;
  readonly atTimes: readonly string[];
};
export type WatchFolderAnswer = { readonly folderId: string };
export const watchFolder = ({ body }: { readonly body: WatchFolderBody }, options: RequestOptions = {}) =>
  request<WatchFolderAnswer>({ method: "post", path: `/folders`, body, ...options });

export type UnwatchFolderBody = { readonly because: string };
export const unwatchFolder = (
  { folderId, body }: { readonly folderId: string; readonly body: UnwatchFolderBody },
  options: RequestOptions = {},
) => request<undefined>({ method: "post", path: `/folders/${encodeURIComponent(folderId)}/ended`, body, ...options });

export type LookIntoFolderAnswer = {
  readonly isBusy: boolean;
  readonly taken: number;
  readonly refused: number;
  readonly resting: number;
};
export const lookIntoFolder = ({ folderId }: { readonly folderId: string }, options: RequestOptions = {}) =>
  request<LookIntoFolderAnswer>({ method: "post", path: `/folders/${encodeURIComponent(folderId)}/looks`, ...options });

export const acknowledgeFile = (
  { folderId, fileId }: { readonly folderId: string; readonly fileId: string },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "post",
    path: `/folders/${encodeURIComponent(folderId)}/files/${encodeURIComponent(fileId)}/acknowledged`,
    ...options,
  });

export type ReadReconcilingAnswer = Reconciling;
export const readReconciling = (
  { ...query }: { readonly creditor?: string | undefined } = {},
  options: RequestOptions = {},
) => request<ReadReconcilingAnswer>({ method: "get", path: `/reconciling`, query, ...options });

export type DescribeFileAnswer = {
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  readonly header: { readonly row: number; readonly headings: readonly string[] } | null;
  readonly columns: Readonly<Record<string, number>>;
  readonly missing: readonly (readonly string[])[];
  readonly columnNames: readonly string[];
  readonly dates: "ymd" | "mdy" | "dmy" | null;
  readonly unclear: string | null;
  readonly knownAs: string | null;
};
export const describeFile = ({ body }: { readonly body: FormData }, options: RequestOptions = {}) =>
  request<DescribeFileAnswer>({ method: "post", path: `/imports/described`, body, ...options });

export type ListMappingsAnswer = {
  readonly mappings: readonly {
    readonly name: string;
    readonly version: number;
    readonly mapping: Readonly<Record<string, unknown>>;
    readonly savedAt: string;
  }[];
};
export const listMappings = (_: object = {}, options: RequestOptions = {}) =>
  request<ListMappingsAnswer>({ method: "get", path: `/mappings`, ...options });

export type SaveMappingBody = {
  readonly name: string;
  readonly mapping: Readonly<Record<string, unknown>>;
  readonly headings: readonly string[];
};
export type SaveMappingAnswer = { readonly version: number };
export const saveMapping = ({ body }: { readonly body: SaveMappingBody }, options: RequestOptions = {}) =>
  request<SaveMappingAnswer>({ method: "post", path: `/mappings`, body, ...options });

export const endMapping = ({ name }: { readonly name: string }, options: RequestOptions = {}) =>
  request<undefined>({ method: "delete", path: `/mappings/${encodeURIComponent(name)}`, ...options });

export type AddPointBody = {
  readonly kind: "mobile" | "landline" | "voip" | "email" | "work-phone" | "work-email" | "home" | "work";
  readonly text: string;
  readonly source: "consumer" | "creditor" | "prior-collector" | "bureau" | "other";
  readonly relationId?: string | undefined;
};
export type AddPointAnswer = { readonly pointId: string };
export const addPoint = (
  { debtorId, body }: { readonly debtorId: string; readonly body: AddPointBody },
  options: RequestOptions = {},
) =>
  request<AddPointAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/points`,
    body,
    ...options,
  });

export type EndPointBody = { readonly because: string };
export const endPoint = (
  { debtorId, pointId, body }: { readonly debtorId: string; readonly pointId: string; readonly body: EndPointBody },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/points/${encodeURIComponent(pointId)}/end`,
    body,
    ...options,
  });

export type AddRelationBody = {
  readonly role:
    "accounts-payable" | "owner" | "contact" | "spouse" | "parent" | "guardian" | "executor" | "attorney" | "employer";
  readonly name: string;
};
export type AddRelationAnswer = { readonly relationId: string };
export const addRelation = (
  { debtorId, body }: { readonly debtorId: string; readonly body: AddRelationBody },
  options: RequestOptions = {},
) =>
  request<AddRelationAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/related`,
    body,
    ...options,
  });

export type EndRelationBody = { readonly because: string };
export const endRelation = (
  {
    debtorId,
    relationId,
    body,
  }: { readonly debtorId: string; readonly relationId: string; readonly body: EndRelationBody },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/related/${encodeURIComponent(relationId)}/end`,
    body,
    ...options,
  });

export type PlaceAlertBody = { readonly words: string };
export type PlaceAlertAnswer = { readonly alertId: string };
export const placeAlert = (
  { debtorId, body }: { readonly debtorId: string; readonly body: PlaceAlertBody },
  options: RequestOptions = {},
) =>
  request<PlaceAlertAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/alerts`,
    body,
    ...options,
  });

export const liftAlert = (
  { debtorId, alertId }: { readonly debtorId: string; readonly alertId: string },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "delete",
    path: `/debtors/${encodeURIComponent(debtorId)}/alerts/${encodeURIComponent(alertId)}`,
    ...options,
  });

export type ListDuplicatesAnswer = {
  readonly pairs: readonly {
    readonly one: { readonly debtorId: string; readonly name: string; readonly number: string };
    readonly other: { readonly debtorId: string; readonly name: string; readonly number: string };
    readonly reasons: readonly string[];
    readonly score: number;
  }[];
};
export const listDuplicates = (_: object = {}, options: RequestOptions = {}) =>
  request<ListDuplicatesAnswer>({ method: "get", path: `/duplicates`, ...options });

export type MergeDebtorsBody = { readonly because: string; readonly into: string };
export type MergeDebtorsAnswer = { readonly survivorId: string };
export const mergeDebtors = (
  { debtorId, body }: { readonly debtorId: string; readonly body: MergeDebtorsBody },
  options: RequestOptions = {},
) =>
  request<MergeDebtorsAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/merge`,
    body,
    ...options,
  });

export type EndMergeBody = { readonly because: string };
export const endMerge = (
  { debtorId, body }: { readonly debtorId: string; readonly body: EndMergeBody },
  options: RequestOptions = {},
) =>
  request<undefined>({ method: "post", path: `/debtors/${encodeURIComponent(debtorId)}/merge/end`, body, ...options });

export type TellApartBody = { readonly because: string; readonly from: string };
export const tellApart = (
  { debtorId, body }: { readonly debtorId: string; readonly body: TellApartBody },
  options: RequestOptions = {},
) =>
  request<undefined>({ method: "post", path: `/debtors/${encodeURIComponent(debtorId)}/different`, body, ...options });

export type JoinGroupBody = {
  readonly parent: string;
  readonly pays: boolean;
  readonly fromOn?: string | undefined;
  readonly because: string;
};
export type JoinGroupAnswer = { readonly parentId: string };
export const joinGroup = (
  { debtorId, body }: { readonly debtorId: string; readonly body: JoinGroupBody },
  options: RequestOptions = {},
) =>
  request<JoinGroupAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/parent`,
    body,
    ...options,
  });

export type LeaveGroupBody = { readonly on?: string | undefined; readonly because: string };
export const leaveGroup = (
  { debtorId, body }: { readonly debtorId: string; readonly body: LeaveGroupBody },
  options: RequestOptions = {},
) =>
  request<undefined>({ method: "post", path: `/debtors/${encodeURIComponent(debtorId)}/parent/end`, body, ...options });

export type BindObligorBody = {
  readonly obligor: string;
  readonly role: "joint" | "guarantor" | "patient" | "subscriber";
  readonly fromOn?: string | undefined;
  readonly because: string;
};
export type BindObligorAnswer = { readonly obligorId: string };
export const bindObligor = (
  {
    debtorId,
    accountId,
    body,
  }: { readonly debtorId: string; readonly accountId: string; readonly body: BindObligorBody },
  options: RequestOptions = {},
) =>
  request<BindObligorAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/accounts/${encodeURIComponent(accountId)}/obligors`,
    body,
    ...options,
  });

export type EndObligorBody = {
  readonly role: "joint" | "guarantor" | "patient" | "subscriber";
  readonly on?: string | undefined;
  readonly because: string;
};
export const endObligor = (
  {
    debtorId,
    accountId,
    obligorId,
    body,
  }: {
    readonly debtorId: string;
    readonly accountId: string;
    readonly obligorId: string;
    readonly body: EndObligorBody;
  },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/accounts/${encodeURIComponent(accountId)}/obligors/${encodeURIComponent(obligorId)}/end`,
    body,
    ...options,
  });

export type ChangeDebtorBody = {
  readonly what: "name" | "language" | "number";
  readonly from: string;
  readonly to: string;
  readonly because: string;
};
export const changeDebtor = (
  { debtorId, body }: { readonly debtorId: string; readonly body: ChangeDebtorBody },
  options: RequestOptions = {},
) => request<undefined>({ method: "post", path: `/debtors/${encodeURIComponent(debtorId)}/changes`, body, ...options });

export type ChangeDebtorKindBody = {
  readonly from: "person" | "business";
  readonly to: "person" | "business";
  readonly because: string;
};
export const changeDebtorKind = (
  { debtorId, body }: { readonly debtorId: string; readonly body: ChangeDebtorKindBody },
  options: RequestOptions = {},
) => request<undefined>({ method: "post", path: `/debtors/${encodeURIComponent(debtorId)}/kind`, body, ...options });

export type ListSegmentsAnswer = {
  readonly segments: readonly { readonly segment: string; readonly debtors: number }[];
};
export const listSegments = (_: object = {}, options: RequestOptions = {}) =>
  request<ListSegmentsAnswer>({ method: "get", path: `/segments`, ...options });

export type ChangeDebtorSegmentBody = { readonly from: string; readonly to: string; readonly because: string };
export const changeDebtorSegment = (
  { debtorId, body }: { readonly debtorId: string; readonly body: ChangeDebtorSegmentBody },
  options: RequestOptions = {},
) => request<undefined>({ method: "post", path: `/debtors/${encodeURIComponent(debtorId)}/segment`, body, ...options });

export type ChangeAccountPurposeBody = {
  readonly from: "consumer" | "business";
  readonly to: "consumer" | "business";
  readonly because: string;
};
export const changeAccountPurpose = (
  {
    debtorId,
    accountId,
    body,
  }: { readonly debtorId: string; readonly accountId: string; readonly body: ChangeAccountPurposeBody },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/accounts/${encodeURIComponent(accountId)}/purpose`,
    body,
    ...options,
  });

export type RecordCircumstanceBody = {
  readonly kind: "minor" | "hardship" | "active-duty" | "vulnerable" | "disaster" | "in-prison";
  readonly source: "consumer" | "creditor" | "prior-collector" | "bureau" | "other";
  readonly saidBy?: string | undefined;
  readonly medium?: "call" | "email" | "letter" | "text" | "visit" | undefined;
  readonly on?: string | undefined;
  readonly because: string;
  readonly documents?: readonly string[] | undefined;
};
export type RecordCircumstanceAnswer = { readonly circumstanceId: string };
export const recordCircumstance = (
  { debtorId, body }: { readonly debtorId: string; readonly body: RecordCircumstanceBody },
  options: RequestOptions = {},
) =>
  request<RecordCircumstanceAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/circumstances`,
    body,
    ...options,
  });

export type EndCircumstanceBody = { readonly on?: string | undefined; readonly because: string };
export const endCircumstance = (
  {
    debtorId,
    circumstanceId,
    body,
  }: { readonly debtorId: string; readonly circumstanceId: string; readonly body: EndCircumstanceBody },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/circumstances/${encodeURIComponent(circumstanceId)}/end`,
    body,
    ...options,
  });

export type OptInPointBody = {
  readonly saidBy: string;
  readonly isOwnWord: boolean;
  readonly medium: "call" | "email" | "letter" | "text" | "visit";
  readonly on: string;
  readonly time?: string | undefined;
  readonly because: string;
};
export const optInPoint = (
  { debtorId, pointId, body }: { readonly debtorId: string; readonly pointId: string; readonly body: OptInPointBody },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/points/${encodeURIComponent(pointId)}/opt-in`,
    body,
    ...options,
  });

export type OptOutPointBody = { readonly because: string };
export const optOutPoint = (
  { debtorId, pointId, body }: { readonly debtorId: string; readonly pointId: string; readonly body: OptOutPointBody },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/points/${encodeURIComponent(pointId)}/opt-out`,
    body,
    ...options,
  });

export type ReadPointAnswer = { readonly lines: readonly string[]; readonly findings: readonly string[] };
export const readPoint = (
  {
    debtorId,
    ...query
  }: {
    readonly debtorId: string;
    readonly kind: "mobile" | "landline" | "voip" | "email" | "work-phone" | "work-email" | "home" | "work";
    readonly text: string;
  },
  options: RequestOptions = {},
) =>
  request<ReadPointAnswer>({
    method: "get",
    path: `/debtors/${encodeURIComponent(debtorId)}/points/reading`,
    query,
    ...options,
  });

export type RecordConsentBody = {
  readonly to: "call" | "text" | "email" | "autodial" | "time" | "third-party";
  readonly saidBy: string;
  readonly isOwnWord: boolean;
  readonly medium: "call" | "email" | "letter" | "text" | "visit";
  readonly on: string;
  readonly time?: string | undefined;
  readonly until?: string | undefined;
  readonly because: string;
  readonly documents?: readonly string[] | undefined;
};
export type RecordConsentAnswer = { readonly consentId: string };
export const recordConsent = (
  {
    debtorId,
    pointId,
    body,
  }: { readonly debtorId: string; readonly pointId: string; readonly body: RecordConsentBody },
  options: RequestOptions = {},
) =>
  request<RecordConsentAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/points/${encodeURIComponent(pointId)}/consents`,
    body,
    ...options,
  });

export type WithdrawConsentBody = { readonly on: string; readonly because: string };
export const withdrawConsent = (
  {
    debtorId,
    consentId,
    body,
  }: { readonly debtorId: string; readonly consentId: string; readonly body: WithdrawConsentBody },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/consents/${encodeURIComponent(consentId)}/withdraw`,
    body,
    ...options,
  });

export type ReadSecretAnswer = { readonly shown: string };
export const readSecret = (
  { debtorId, kind }: { readonly debtorId: string; readonly kind: string },
  options: RequestOptions = {},
) =>
  request<ReadSecretAnswer>({
    method: "get",
    path: `/debtors/${encodeURIComponent(debtorId)}/secrets/${encodeURIComponent(kind)}`,
    ...options,
  });

export type ReadPostingsAnswer = Postings;
export const readPostings = (
  { debtorId, itemId }: { readonly debtorId: string; readonly itemId: string },
  options: RequestOptions = {},
) =>
  request<ReadPostingsAnswer>({
    method: "get",
    path: `/debtors/${encodeURIComponent(debtorId)}/items/${encodeURIComponent(itemId)}/postings`,
    ...options,
  });

export type ReverseEntryBody = { readonly because: string };
export type ReverseEntryAnswer = { readonly entryId: string };
export const reverseEntry = (
  { debtorId, entryId, body }: { readonly debtorId: string; readonly entryId: string; readonly body: ReverseEntryBody },
  options: RequestOptions = {},
) =>
  request<ReverseEntryAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/entries/${encodeURIComponent(entryId)}/reversal`,
    body,
    ...options,
  });

export type ReadAgingAnswer = readonly Aging[];
export const readAging = (
  {
    ...query
  }: {
    readonly on?: string | undefined;
    readonly knownAt?: string | undefined;
    readonly by?: "debtor" | "group" | "account" | "creditor" | "collector" | undefined;
    readonly agedBy?: "due" | "invoice" | undefined;
    readonly buckets?: string | undefined;
    readonly creditor?: string | undefined;
  } = {},
  options: RequestOptions = {},
) => request<ReadAgingAnswer>({ method: "get", path: `/aging`, query, ...options });

export const exportAging = (
  {
    ...query
  }: {
    readonly on?: string | undefined;
    readonly knownAt?: string | undefined;
    readonly by?: "debtor" | "group" | "account" | "creditor" | "collector" | undefined;
    readonly agedBy?: "due" | "invoice" | undefined;
    readonly buckets?: string | undefined;
    readonly creditor?: string | undefined;
  } = {},
  options: RequestOptions = {},
) => request<Blob>({ method: "get", path: `/aging/workbook`, query, ...options });

export type SayItemizationBody = {
  readonly kind: "last-statement" | "charge-off" | "last-payment" | "transaction" | "judgment";
  readonly on: string;
  readonly currency: string;
  readonly atFirst: string;
  readonly interest?: string | undefined;
  readonly fees?: string | undefined;
  readonly payments?: string | undefined;
  readonly credits?: string | undefined;
  readonly creditorThen?: string | undefined;
  readonly numberThen?: string | undefined;
};
export const sayItemization = (
  {
    debtorId,
    accountId,
    body,
  }: { readonly debtorId: string; readonly accountId: string; readonly body: SayItemizationBody },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/accounts/${encodeURIComponent(accountId)}/itemization`,
    body,
    ...options,
  });

export type ListTermsAnswer = Terms;
export const listTerms = (_: object = {}, options: RequestOptions = {}) =>
  request<ListTermsAnswer>({ method: "get", path: `/terms`, ...options });

export type SetTermsBody = {
  readonly creditor?: string | undefined;
  readonly name: string;
  readonly says: string | null;
};
export const setTerms = ({ body }: { readonly body: SetTermsBody }, options: RequestOptions = {}) =>
  request<undefined>({ method: "post", path: `/terms`, body, ...options });

export type ReleaseRetainageBody = { readonly dueOn: string; readonly because: string };
export const releaseRetainage = (
  {
    debtorId,
    itemId,
    body,
  }: { readonly debtorId: string; readonly itemId: string; readonly body: ReleaseRetainageBody },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/items/${encodeURIComponent(itemId)}/retainage-release`,
    body,
    ...options,
  });

export type ApplyCreditBody = {
  readonly amount?: Money | undefined;
  readonly to?: readonly { readonly itemId: string; readonly amount: Money }[] | undefined;
};
export type ApplyCreditAnswer = {
  readonly entryId: string;
  readonly applied: readonly { readonly itemId: string; readonly number: string; readonly amount: Money }[];
  readonly left: Money;
};
export const applyCredit = (
  {
    debtorId,
    creditId,
    body,
  }: { readonly debtorId: string; readonly creditId: string; readonly body: ApplyCreditBody },
  options: RequestOptions = {},
) =>
  request<ApplyCreditAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/credits/${encodeURIComponent(creditId)}/applications`,
    body,
    ...options,
  });

export type PostPaymentBody = {
  readonly accountId: string;
  readonly as?: "payment" | "deposit" | undefined;
  readonly amount: Money;
  readonly receivedOn: string;
  readonly reference?: string | undefined;
  readonly to?: readonly { readonly itemId: string; readonly amount: Money }[] | undefined;
};
export type PostPaymentAnswer = PostedPayment;
export const postPayment = (
  { debtorId, body }: { readonly debtorId: string; readonly body: PostPaymentBody },
  options: RequestOptions = {},
) =>
  request<PostPaymentAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/payments`,
    body,
    ...options,
  });

export type RaiseDisputeBody = {
  readonly itemId: string;
  readonly amount?: Money | undefined;
  readonly because: string;
  readonly reason?:
    | "price"
    | "quantity"
    | "damaged"
    | "not-delivered"
    | "not-ordered"
    | "duplicate"
    | "paid-already"
    | "credit-due"
    | "not-theirs"
    | "insurer"
    | "other"
    | undefined;
  readonly inWriting?: boolean | undefined;
  readonly documents?: readonly string[] | undefined;
};
export type RaiseDisputeAnswer = { readonly disputeId: string };
export const raiseDispute = (
  { debtorId, body }: { readonly debtorId: string; readonly body: RaiseDisputeBody },
  options: RequestOptions = {},
) =>
  request<RaiseDisputeAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/disputes`,
    body,
    ...options,
  });

export type AnswerDisputeBody = { readonly sent: string };
export const answerDispute = (
  {
    debtorId,
    disputeId,
    body,
  }: { readonly debtorId: string; readonly disputeId: string; readonly body: AnswerDisputeBody },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "put",
    path: `/debtors/${encodeURIComponent(debtorId)}/disputes/${encodeURIComponent(disputeId)}/answer`,
    body,
    ...options,
  });

export type ResolveDisputeBody = { readonly resolution: string };
export const resolveDispute = (
  {
    debtorId,
    disputeId,
    body,
  }: { readonly debtorId: string; readonly disputeId: string; readonly body: ResolveDisputeBody },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "put",
    path: `/debtors/${encodeURIComponent(debtorId)}/disputes/${encodeURIComponent(disputeId)}/resolution`,
    body,
    ...options,
  });

export type TakeBackDisputeBody = { readonly because: string };
export const takeBackDispute = (
  {
    debtorId,
    disputeId,
    body,
  }: { readonly debtorId: string; readonly disputeId: string; readonly body: TakeBackDisputeBody },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "put",
    path: `/debtors/${encodeURIComponent(debtorId)}/disputes/${encodeURIComponent(disputeId)}/taking-back`,
    body,
    ...options,
  });

export type SetCreditLimitBody = {
  readonly creditorId: string;
  readonly amount: Money;
  readonly sinceOn?: string | undefined;
  readonly because: string;
};
export type SetCreditLimitAnswer = { readonly limitId: string };
export const setCreditLimit = (
  { debtorId, body }: { readonly debtorId: string; readonly body: SetCreditLimitBody },
  options: RequestOptions = {},
) =>
  request<SetCreditLimitAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/credit-limits`,
    body,
    ...options,
  });

export type PlaceHoldBody = { readonly creditorId: string; readonly because: string };
export type PlaceHoldAnswer = { readonly holdId: string };
export const placeHold = (
  { debtorId, body }: { readonly debtorId: string; readonly body: PlaceHoldBody },
  options: RequestOptions = {},
) =>
  request<PlaceHoldAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/holds`,
    body,
    ...options,
  });

export type LiftHoldBody = { readonly because: string };
export const liftHold = (
  { debtorId, holdId, body }: { readonly debtorId: string; readonly holdId: string; readonly body: LiftHoldBody },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "put",
    path: `/debtors/${encodeURIComponent(debtorId)}/holds/${encodeURIComponent(holdId)}/lifting`,
    body,
    ...options,
  });

export type ListCreditorsAnswer = { readonly creditors: readonly ListedCreditor[] };
export const listCreditors = (_: object = {}, options: RequestOptions = {}) =>
  request<ListCreditorsAnswer>({ method: "get", path: `/creditors`, ...options });

export type AddCreditorBody = {
  readonly name?: string | undefined;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly payTo?: string | undefined;
  readonly book: "mirror" | "own";
};
export type AddCreditorAnswer = { readonly creditorId: string; readonly version: number };
export const addCreditor = ({ body }: { readonly body: AddCreditorBody }, options: RequestOptions = {}) =>
  request<AddCreditorAnswer>({ method: "post", path: `/creditors`, body, ...options });

export type ReadCreditorAnswer = Creditor;
export const readCreditor = ({ creditorId }: { readonly creditorId: string }, options: RequestOptions = {}) =>
  request<ReadCreditorAnswer>({ method: "get", path: `/creditors/${encodeURIComponent(creditorId)}`, ...options });

export type ChangeCreditorBody = {
  readonly name?: string | undefined;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly payTo?: string | undefined;
  readonly over: number;
};
export type ChangeCreditorAnswer = { readonly version: number };
export const changeCreditor = (
  { creditorId, body }: { readonly creditorId: string; readonly body: ChangeCreditorBody },
  options: RequestOptions = {},
) =>
  request<ChangeCreditorAnswer>({
    method: "put",
    path: `/creditors/${encodeURIComponent(creditorId)}`,
    body,
    ...options,
  });

export type ForeseeMandateAnswer = {
  readonly moves: readonly { readonly from: string; readonly to: string; readonly cases: number }[];
};
export const foreseeMandate = (
  { creditorId, ...query }: { readonly creditorId: string; readonly capacity: "own_name" | "for_another" | "bought" },
  options: RequestOptions = {},
) =>
  request<ForeseeMandateAnswer>({
    method: "get",
    path: `/creditors/${encodeURIComponent(creditorId)}/ladders`,
    query,
    ...options,
  });

export type GiveMandateBody = {
  readonly over: number;
  readonly entityId: string;
  readonly capacity: "own_name" | "for_another" | "bought";
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly commissionBp: number;
  readonly authority: string;
  readonly endsHolding: boolean;
};
export type GiveMandateAnswer = { readonly mandateId: string; readonly version: number };
export const giveMandate = (
  { creditorId, body }: { readonly creditorId: string; readonly body: GiveMandateBody },
  options: RequestOptions = {},
) =>
  request<GiveMandateAnswer>({
    method: "post",
    path: `/creditors/${encodeURIComponent(creditorId)}/mandates`,
    body,
    ...options,
  });

export type ChangeMandateBody = {
  readonly over: number;
  readonly entityId: string;
  readonly capacity: "own_name" | "for_another" | "bought";
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly commissionBp: number;
  readonly authority: string;
};
export type ChangeMandateAnswer = { readonly mandateId: string; readonly version: number };
export const changeMandate = (
  {
    creditorId,
    mandateId,
    body,
  }: { readonly creditorId: string; readonly mandateId: string; readonly body: ChangeMandateBody },
  options: RequestOptions = {},
) =>
  request<ChangeMandateAnswer>({
    method: "put",
    path: `/creditors/${encodeURIComponent(creditorId)}/mandates/${encodeURIComponent(mandateId)}`,
    body,
    ...options,
  });

export type TakeBackMandateAnswer = { readonly mandateId: string; readonly version: number };
export const takeBackMandate = (
  {
    creditorId,
    mandateId,
    ...query
  }: { readonly creditorId: string; readonly mandateId: string; readonly over?: number | null | undefined },
  options: RequestOptions = {},
) =>
  request<TakeBackMandateAnswer>({
    method: "delete",
    path: `/creditors/${encodeURIComponent(creditorId)}/mandates/${encodeURIComponent(mandateId)}`,
    query,
    ...options,
  });

export type AskForPayToBody = { readonly over: number; readonly payTo: string; readonly because: string };
export type AskForPayToAnswer = { readonly approvalId: string };
export const askForPayTo = (
  { creditorId, body }: { readonly creditorId: string; readonly body: AskForPayToBody },
  options: RequestOptions = {},
) =>
  request<AskForPayToAnswer>({
    method: "post",
    path: `/creditors/${encodeURIComponent(creditorId)}/pay-to`,
    body,
    ...options,
  });

export type ListEntitiesAnswer = {
  readonly entities: readonly OfficeEntity[];
  readonly changes: readonly EntityChange[];
};
export const listEntities = (_: object = {}, options: RequestOptions = {}) =>
  request<ListEntitiesAnswer>({ method: "get", path: `/office/entities`, ...options });

export type AddEntityBody = {
  readonly legalName?: string | undefined;
  readonly tradeNames?: readonly string[] | undefined;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly licences?:
    | readonly {
        readonly state: string;
        readonly number: string;
        readonly fromOn: string;
        readonly untilOn: string | null;
      }[]
    | undefined;
};
export type AddEntityAnswer = { readonly entityId: string; readonly version: number };
export const addEntity = ({ body }: { readonly body: AddEntityBody }, options: RequestOptions = {}) =>
  request<AddEntityAnswer>({ method: "post", path: `/office/entities`, body, ...options });

export type ChangeEntityBody = {
  readonly legalName?: string | undefined;
  readonly tradeNames?: readonly string[] | undefined;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly licences?:
    | readonly {
        readonly state: string;
        readonly number: string;
        readonly fromOn: string;
        readonly untilOn: string | null;
      }[]
    | undefined;
  readonly over: number;
};
export type ChangeEntityAnswer = { readonly entityId: string; readonly version: number };
export const changeEntity = (
  { entityId, body }: { readonly entityId: string; readonly body: ChangeEntityBody },
  options: RequestOptions = {},
) =>
  request<ChangeEntityAnswer>({
    method: "put",
    path: `/office/entities/${encodeURIComponent(entityId)}`,
    body,
    ...options,
  });

export type ReadLetterheadGapsAnswer = LetterheadGaps;
export const readLetterheadGaps = (_: object = {}, options: RequestOptions = {}) =>
  request<ReadLetterheadGapsAnswer>({ method: "get", path: `/office/letterhead`, ...options });

export type AskPermitBody = {
  readonly act: "call" | "voicemail" | "letter" | "email" | "text" | "visit";
  readonly pointId: string;
  readonly accountIds: readonly string[];
  readonly purpose?: "collect" | "location" | undefined;
  readonly askedAgain?: "requested" | "believed-wrong" | undefined;
};
export type AskPermitAnswer = Permit;
export const askPermit = (
  { debtorId, body }: { readonly debtorId: string; readonly body: AskPermitBody },
  options: RequestOptions = {},
) =>
  request<AskPermitAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/permits`,
    body,
    ...options,
  });

export type ReadStandingAnswer = Standing;
export const readStanding = (
  { debtorId, permitId }: { readonly debtorId: string; readonly permitId: string },
  options: RequestOptions = {},
) =>
  request<ReadStandingAnswer>({
    method: "get",
    path: `/debtors/${encodeURIComponent(debtorId)}/permits/${encodeURIComponent(permitId)}/standing`,
    ...options,
  });

export type ReportOutcomeBody = {
  readonly outcome:
    | "no-answer"
    | "busy"
    | "not-in-service"
    | "voicemail-left"
    | "dropped"
    | "answered"
    | "wrong-number"
    | "not-dialled";
  readonly reached?: "debtor" | "spouse" | "attorney" | "third-party" | "nobody" | undefined;
  readonly words?: string | undefined;
  readonly rightParty?: { readonly asked: readonly string[]; readonly matched: boolean } | undefined;
  readonly spokeWith?: string | undefined;
  readonly reason?:
    | "dispute"
    | "cash-flow"
    | "in-approval"
    | "lost-invoice"
    | "wrong-address"
    | "paid-already"
    | "will-pay"
    | "illness"
    | "job-loss"
    | "insurer"
    | "not-theirs"
    | "refuses"
    | "other"
    | undefined;
  readonly at?: string | undefined;
};
export type ReportOutcomeAnswer = {
  readonly effortId: string | null;
  readonly stopped: readonly {
    readonly kind: "cease" | "employer" | "inconvenient-place" | "medium" | "opt-out";
    readonly said: string;
  }[];
};
export const reportOutcome = (
  {
    debtorId,
    permitId,
    body,
  }: { readonly debtorId: string; readonly permitId: string; readonly body: ReportOutcomeBody },
  options: RequestOptions = {},
) =>
  request<ReportOutcomeAnswer>({
    method: "put",
    path: `/debtors/${encodeURIComponent(debtorId)}/permits/${encodeURIComponent(permitId)}/outcome`,
    body,
    ...options,
  });

export type RecordEffortBody = {
  readonly kind: "call" | "email" | "letter" | "text" | "visit";
  readonly from: "us" | "consumer";
  readonly at?: string | undefined;
  readonly outcome?:
    "answered" | "no-answer" | "voicemail-left" | "busy" | "not-in-service" | "dropped" | "wrong-number" | undefined;
  readonly reached?: "debtor" | "spouse" | "attorney" | "third-party" | "nobody" | undefined;
  readonly spokeWith?: string | undefined;
  readonly rightParty?: { readonly asked: readonly string[]; readonly matched: boolean } | undefined;
  readonly reason?:
    | "dispute"
    | "cash-flow"
    | "in-approval"
    | "lost-invoice"
    | "wrong-address"
    | "paid-already"
    | "will-pay"
    | "illness"
    | "job-loss"
    | "insurer"
    | "not-theirs"
    | "refuses"
    | "other"
    | undefined;
  readonly words?: string | undefined;
  readonly pointId?: string | undefined;
  readonly accountIds?: readonly string[] | undefined;
  readonly needsAnswer?: boolean | undefined;
  readonly documents?: readonly string[] | undefined;
};
export type RecordEffortAnswer = {
  readonly effortId: string;
  readonly findings: readonly Finding[];
  readonly stopped: readonly {
    readonly kind: "cease" | "employer" | "inconvenient-place" | "medium" | "opt-out";
    readonly said: string;
  }[];
};
export const recordEffort = (
  { debtorId, body }: { readonly debtorId: string; readonly body: RecordEffortBody },
  options: RequestOptions = {},
) =>
  request<RecordEffortAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/efforts`,
    body,
    ...options,
  });

export type TakeBackEffortBody = { readonly because: string };
export type TakeBackEffortAnswer = { readonly permitId: string | null };
export const takeBackEffort = (
  {
    debtorId,
    effortId,
    body,
  }: { readonly debtorId: string; readonly effortId: string; readonly body: TakeBackEffortBody },
  options: RequestOptions = {},
) =>
  request<TakeBackEffortAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/efforts/${encodeURIComponent(effortId)}/taken-back`,
    body,
    ...options,
  });

export type ReadVoiceMessageAnswer = VoiceMessage;
export const readVoiceMessage = ({ debtorId }: { readonly debtorId: string }, options: RequestOptions = {}) =>
  request<ReadVoiceMessageAnswer>({
    method: "get",
    path: `/debtors/${encodeURIComponent(debtorId)}/voice-message`,
    ...options,
  });

export type ReadContactEvidenceAnswer = ContactEvidence;
export const readContactEvidence = (
  { debtorId, contactId }: { readonly debtorId: string; readonly contactId: string },
  options: RequestOptions = {},
) =>
  request<ReadContactEvidenceAnswer>({
    method: "get",
    path: `/debtors/${encodeURIComponent(debtorId)}/contacts/${encodeURIComponent(contactId)}/evidence`,
    ...options,
  });

export type TryHousePolicyBody = {
  readonly settings: {
    readonly "quietHours.after"?: string | undefined;
    readonly "quietHours.before"?: string | undefined;
    readonly "callsPerWeek.collector"?: string | undefined;
    readonly "callsPerWeek.ownName"?: string | undefined;
    readonly "callsPerWeek.business"?: string | undefined;
    readonly "touchesPerWeek.collector"?: string | undefined;
    readonly "touchesPerWeek.ownName"?: string | undefined;
    readonly "touchesPerWeek.business"?: string | undefined;
  };
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};
export type TryHousePolicyAnswer = Replay;
export const tryHousePolicy = ({ body }: { readonly body: TryHousePolicyBody }, options: RequestOptions = {}) =>
  request<TryHousePolicyAnswer>({ method: "post", path: `/office/policy/trial`, body, ...options });

export type ReplayLawAnswer = Replay;
export const replayLaw = (
  {
    ...query
  }: {
    readonly from?: string | undefined;
    readonly to?: string | undefined;
    readonly known?: "then" | "now" | undefined;
  } = {},
  options: RequestOptions = {},
) => request<ReplayLawAnswer>({ method: "get", path: `/law/replay`, query, ...options });

export type MakeHandOverPackBody = { readonly creditorId: string };
export type MakeHandOverPackAnswer = { readonly digest: string };
export const makeHandOverPack = (
  { debtorId, body }: { readonly debtorId: string; readonly body: MakeHandOverPackBody },
  options: RequestOptions = {},
) =>
  request<MakeHandOverPackAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/hand-over-packs`,
    body,
    ...options,
  });

export type MakeLetterBody = {
  readonly creditorId: string;
  readonly template?: string | undefined;
  readonly sentBy?: "post" | "email" | undefined;
  readonly pointId?: string | undefined;
  readonly withCopies?: boolean | undefined;
  readonly again?: boolean | undefined;
};
export type MakeLetterAnswer = { readonly letterId: string; readonly digest: string | null; readonly waits: boolean };
export const makeLetter = (
  { debtorId, body }: { readonly debtorId: string; readonly body: MakeLetterBody },
  options: RequestOptions = {},
) =>
  request<MakeLetterAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/letters`,
    body,
    ...options,
  });

export type RemakeLetterAnswer = { readonly letterId: string; readonly digest: string | null; readonly waits: boolean };
export const remakeLetter = (
  { debtorId, letterId }: { readonly debtorId: string; readonly letterId: string },
  options: RequestOptions = {},
) =>
  request<RemakeLetterAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/letters/${encodeURIComponent(letterId)}/anew`,
    ...options,
  });

export type WriteLettersBody = {
  readonly debtorIds: readonly string[];
  readonly template: string;
  readonly sentBy?: "post" | "email" | undefined;
  readonly isDry?: boolean | undefined;
};
export type WriteLettersAnswer = {
  readonly written: number;
  readonly letters: readonly { readonly debtorId: string; readonly letterId: string }[];
  readonly left: readonly {
    readonly debtorId: string;
    readonly debtor: string;
    readonly number: string;
    readonly because: string;
    readonly rule: string | null;
    readonly lawfulAt: string | null;
  }[];
};
export const writeLetters = ({ body }: { readonly body: WriteLettersBody }, options: RequestOptions = {}) =>
  request<WriteLettersAnswer>({ method: "post", path: `/letters`, body, ...options });

export type ListOutgoingAnswer = {
  readonly sendsEmail: boolean;
  readonly counts: { readonly waiting: number; readonly "not-sent": number; readonly "to-print": number };
  readonly letters: readonly OutgoingLetter[];
};
export const listOutgoing = (
  {
    ...query
  }: { readonly which?: "waiting" | "not-sent" | "to-print" | undefined; readonly find?: string | undefined } = {},
  options: RequestOptions = {},
) => request<ListOutgoingAnswer>({ method: "get", path: `/letters`, query, ...options });

export const readStatement = (
  { debtorId, ...query }: { readonly debtorId: string; readonly creditorId: string; readonly on?: string | undefined },
  options: RequestOptions = {},
) => request<Blob>({ method: "get", path: `/debtors/${encodeURIComponent(debtorId)}/statement`, query, ...options });

export type RecordStopBody =
  | {
      readonly kind: "cease" | "employer" | "original-creditor" | "identity-theft";
      readonly accountId?: string | undefined;
      readonly because: string;
      readonly receivedOn: string;
      readonly saidBy?: string | undefined;
      readonly medium?: "call" | "email" | "letter" | "text" | "visit" | undefined;
      readonly documents?: readonly string[] | undefined;
    }
  | {
      readonly kind: "attorney";
      readonly facts?:
        { readonly attorneyKnown?: boolean | undefined; readonly unresponsiveSince?: string | undefined } | undefined;
      readonly acting?: { readonly name: string; readonly phone?: string | undefined } | undefined;
      readonly accountId?: string | undefined;
      readonly because: string;
      readonly receivedOn: string;
      readonly saidBy?: string | undefined;
      readonly medium?: "call" | "email" | "letter" | "text" | "visit" | undefined;
      readonly documents?: readonly string[] | undefined;
    }
  | {
      readonly kind: "bankruptcy";
      readonly facts?:
        | {
            readonly chapter?: "7" | "9" | "11" | "12" | "13" | "15" | undefined;
            readonly court?: string | undefined;
            readonly caseNumber?: string | undefined;
            readonly filedOn?: string | undefined;
            readonly dischargedOn?: string | undefined;
            readonly dismissedOn?: string | undefined;
          }
        | undefined;
      readonly accountId?: string | undefined;
      readonly because: string;
      readonly receivedOn: string;
      readonly saidBy?: string | undefined;
      readonly medium?: "call" | "email" | "letter" | "text" | "visit" | undefined;
      readonly documents?: readonly string[] | undefined;
    }
  | {
      readonly kind: "death";
      readonly acting?: { readonly name: string; readonly phone?: string | undefined } | undefined;
      readonly accountId?: string | undefined;
      readonly because: string;
      readonly receivedOn: string;
      readonly saidBy?: string | undefined;
      readonly medium?: "call" | "email" | "letter" | "text" | "visit" | undefined;
      readonly documents?: readonly string[] | undefined;
      readonly facts?: { readonly on?: string | undefined } | undefined;
    }
  | {
      readonly kind: "inconvenient-time";
      readonly facts?:
        | {
            readonly days?: readonly ("MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU")[] | undefined;
            readonly from?: string | undefined;
            readonly to?: string | undefined;
            readonly until?: string | undefined;
          }
        | undefined;
      readonly accountId?: string | undefined;
      readonly because: string;
      readonly receivedOn: string;
      readonly saidBy?: string | undefined;
      readonly medium?: "call" | "email" | "letter" | "text" | "visit" | undefined;
      readonly documents?: readonly string[] | undefined;
    }
  | {
      readonly kind: "inconvenient-place";
      readonly accountId?: string | undefined;
      readonly because: string;
      readonly receivedOn: string;
      readonly saidBy?: string | undefined;
      readonly medium?: "call" | "email" | "letter" | "text" | "visit" | undefined;
      readonly documents?: readonly string[] | undefined;
      readonly facts?: { readonly place?: "home" | "work" | undefined } | undefined;
    }
  | {
      readonly kind: "medium";
      readonly facts?:
        | {
            readonly medium?: "call" | "text" | "email" | "letter" | "visit" | undefined;
            readonly pointId?: string | undefined;
            readonly until?: string | undefined;
          }
        | undefined;
      readonly accountId?: string | undefined;
      readonly because: string;
      readonly receivedOn: string;
      readonly saidBy?: string | undefined;
      readonly medium?: "call" | "email" | "letter" | "text" | "visit" | undefined;
      readonly documents?: readonly string[] | undefined;
    };
export type RecordStopAnswer = { readonly stopId: string };
export const recordStop = (
  { debtorId, body }: { readonly debtorId: string; readonly body: RecordStopBody },
  options: RequestOptions = {},
) =>
  request<RecordStopAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/stops`,
    body,
    ...options,
  });

export type LiftStopBody = { readonly because: string };
export const liftStop = (
  { debtorId, stopId, body }: { readonly debtorId: string; readonly stopId: string; readonly body: LiftStopBody },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/stops/${encodeURIComponent(stopId)}/lift`,
    body,
    ...options,
  });

export type TakeBackStopBody = { readonly because: string };
export const takeBackStop = (
  { debtorId, stopId, body }: { readonly debtorId: string; readonly stopId: string; readonly body: TakeBackStopBody },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/stops/${encodeURIComponent(stopId)}/take-back`,
    body,
    ...options,
  });

export type AmendStopBody = {
  readonly facts: {
    readonly dischargedOn?: string | undefined;
    readonly dismissedOn?: string | undefined;
    readonly unresponsiveSince?: string | undefined;
    readonly until?: string | undefined;
  };
  readonly because: string;
};
export const amendStop = (
  { debtorId, stopId, body }: { readonly debtorId: string; readonly stopId: string; readonly body: AmendStopBody },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/stops/${encodeURIComponent(stopId)}/amend`,
    body,
    ...options,
  });

export type AnswerStopBody = { readonly sent: string };
export const answerStop = (
  { debtorId, stopId, body }: { readonly debtorId: string; readonly stopId: string; readonly body: AnswerStopBody },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/stops/${encodeURIComponent(stopId)}/answer`,
    body,
    ...options,
  });

export type AddNoteBody = { readonly words: string };
export type AddNoteAnswer = { readonly number: number };
export const addNote = (
  { debtorId, body }: { readonly debtorId: string; readonly body: AddNoteBody },
  options: RequestOptions = {},
) =>
  request<AddNoteAnswer>({ method: "post", path: `/debtors/${encodeURIComponent(debtorId)}/notes`, body, ...options });

export type ListDocumentsAnswer = Documents;
export const listDocuments = (
  { debtorId, ...query }: { readonly debtorId: string; readonly itemId?: string | undefined },
  options: RequestOptions = {},
) =>
  request<ListDocumentsAnswer>({
    method: "get",
    path: `/debtors/${encodeURIComponent(debtorId)}/documents`,
    query,
    ...options,
  });

export type AddDocumentsAnswer = {
  readonly documents: readonly { readonly digest: string; readonly name: string; readonly isNew: boolean }[];
};
export const addDocuments = (
  { debtorId, body }: { readonly debtorId: string; readonly body: FormData },
  options: RequestOptions = {},
) =>
  request<AddDocumentsAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/documents`,
    body,
    ...options,
  });

export const readDocument = (
  { debtorId, digest }: { readonly debtorId: string; readonly digest: string },
  options: RequestOptions = {},
) =>
  request<Blob>({
    method: "get",
    path: `/debtors/${encodeURIComponent(debtorId)}/documents/${encodeURIComponent(digest)}`,
    ...options,
  });

export type LinkDocumentBody = { readonly itemId: string };
export const linkDocument = (
  { debtorId, digest, body }: { readonly debtorId: string; readonly digest: string; readonly body: LinkDocumentBody },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/documents/${encodeURIComponent(digest)}/linked`,
    body,
    ...options,
  });

export type UnlinkDocumentBody = { readonly itemId: string; readonly because: string };
export const unlinkDocument = (
  { debtorId, digest, body }: { readonly debtorId: string; readonly digest: string; readonly body: UnlinkDocumentBody },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/documents/${encodeURIComponent(digest)}/unlinked`,
    body,
    ...options,
  });

export type TakePromiseBody = { readonly accountId: string; readonly amount: Money; readonly dueOn: string };
export type TakePromiseAnswer = { readonly promiseId: string };
export const takePromise = (
  { debtorId, body }: { readonly debtorId: string; readonly body: TakePromiseBody },
  options: RequestOptions = {},
) =>
  request<TakePromiseAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/promises`,
    body,
    ...options,
  });

export type WithdrawPromiseBody = { readonly because: string };
export const withdrawPromise = (
  {
    debtorId,
    promiseId,
    body,
  }: { readonly debtorId: string; readonly promiseId: string; readonly body: WithdrawPromiseBody },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "put",
    path: `/debtors/${encodeURIComponent(debtorId)}/promises/${encodeURIComponent(promiseId)}/withdrawal`,
    body,
    ...options,
  });

export type RecordReviewBody = { readonly creditorId: string; readonly words: string };
export type RecordReviewAnswer = { readonly number: number };
export const recordReview = (
  { debtorId, body }: { readonly debtorId: string; readonly body: RecordReviewBody },
  options: RequestOptions = {},
) =>
  request<RecordReviewAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/reviews`,
    body,
    ...options,
  });

export type RunDayBody = { readonly on?: string | undefined; readonly dryRun?: boolean | undefined };
export type RunDayAnswer = { readonly runId: string };
export const runDay = ({ body }: { readonly body: RunDayBody }, options: RequestOptions = {}) =>
  request<RunDayAnswer>({ method: "post", path: `/days`, body, ...options });

export type ListDaysAnswer = { readonly runs: readonly DayRun[]; readonly next: string | null };
export const listDays = ({ ...query }: { readonly after?: string | undefined } = {}, options: RequestOptions = {}) =>
  request<ListDaysAnswer>({ method: "get", path: `/days`, query, ...options });

export type ReadDayAnswer = {
  readonly run: DayRun;
  readonly groups: readonly {
    readonly ladder: string;
    readonly version: number;
    readonly step: string | null;
    readonly action: "letter" | "email" | "call" | "text" | "visit" | "review" | "wait" | "closed";
    readonly cases: number;
  }[];
  readonly against: readonly {
    readonly rule: string;
    readonly cite: string | null;
    readonly verified: boolean;
    readonly because: string | null;
    readonly cases: number;
  }[];
};
export const readDay = ({ runId }: { readonly runId: string }, options: RequestOptions = {}) =>
  request<ReadDayAnswer>({ method: "get", path: `/days/${encodeURIComponent(runId)}`, ...options });

export type ListDayCasesAnswer = { readonly cases: readonly DayCase[]; readonly next: string | null };
export const listDayCases = (
  {
    runId,
    ...query
  }: {
    readonly runId: string;
    readonly action?: "letter" | "email" | "call" | "text" | "visit" | "review" | "wait" | "closed" | undefined;
    readonly step?: string | undefined;
    readonly ladder?: string | undefined;
    readonly version?: number | undefined;
    readonly why?: string | undefined;
    readonly refused?: string | undefined;
    readonly debtorId?: string | undefined;
    readonly after?: string | undefined;
  },
  options: RequestOptions = {},
) =>
  request<ListDayCasesAnswer>({ method: "get", path: `/days/${encodeURIComponent(runId)}/cases`, query, ...options });

export const exportDay = (
  {
    runId,
    ...query
  }: {
    readonly runId: string;
    readonly action?: "letter" | "email" | "call" | "text" | "visit" | "review" | "wait" | "closed" | undefined;
    readonly step?: string | undefined;
    readonly ladder?: string | undefined;
    readonly version?: number | undefined;
    readonly why?: string | undefined;
    readonly refused?: string | undefined;
    readonly debtorId?: string | undefined;
  },
  options: RequestOptions = {},
) => request<Blob>({ method: "get", path: `/days/${encodeURIComponent(runId)}/file`, query, ...options });

export type PauseCollectingBody = {
  readonly kind?: "ours" | "insurer" | undefined;
  readonly creditorId?: string | undefined;
  readonly accountId?: string | undefined;
  readonly itemId?: string | undefined;
  readonly untilOn: string;
  readonly because: string;
};
export type PauseCollectingAnswer = { readonly pauseId: string };
export const pauseCollecting = (
  { debtorId, body }: { readonly debtorId: string; readonly body: PauseCollectingBody },
  options: RequestOptions = {},
) =>
  request<PauseCollectingAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/pauses`,
    body,
    ...options,
  });

export type PauseDebtorsBody = {
  readonly debtorIds: readonly string[];
  readonly kind?: "ours" | "insurer" | undefined;
  readonly untilOn: string;
  readonly because: string;
};
export type PauseDebtorsAnswer = {
  readonly paused: number;
  readonly pauses: readonly { readonly debtorId: string; readonly pauseId: string }[];
  readonly left: readonly {
    readonly debtorId: string;
    readonly debtor: string;
    readonly number: string;
    readonly because: string;
  }[];
};
export const pauseDebtors = ({ body }: { readonly body: PauseDebtorsBody }, options: RequestOptions = {}) =>
  request<PauseDebtorsAnswer>({ method: "post", path: `/pauses`, body, ...options });

export type EndPauseBody = { readonly because: string };
export const endPause = (
  { debtorId, pauseId, body }: { readonly debtorId: string; readonly pauseId: string; readonly body: EndPauseBody },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/pauses/${encodeURIComponent(pauseId)}/end`,
    body,
    ...options,
  });

export type ReadWorklistAnswer = Worklist;
export const readWorklist = (
  {
    ...query
  }: {
    readonly on?: string | undefined;
    readonly of?: string | undefined;
    readonly find?: string | undefined;
    readonly team?: string | undefined;
    readonly cursor?: string | undefined;
  } = {},
  options: RequestOptions = {},
) => request<ReadWorklistAnswer>({ method: "get", path: `/worklist`, query, ...options });

export const exportWorklist = (
  {
    ...query
  }: {
    readonly on?: string | undefined;
    readonly of?: string | undefined;
    readonly find?: string | undefined;
    readonly team?: string | undefined;
  } = {},
  options: RequestOptions = {},
) => request<Blob>({ method: "get", path: `/worklist/workbook`, query, ...options });

export type TakeNextBody = { readonly after?: string | undefined };
export type TakeNextAnswer = { readonly debtorId: string | null };
export const takeNext = ({ body }: { readonly body: TakeNextBody }, options: RequestOptions = {}) =>
  request<TakeNextAnswer>({ method: "post", path: `/worklist/next`, body, ...options });

export type TakeLeaseAnswer = { readonly until: string };
export const takeLease = ({ debtorId }: { readonly debtorId: string }, options: RequestOptions = {}) =>
  request<TakeLeaseAnswer>({ method: "put", path: `/debtors/${encodeURIComponent(debtorId)}/lease`, ...options });

export const giveUpLease = ({ debtorId }: { readonly debtorId: string }, options: RequestOptions = {}) =>
  request<undefined>({ method: "delete", path: `/debtors/${encodeURIComponent(debtorId)}/lease`, ...options });

export type ReadWorklistByValueAnswer = WorklistByValue;
export const readWorklistByValue = (
  {
    ...query
  }: { readonly of?: string | undefined; readonly team?: string | undefined; readonly find?: string | undefined } = {},
  options: RequestOptions = {},
) => request<ReadWorklistByValueAnswer>({ method: "get", path: `/worklist/by-value`, query, ...options });

export type SnoozeDebtorsBody = {
  readonly debtorIds: readonly string[];
  readonly on: string;
  readonly time?: string | undefined;
  readonly because: string;
};
export type SnoozeDebtorsAnswer = {
  readonly snoozed: number;
  readonly left: readonly {
    readonly debtorId: string;
    readonly debtor: string;
    readonly number: string;
    readonly because: string;
  }[];
};
export const snoozeDebtors = ({ body }: { readonly body: SnoozeDebtorsBody }, options: RequestOptions = {}) =>
  request<SnoozeDebtorsAnswer>({ method: "post", path: `/snoozes`, body, ...options });

export const endSnooze = ({ debtorId }: { readonly debtorId: string }, options: RequestOptions = {}) =>
  request<undefined>({ method: "delete", path: `/debtors/${encodeURIComponent(debtorId)}/snooze`, ...options });

export type PlaceCallbackBody = {
  readonly on: string;
  readonly time: string;
  readonly zone: string;
  readonly because?: string | undefined;
  readonly loginId?: string | undefined;
};
export type PlaceCallbackAnswer = { readonly callbackId: string; readonly dueAt: string };
export const placeCallback = (
  { debtorId, body }: { readonly debtorId: string; readonly body: PlaceCallbackBody },
  options: RequestOptions = {},
) =>
  request<PlaceCallbackAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/callbacks`,
    body,
    ...options,
  });

export const dropCallback = (
  { debtorId, callbackId }: { readonly debtorId: string; readonly callbackId: string },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "delete",
    path: `/debtors/${encodeURIComponent(debtorId)}/callbacks/${encodeURIComponent(callbackId)}`,
    ...options,
  });

export type BePresentAnswer = { readonly others: readonly string[] };
export const bePresent = ({ debtorId }: { readonly debtorId: string }, options: RequestOptions = {}) =>
  request<BePresentAnswer>({ method: "put", path: `/debtors/${encodeURIComponent(debtorId)}/presence`, ...options });

export const beAbsent = ({ debtorId }: { readonly debtorId: string }, options: RequestOptions = {}) =>
  request<undefined>({ method: "delete", path: `/debtors/${encodeURIComponent(debtorId)}/presence`, ...options });

export type AssignDebtorsBody = {
  readonly debtorIds?: readonly string[] | undefined;
  readonly ofLoginId?: string | undefined;
  readonly toLoginId?: string | null | undefined;
  readonly toTeamId?: string | null | undefined;
  readonly fromOn?: string | undefined;
  readonly because: string;
};
export type AssignDebtorsAnswer = {
  readonly debtors: number;
  readonly accounts: number;
  readonly former:
    | readonly {
        readonly toLoginId: string | null;
        readonly toTeamId: string | null;
        readonly debtorIds: readonly string[];
      }[]
    | null;
};
export const assignDebtors = ({ body }: { readonly body: AssignDebtorsBody }, options: RequestOptions = {}) =>
  request<AssignDebtorsAnswer>({ method: "post", path: `/assignments`, body, ...options });

export type ListAssignmentsAnswer = Assignments;
export const listAssignments = ({ debtorId }: { readonly debtorId: string }, options: RequestOptions = {}) =>
  request<ListAssignmentsAnswer>({
    method: "get",
    path: `/debtors/${encodeURIComponent(debtorId)}/assignments`,
    ...options,
  });

export type ListWorkersAnswer = Workers;
export const listWorkers = (_: object = {}, options: RequestOptions = {}) =>
  request<ListWorkersAnswer>({ method: "get", path: `/workers`, ...options });

export type SetWorkerBody = {
  readonly minutes: number;
  readonly languages: readonly string[];
  readonly ladders: readonly string[];
  readonly creditors: readonly string[];
  readonly was: {
    readonly minutes: number;
    readonly languages: readonly string[];
    readonly ladders: readonly string[];
    readonly creditors: readonly string[];
  };
};
export const setWorker = (
  { loginId, body }: { readonly loginId: string; readonly body: SetWorkerBody },
  options: RequestOptions = {},
) => request<undefined>({ method: "put", path: `/workers/${encodeURIComponent(loginId)}`, body, ...options });

export type PreviewBalanceAnswer = Balance;
export const previewBalance = (_: object = {}, options: RequestOptions = {}) =>
  request<PreviewBalanceAnswer>({ method: "get", path: `/balance`, ...options });

export type BalanceWorkBody = {
  readonly moves: readonly { readonly debtorId: string; readonly toId: string }[];
  readonly because: string;
};
export type BalanceWorkAnswer = { readonly debtors: number; readonly accounts: number };
export const balanceWork = ({ body }: { readonly body: BalanceWorkBody }, options: RequestOptions = {}) =>
  request<BalanceWorkAnswer>({ method: "post", path: `/balance`, body, ...options });

export type ReadCalendarAnswer = { readonly madeAt: string | null };
export const readCalendar = (_: object = {}, options: RequestOptions = {}) =>
  request<ReadCalendarAnswer>({ method: "get", path: `/calendar`, ...options });

export type MakeCalendarAnswer = { readonly path: string };
export const makeCalendar = (_: object = {}, options: RequestOptions = {}) =>
  request<MakeCalendarAnswer>({ method: "post", path: `/calendar`, ...options });

export const endCalendar = (_: object = {}, options: RequestOptions = {}) =>
  request<undefined>({ method: "delete", path: `/calendar`, ...options });

export const readCalendarFile = ({ secret }: { readonly secret: string }, options: RequestOptions = {}) =>
  request<Blob>({ method: "get", path: `/calendars/${encodeURIComponent(secret)}`, ...options });

export type PlanVisitBody = {
  readonly on: string;
  readonly time: string;
  readonly zone: string;
  readonly pointId: string;
  readonly note?: string | undefined;
  readonly loginId?: string | undefined;
};
export type PlanVisitAnswer = { readonly visitId: string; readonly permitId: string; readonly fromAt: string };
export const planVisit = (
  { debtorId, body }: { readonly debtorId: string; readonly body: PlanVisitBody },
  options: RequestOptions = {},
) =>
  request<PlanVisitAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/visits`,
    body,
    ...options,
  });

export type PutOffVisitBody = {
  readonly on: string;
  readonly time: string;
  readonly zone: string;
  readonly pointId: string;
  readonly note?: string | undefined;
  readonly loginId?: string | undefined;
  readonly over: string;
};
export type PutOffVisitAnswer = { readonly visitId: string; readonly permitId: string; readonly fromAt: string };
export const putOffVisit = (
  { debtorId, visitId, body }: { readonly debtorId: string; readonly visitId: string; readonly body: PutOffVisitBody },
  options: RequestOptions = {},
) =>
  request<PutOffVisitAnswer>({
    method: "put",
    path: `/debtors/${encodeURIComponent(debtorId)}/visits/${encodeURIComponent(visitId)}`,
    body,
    ...options,
  });

export const dropVisit = (
  { debtorId, visitId }: { readonly debtorId: string; readonly visitId: string },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "delete",
    path: `/debtors/${encodeURIComponent(debtorId)}/visits/${encodeURIComponent(visitId)}`,
    ...options,
  });

export type ReadRoundAnswer = { readonly on: string; readonly visits: readonly Visit[] };
export const readRound = (
  { ...query }: { readonly on?: string | undefined; readonly of?: string | undefined } = {},
  options: RequestOptions = {},
) => request<ReadRoundAnswer>({ method: "get", path: `/visits`, query, ...options });

export const readRoundSheet = (
  { ...query }: { readonly on?: string | undefined; readonly of?: string | undefined } = {},
  options: RequestOptions = {},
) => request<Blob>({ method: "get", path: `/visits/sheet`, query, ...options });

export type ListLaddersAnswer = { readonly ladders: readonly Ladder[] };
export const listLadders = (_: object = {}, options: RequestOptions = {}) =>
  request<ListLaddersAnswer>({ method: "get", path: `/ladders`, ...options });

export type SaveLadderBody = { readonly words: string; readonly because: string; readonly over: number };
export type SaveLadderAnswer = { readonly name: string; readonly version: number; readonly runId: string | null };
export const saveLadder = ({ body }: { readonly body: SaveLadderBody }, options: RequestOptions = {}) =>
  request<SaveLadderAnswer>({ method: "post", path: `/ladders`, body, ...options });

export type ReadLadderAnswer = {
  readonly name: string;
  readonly versions: readonly {
    readonly words: string;
    readonly rules: LadderRules;
    readonly version: number;
    readonly because: string;
    readonly savedAt: string;
    readonly savedBy: string | null;
    readonly decidedAt: string | null;
    readonly runId: string | null;
  }[];
};
export const readLadder = ({ name }: { readonly name: string }, options: RequestOptions = {}) =>
  request<ReadLadderAnswer>({ method: "get", path: `/ladders/${encodeURIComponent(name)}`, ...options });

export type ListLadderFieldsAnswer = {
  readonly fields: readonly {
    readonly within: string;
    readonly name: string;
    readonly says: string;
    readonly values: readonly string[];
  }[];
};
export const listLadderFields = (_: object = {}, options: RequestOptions = {}) =>
  request<ListLadderFieldsAnswer>({ method: "get", path: `/ladder-fields`, ...options });

export type CheckLadderBody = { readonly words: string };
export type CheckLadderAnswer = {
  readonly faults: readonly { readonly line: number; readonly field: string; readonly says: string }[];
  readonly name: string | null;
  readonly version: number;
};
export const checkLadder = ({ body }: { readonly body: CheckLadderBody }, options: RequestOptions = {}) =>
  request<CheckLadderAnswer>({ method: "post", path: `/ladders/check`, body, ...options });

export type PreviewLadderBody = { readonly words: string };
export type PreviewLadderAnswer = LadderPreview;
export const previewLadder = ({ body }: { readonly body: PreviewLadderBody }, options: RequestOptions = {}) =>
  request<PreviewLadderAnswer>({ method: "post", path: `/ladders/preview`, body, ...options });

export type PreviewTemplateBody = {
  readonly name?: string | undefined;
  readonly audience: "business" | "consumer";
  readonly language: "en" | "es";
  readonly heading: string;
  readonly body: string;
};
export type PreviewTemplateAnswer = LetterPage;
export const previewTemplate = (
  { debtorId, body }: { readonly debtorId: string; readonly body: PreviewTemplateBody },
  options: RequestOptions = {},
) =>
  request<PreviewTemplateAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/template-preview`,
    body,
    ...options,
  });

export type PreviewTemplateFileBody = {
  readonly name?: string | undefined;
  readonly audience: "business" | "consumer";
  readonly language: "en" | "es";
  readonly heading: string;
  readonly body: string;
};
export const previewTemplateFile = (
  { debtorId, body }: { readonly debtorId: string; readonly body: PreviewTemplateFileBody },
  options: RequestOptions = {},
) =>
  request<Blob>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/template-preview/pdf`,
    body,
    ...options,
  });

export type PreviewLetterAnswer = LetterPage;
export const previewLetter = (
  {
    debtorId,
    ...query
  }: {
    readonly debtorId: string;
    readonly creditorId: string;
    readonly template?: string | undefined;
    readonly sentBy?: "post" | "email" | undefined;
    readonly pointId?: string | undefined;
  },
  options: RequestOptions = {},
) =>
  request<PreviewLetterAnswer>({
    method: "get",
    path: `/debtors/${encodeURIComponent(debtorId)}/letter-preview`,
    query,
    ...options,
  });

export const previewLetterFile = (
  {
    debtorId,
    ...query
  }: {
    readonly debtorId: string;
    readonly creditorId: string;
    readonly template?: string | undefined;
    readonly sentBy?: "post" | "email" | undefined;
    readonly pointId?: string | undefined;
  },
  options: RequestOptions = {},
) =>
  request<Blob>({
    method: "get",
    path: `/debtors/${encodeURIComponent(debtorId)}/letter-preview/pdf`,
    query,
    ...options,
  });

export type ListTemplatesAnswer = {
  readonly templates: readonly ListedTemplate[];
  readonly fields: readonly { readonly name: string; readonly says: string }[];
};
export const listTemplates = (_: object = {}, options: RequestOptions = {}) =>
  request<ListTemplatesAnswer>({ method: "get", path: `/templates`, ...options });

export type ReadTemplateAnswer = { readonly versions: readonly TemplateVersion[] };
export const readTemplate = (
  { name, audience, language }: { readonly name: string; readonly audience: string; readonly language: string },
  options: RequestOptions = {},
) =>
  request<ReadTemplateAnswer>({
    method: "get",
    path: `/templates/${encodeURIComponent(name)}/${encodeURIComponent(audience)}/${encodeURIComponent(language)}`,
    ...options,
  });

export type SaveTemplateBody = {
  readonly heading: string;
  readonly body: string;
  readonly because: string;
  readonly over: number;
};
export type SaveTemplateAnswer = { readonly templateId: string; readonly version: number };
export const saveTemplate = (
  {
    name,
    audience,
    language,
    body,
  }: { readonly name: string; readonly audience: string; readonly language: string; readonly body: SaveTemplateBody },
  options: RequestOptions = {},
) =>
  request<SaveTemplateAnswer>({
    method: "post",
    path: `/templates/${encodeURIComponent(name)}/${encodeURIComponent(audience)}/${encodeURIComponent(language)}`,
    body,
    ...options,
  });

export type CheckTemplateBody = {
  readonly heading: string;
  readonly body: string;
  readonly audience?: "business" | "consumer" | undefined;
  readonly language?: "en" | "es" | undefined;
};
export type CheckTemplateAnswer = {
  readonly faults: readonly { readonly line: number; readonly field: "heading" | "body"; readonly says: string }[];
  readonly lawFaults: readonly { readonly line: number; readonly field: "heading" | "body"; readonly says: string }[];
  readonly lawNotes: readonly { readonly line: number; readonly field: "heading" | "body"; readonly says: string }[];
};
export const checkTemplate = ({ body }: { readonly body: CheckTemplateBody }, options: RequestOptions = {}) =>
  request<CheckTemplateAnswer>({ method: "post", path: `/templates/check`, body, ...options });

export type AskForTemplateBody = { readonly because: string };
export type AskForTemplateAnswer = { readonly approvalId: string };
export const askForTemplate = (
  { templateId, body }: { readonly templateId: string; readonly body: AskForTemplateBody },
  options: RequestOptions = {},
) =>
  request<AskForTemplateAnswer>({
    method: "post",
    path: `/template-versions/${encodeURIComponent(templateId)}/asked`,
    body,
    ...options,
  });

export const retireTemplate = ({ templateId }: { readonly templateId: string }, options: RequestOptions = {}) =>
  request<undefined>({ method: "delete", path: `/template-versions/${encodeURIComponent(templateId)}`, ...options });

export type ListLookoutsAnswer = {
  readonly lookouts: readonly {
    readonly lookoutId: string;
    readonly subject: LookoutSubject;
    readonly isOffice: boolean;
    readonly keptBy: string;
  }[];
};
export const listLookouts = (_: object = {}, options: RequestOptions = {}) =>
  request<ListLookoutsAnswer>({ method: "get", path: `/lookouts`, ...options });

export type KeepLookoutBody = { readonly subject: LookoutSubject };
export type KeepLookoutAnswer = { readonly lookoutId: string };
export const keepLookout = ({ body }: { readonly body: KeepLookoutBody }, options: RequestOptions = {}) =>
  request<KeepLookoutAnswer>({ method: "post", path: `/lookouts`, body, ...options });

export const endLookout = ({ lookoutId }: { readonly lookoutId: string }, options: RequestOptions = {}) =>
  request<undefined>({ method: "delete", path: `/lookouts/${encodeURIComponent(lookoutId)}`, ...options });

export type KeepOfficeLookoutBody = { readonly subject: LookoutSubject };
export type KeepOfficeLookoutAnswer = { readonly lookoutId: string };
export const keepOfficeLookout = ({ body }: { readonly body: KeepOfficeLookoutBody }, options: RequestOptions = {}) =>
  request<KeepOfficeLookoutAnswer>({ method: "post", path: `/office-lookouts`, body, ...options });

export const endOfficeLookout = ({ lookoutId }: { readonly lookoutId: string }, options: RequestOptions = {}) =>
  request<undefined>({ method: "delete", path: `/office-lookouts/${encodeURIComponent(lookoutId)}`, ...options });

export type ListSightingsAnswer = {
  readonly unread: number;
  readonly sightings: readonly {
    readonly sightingId: string;
    readonly subject: LookoutSubject;
    readonly isOffice: boolean;
    readonly seenOn: string;
    readonly toldAt: string;
    readonly debtorId: string | null;
    readonly debtor: string | null;
    readonly number: string | null;
    readonly count: number;
    readonly isRead: boolean;
  }[];
  readonly next: string | null;
};
export const listSightings = (
  { ...query }: { readonly cursor?: string | undefined } = {},
  options: RequestOptions = {},
) => request<ListSightingsAnswer>({ method: "get", path: `/sightings`, query, ...options });

export type ReadSightingsBody = { readonly sightingIds: readonly string[]; readonly isPutAway: boolean };
export const readSightings = ({ body }: { readonly body: ReadSightingsBody }, options: RequestOptions = {}) =>
  request<undefined>({ method: "post", path: `/sightings/read`, body, ...options });

export type ListProceduresAnswer = {
  readonly procedures: readonly {
    readonly name: string;
    readonly of: "step" | "refusal" | "other";
    readonly page: {
      readonly name: string;
      readonly version: number;
      readonly title: string;
      readonly because: string;
      readonly writtenAt: string;
      readonly by: string | null;
    } | null;
    readonly unread: readonly string[];
  }[];
};
export const listProcedures = (_: object = {}, options: RequestOptions = {}) =>
  request<ListProceduresAnswer>({ method: "get", path: `/procedures`, ...options });

export type ReadProceduresAnswer = { readonly procedures: readonly Procedure[] };
export const readProcedures = (
  { ...query }: { readonly names?: string | undefined } = {},
  options: RequestOptions = {},
) => request<ReadProceduresAnswer>({ method: "get", path: `/procedures/pages`, query, ...options });

export type ReadProcedureVersionsAnswer = { readonly versions: readonly Procedure[] };
export const readProcedureVersions = ({ name }: { readonly name: string }, options: RequestOptions = {}) =>
  request<ReadProcedureVersionsAnswer>({
    method: "get",
    path: `/procedures/pages/${encodeURIComponent(name)}/versions`,
    ...options,
  });

export type CheckProcedureBody = { readonly body: string };
export type CheckProcedureAnswer = {
  readonly faults: readonly { readonly line: number; readonly says: string }[];
  readonly notes: readonly { readonly line: number; readonly says: string }[];
};
export const checkProcedure = ({ body }: { readonly body: CheckProcedureBody }, options: RequestOptions = {}) =>
  request<CheckProcedureAnswer>({ method: "post", path: `/procedures/check`, body, ...options });

export type WriteProcedureBody = {
  readonly title: string;
  readonly body: string;
  readonly because: string;
  readonly basedOn: number | null;
};
export type WriteProcedureAnswer = { readonly version: number };
export const writeProcedure = (
  { name, body }: { readonly name: string; readonly body: WriteProcedureBody },
  options: RequestOptions = {},
) =>
  request<WriteProcedureAnswer>({
    method: "put",
    path: `/procedures/pages/${encodeURIComponent(name)}`,
    body,
    ...options,
  });

export type AcknowledgeProcedureBody = { readonly version: number };
export const acknowledgeProcedure = (
  { name, body }: { readonly name: string; readonly body: AcknowledgeProcedureBody },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "post",
    path: `/procedures/pages/${encodeURIComponent(name)}/acknowledged`,
    body,
    ...options,
  });

export type ListReportsAnswer = {
  readonly reports: readonly {
    readonly name:
      | "aging"
      | "dso"
      | "cei"
      | "roll-rates"
      | "promises"
      | "cash"
      | "forecast"
      | "collectors"
      | "contacts"
      | "refusals"
      | "lawfulness"
      | "disputes"
      | "hours";
    readonly title: string;
    readonly says: string;
    readonly formula: string;
    readonly edges: string;
  }[];
};
export const listReports = (
  { ...query }: { readonly language?: "en" | "es" | undefined } = {},
  options: RequestOptions = {},
) => request<ListReportsAnswer>({ method: "get", path: `/reports`, query, ...options });

export type ReadReportAnswer = {
  readonly name:
    | "aging"
    | "dso"
    | "cei"
    | "roll-rates"
    | "promises"
    | "cash"
    | "forecast"
    | "collectors"
    | "contacts"
    | "refusals"
    | "lawfulness"
    | "disputes"
    | "hours";
  readonly title: string;
  readonly says: string;
  readonly formula: string;
  readonly edges: string;
  readonly from: string;
  readonly to: string;
  readonly lines: "month" | "week" | "day" | "person" | "rule" | "reason" | "hour";
  readonly choices: {
    readonly by: readonly ("month" | "week" | "day" | "person" | "rule" | "reason" | "hour")[];
    readonly teams: readonly string[];
    readonly people: readonly { readonly username: string; readonly name: string }[];
  };
  readonly reports: readonly {
    readonly currency: string | null;
    readonly by: "month" | "week" | "day" | "person" | "rule" | "reason" | "hour";
    readonly lines: readonly { readonly key: string; readonly label: string }[];
    readonly series: readonly {
      readonly key: string;
      readonly label: string;
      readonly unit: "money" | "days" | "percent" | "count";
      readonly drawn: "bar" | "line" | "table";
      readonly opens: boolean;
      readonly values: readonly (string | null)[];
    }[];
    readonly headline: {
      readonly label: string;
      readonly value: string | null;
      readonly unit: "money" | "days" | "percent" | "count";
    };
    readonly measured?:
      | readonly {
          readonly weeks: string;
          readonly forecasts: number;
          readonly weeksOver: number;
          readonly expected: string;
          readonly came: string;
          readonly off: string;
          readonly meanError: string | null;
          readonly bias: string | null;
          readonly wape: string | null;
        }[]
      | undefined;
    readonly chart: string;
  }[];
};
export const readReport = (
  {
    name,
    ...query
  }: {
    readonly name: string;
    readonly language?: "en" | "es" | undefined;
    readonly by?: "month" | "week" | "day" | "person" | "rule" | "reason" | "hour" | undefined;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
    readonly creditor?: string | undefined;
    readonly currency?: string | undefined;
    readonly team?: string | undefined;
    readonly person?: string | undefined;
    readonly knownAt?: string | undefined;
    readonly theme?: "light" | "dark" | undefined;
    readonly size?: "large" | "small" | undefined;
  },
  options: RequestOptions = {},
) => request<ReadReportAnswer>({ method: "get", path: `/reports/${encodeURIComponent(name)}`, query, ...options });

export type ReadReportRowsAnswer = {
  readonly parts: readonly {
    readonly label: string;
    readonly unit: "money" | "days" | "percent" | "count";
    readonly sum: string;
  }[];
  readonly figure: { readonly value: string | null; readonly unit: "money" | "days" | "percent" | "count" } | null;
  readonly count: number;
  readonly rows: readonly FigureRow[];
  readonly next: string | null;
};
export const readReportRows = (
  {
    name,
    ...query
  }: {
    readonly name: string;
    readonly language?: "en" | "es" | undefined;
    readonly by?: "month" | "week" | "day" | "person" | "rule" | "reason" | "hour" | undefined;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
    readonly creditor?: string | undefined;
    readonly currency?: string | undefined;
    readonly team?: string | undefined;
    readonly person?: string | undefined;
    readonly knownAt?: string | undefined;
    readonly line: string;
    readonly series: string;
    readonly cursor?: string | undefined;
  },
  options: RequestOptions = {},
) =>
  request<ReadReportRowsAnswer>({
    method: "get",
    path: `/reports/${encodeURIComponent(name)}/rows`,
    query,
    ...options,
  });

export const exportReportRows = (
  {
    name,
    ...query
  }: {
    readonly name: string;
    readonly language?: "en" | "es" | undefined;
    readonly by?: "month" | "week" | "day" | "person" | "rule" | "reason" | "hour" | undefined;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
    readonly creditor?: string | undefined;
    readonly currency?: string | undefined;
    readonly team?: string | undefined;
    readonly person?: string | undefined;
    readonly knownAt?: string | undefined;
    readonly line: string;
    readonly series: string;
  },
  options: RequestOptions = {},
) => request<Blob>({ method: "get", path: `/reports/${encodeURIComponent(name)}/rows/workbook`, query, ...options });

export const exportReport = (
  {
    name,
    ...query
  }: {
    readonly name: string;
    readonly language?: "en" | "es" | undefined;
    readonly by?: "month" | "week" | "day" | "person" | "rule" | "reason" | "hour" | undefined;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
    readonly creditor?: string | undefined;
    readonly currency?: string | undefined;
    readonly team?: string | undefined;
    readonly person?: string | undefined;
    readonly knownAt?: string | undefined;
    readonly as?: "xlsx" | "svg" | "png" | undefined;
  },
  options: RequestOptions = {},
) => request<Blob>({ method: "get", path: `/reports/${encodeURIComponent(name)}/file`, query, ...options });

export type ListReportSchedulesAnswer = {
  readonly isSetUp: boolean;
  readonly schedules: readonly ReportSchedule[];
  readonly receivers: readonly { readonly loginId: string; readonly name: string; readonly email: string }[];
};
export const listReportSchedules = (
  {
    ...query
  }: {
    readonly report?:
      | "aging"
      | "dso"
      | "cei"
      | "roll-rates"
      | "promises"
      | "cash"
      | "forecast"
      | "collectors"
      | "contacts"
      | "refusals"
      | "lawfulness"
      | "disputes"
      | "hours"
      | undefined;
  } = {},
  options: RequestOptions = {},
) => request<ListReportSchedulesAnswer>({ method: "get", path: `/report-schedules`, query, ...options });

export type ScheduleReportBody = {
  readonly period:
    | "usual"
    | "last-working-day"
    | "this-week"
    | "last-week"
    | "this-month"
    | "last-month"
    | "this-quarter"
    | "last-quarter"
    | "this-year"
    | "last-year"
    | "last-12-months";
  readonly timing: ReportTiming;
  readonly report:
    | "aging"
    | "dso"
    | "cei"
    | "roll-rates"
    | "promises"
    | "cash"
    | "forecast"
    | "collectors"
    | "contacts"
    | "refusals"
    | "lawfulness"
    | "disputes"
    | "hours";
  readonly choices: ReportChoices;
  readonly receiverId?: string | undefined;
};
export type ScheduleReportAnswer = { readonly scheduleId: string };
export const scheduleReport = ({ body }: { readonly body: ScheduleReportBody }, options: RequestOptions = {}) =>
  request<ScheduleReportAnswer>({ method: "post", path: `/report-schedules`, body, ...options });

export type PreviewReportScheduleBody = {
  readonly period:
    | "usual"
    | "last-working-day"
    | "this-week"
    | "last-week"
    | "this-month"
    | "last-month"
    | "this-quarter"
    | "last-quarter"
    | "this-year"
    | "last-year"
    | "last-12-months";
  readonly timing: ReportTiming;
  readonly report:
    | "aging"
    | "dso"
    | "cei"
    | "roll-rates"
    | "promises"
    | "cash"
    | "forecast"
    | "collectors"
    | "contacts"
    | "refusals"
    | "lawfulness"
    | "disputes"
    | "hours";
  readonly choices: ReportChoices;
  readonly receiverId?: string | undefined;
};
export type PreviewReportScheduleAnswer = { readonly dueAt: string; readonly from: string; readonly to: string };
export const previewReportSchedule = (
  { body }: { readonly body: PreviewReportScheduleBody },
  options: RequestOptions = {},
) => request<PreviewReportScheduleAnswer>({ method: "post", path: `/report-schedules/preview`, body, ...options });

export type ChangeReportScheduleBody = {
  readonly period:
    | "usual"
    | "last-working-day"
    | "this-week"
    | "last-week"
    | "this-month"
    | "last-month"
    | "this-quarter"
    | "last-quarter"
    | "this-year"
    | "last-year"
    | "last-12-months";
  readonly timing: ReportTiming;
  readonly version: number;
};
export const changeReportSchedule = (
  { scheduleId, body }: { readonly scheduleId: string; readonly body: ChangeReportScheduleBody },
  options: RequestOptions = {},
) =>
  request<undefined>({ method: "put", path: `/report-schedules/${encodeURIComponent(scheduleId)}`, body, ...options });

export const endReportSchedule = (
  { scheduleId, ...query }: { readonly scheduleId: string; readonly version: number },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "delete",
    path: `/report-schedules/${encodeURIComponent(scheduleId)}`,
    query,
    ...options,
  });

export type AskApprovalBody = {
  readonly kind: "lift-stop" | "resolve-dispute" | "reverse-entry" | "set-credit-limit";
  readonly thingId: string;
  readonly amount?: { readonly amount: string; readonly currency: string } | undefined;
  readonly because: string;
};
export type AskApprovalAnswer = { readonly approvalId: string };
export const askApproval = (
  { debtorId, body }: { readonly debtorId: string; readonly body: AskApprovalBody },
  options: RequestOptions = {},
) =>
  request<AskApprovalAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/approvals`,
    body,
    ...options,
  });

export type ListApprovalsAnswer = { readonly approvals: readonly Approval[]; readonly yours: number };
export const listApprovals = (
  {
    ...query
  }: {
    readonly state?: "open" | "decided" | undefined;
    readonly kind?:
      | "lift-stop"
      | "resolve-dispute"
      | "reverse-entry"
      | "set-credit-limit"
      | "activate-template"
      | "change-pay-to"
      | undefined;
    readonly find?: string | undefined;
  } = {},
  options: RequestOptions = {},
) => request<ListApprovalsAnswer>({ method: "get", path: `/approvals`, query, ...options });

export const exportApprovals = (
  {
    ...query
  }: {
    readonly state?: "open" | "decided" | undefined;
    readonly kind?:
      | "lift-stop"
      | "resolve-dispute"
      | "reverse-entry"
      | "set-credit-limit"
      | "activate-template"
      | "change-pay-to"
      | undefined;
    readonly find?: string | undefined;
  } = {},
  options: RequestOptions = {},
) => request<Blob>({ method: "get", path: `/approvals/workbook`, query, ...options });

export type TakeBackAskingBody = { readonly because?: string | undefined };
export const takeBackAsking = (
  { approvalId, body }: { readonly approvalId: string; readonly body: TakeBackAskingBody },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "put",
    path: `/approvals/${encodeURIComponent(approvalId)}/taking-back`,
    body,
    ...options,
  });

export type DecideApprovalBody = { readonly verdict: "approved" | "refused"; readonly because?: string | undefined };
export const decideApproval = (
  { approvalId, body }: { readonly approvalId: string; readonly body: DecideApprovalBody },
  options: RequestOptions = {},
) =>
  request<undefined>({ method: "put", path: `/approvals/${encodeURIComponent(approvalId)}/verdict`, body, ...options });

export type DecideApprovalsBody = {
  readonly verdict: "approved" | "refused";
  readonly because?: string | undefined;
  readonly approvalIds: readonly string[];
};
export type DecideApprovalsAnswer = {
  readonly decided: number;
  readonly left: readonly { readonly approvalId: string; readonly refusal: string; readonly because: string }[];
};
export const decideApprovals = ({ body }: { readonly body: DecideApprovalsBody }, options: RequestOptions = {}) =>
  request<DecideApprovalsAnswer>({ method: "post", path: `/approvals/verdicts`, body, ...options });

export type ListAuthoritiesAnswer = {
  readonly authorities: readonly Authority[];
  readonly former: readonly Authority[];
};
export const listAuthorities = (_: object = {}, options: RequestOptions = {}) =>
  request<ListAuthoritiesAnswer>({ method: "get", path: `/authorities`, ...options });

export type SetAuthorityBody = {
  readonly kind: "reverse-entry" | "set-credit-limit";
  readonly role?: "collector" | "clerk" | "supervisor" | "credit_manager" | undefined;
  readonly username?: string | undefined;
  readonly most: Money;
  readonly over?: string | null | undefined;
};
export type SetAuthorityAnswer = { readonly authorityId: string };
export const setAuthority = ({ body }: { readonly body: SetAuthorityBody }, options: RequestOptions = {}) =>
  request<SetAuthorityAnswer>({ method: "post", path: `/authorities`, body, ...options });

export const endAuthority = ({ authorityId }: { readonly authorityId: string }, options: RequestOptions = {}) =>
  request<undefined>({ method: "delete", path: `/authorities/${encodeURIComponent(authorityId)}`, ...options });

export type ReadFloorAnswer = {
  readonly on: string;
  readonly isOver: boolean;
  readonly people: readonly PersonOfDay[];
  readonly teams: readonly TeamOfDay[];
  readonly all: TeamOfDay;
};
export const readFloor = ({ ...query }: { readonly on?: string | undefined } = {}, options: RequestOptions = {}) =>
  request<ReadFloorAnswer>({ method: "get", path: `/floor`, query, ...options });

export const exportFloor = ({ ...query }: { readonly on?: string | undefined } = {}, options: RequestOptions = {}) =>
  request<Blob>({ method: "get", path: `/floor/workbook`, query, ...options });

export type ReadFloorFigureAnswer = {
  readonly rows: readonly {
    readonly debtorId: string;
    readonly debtor: string;
    readonly number: string;
    readonly person: string | null;
    readonly at: string | null;
    readonly what: string;
    readonly amount: Money | null;
  }[];
  readonly more: boolean;
};
export const readFloorFigure = (
  {
    figure,
    ...query
  }: {
    readonly figure: string;
    readonly on?: string | undefined;
    readonly by?: "all" | "person" | "team" | undefined;
    readonly id?: string | undefined;
  },
  options: RequestOptions = {},
) =>
  request<ReadFloorFigureAnswer>({
    method: "get",
    path: `/floor/figures/${encodeURIComponent(figure)}`,
    query,
    ...options,
  });

export type ReadFloorWaitingAnswer = {
  readonly on: string;
  readonly promises: readonly {
    readonly promiseId: string;
    readonly debtorId: string;
    readonly debtor: string;
    readonly amount: Money;
    readonly dueOn: string;
    readonly isBroken: boolean;
    readonly taker: string | null;
  }[];
  readonly untouched: readonly {
    readonly debtorId: string;
    readonly debtor: string;
    readonly number: string;
    readonly action: string;
    readonly dueOn: string;
    readonly touchedAt: string;
    readonly owner: string | null;
  }[];
};
export const readFloorWaiting = (_: object = {}, options: RequestOptions = {}) =>
  request<ReadFloorWaitingAnswer>({ method: "get", path: `/floor/waiting`, ...options });

export type ReadDaySheetAnswer = {
  readonly on: string;
  readonly sheet: {
    readonly on: string;
    readonly madeAt: string;
    readonly isLate: boolean;
    readonly isProvisional: boolean;
    readonly parts: readonly {
      readonly key:
        | "money"
        | "money-by-team"
        | "work"
        | "work-by-team"
        | "reached"
        | "promises"
        | "broken"
        | "disputes"
        | "approvals"
        | "untouched"
        | "tomorrow";
      readonly name: string;
      readonly of: string | null;
      readonly columns: readonly {
        readonly key:
          | "who"
          | "team"
          | "what"
          | "amount"
          | "currency"
          | "worked"
          | "reached"
          | "kept"
          | "broken"
          | "debtor"
          | "person"
          | "how"
          | "taken-by"
          | "why"
          | "asked-by"
          | "due"
          | "next-step"
          | "whose"
          | "last-touched"
          | "how-many";
        readonly heading: string;
        readonly is: "text" | "decimal" | "count";
      }[];
      readonly rows:
        readonly { readonly cells: readonly (string | number)[]; readonly debtorId: string | null }[] | null;
      readonly more: number;
    }[];
  } | null;
  readonly days: readonly string[];
  readonly mayMake: boolean;
};
export const readDaySheet = ({ ...query }: { readonly on?: string | undefined } = {}, options: RequestOptions = {}) =>
  request<ReadDaySheetAnswer>({ method: "get", path: `/floor/sheet`, query, ...options });

export const makeDaySheet = (_: object = {}, options: RequestOptions = {}) =>
  request<undefined>({ method: "post", path: `/floor/sheet`, ...options });

export const exportDaySheet = ({ ...query }: { readonly on?: string | undefined } = {}, options: RequestOptions = {}) =>
  request<Blob>({ method: "get", path: `/floor/sheet/workbook`, query, ...options });

export type ReadOwnDayAnswer = {
  readonly on: string;
  readonly entries: readonly OwnEntry[];
  readonly elsewhere: number;
  readonly more: boolean;
};
export const readOwnDay = ({ ...query }: { readonly on?: string | undefined } = {}, options: RequestOptions = {}) =>
  request<ReadOwnDayAnswer>({ method: "get", path: `/own-day`, query, ...options });

export type ReadSettingsAnswer = OfficeSettings;
export const readSettings = (_: object = {}, options: RequestOptions = {}) =>
  request<ReadSettingsAnswer>({ method: "get", path: `/office/settings`, ...options });

export type ChangeSettingsBody = {
  readonly over: number;
  readonly name?: string | undefined;
  readonly zone?: string | undefined;
  readonly dayRunAt?: string | undefined;
  readonly closesAt?: string | undefined;
  readonly currency?: string | undefined;
  readonly costOfMinute?: string | undefined;
  readonly soleDecides?: boolean | undefined;
  readonly rates?: readonly { readonly currency: string; readonly rate: string | null }[] | undefined;
};
export type ChangeSettingsAnswer = { readonly version: number };
export const changeSettings = ({ body }: { readonly body: ChangeSettingsBody }, options: RequestOptions = {}) =>
  request<ChangeSettingsAnswer>({ method: "put", path: `/office/settings`, body, ...options });

export type ReadHousePolicyAnswer = HousePolicy;
export const readHousePolicy = (_: object = {}, options: RequestOptions = {}) =>
  request<ReadHousePolicyAnswer>({ method: "get", path: `/office/policy`, ...options });

export type ChangeHousePolicyBody = {
  readonly over: number;
  readonly settings: {
    readonly "quietHours.after"?: string | undefined;
    readonly "quietHours.before"?: string | undefined;
    readonly "callsPerWeek.collector"?: string | undefined;
    readonly "callsPerWeek.ownName"?: string | undefined;
    readonly "callsPerWeek.business"?: string | undefined;
    readonly "touchesPerWeek.collector"?: string | undefined;
    readonly "touchesPerWeek.ownName"?: string | undefined;
    readonly "touchesPerWeek.business"?: string | undefined;
  };
};
export type ChangeHousePolicyAnswer = { readonly version: number };
export const changeHousePolicy = ({ body }: { readonly body: ChangeHousePolicyBody }, options: RequestOptions = {}) =>
  request<ChangeHousePolicyAnswer>({ method: "put", path: `/office/policy`, body, ...options });

export const exportOutgoing = (
  {
    ...query
  }: { readonly which?: "waiting" | "not-sent" | "to-print" | undefined; readonly find?: string | undefined } = {},
  options: RequestOptions = {},
) => request<Blob>({ method: "get", path: `/letters/workbook`, query, ...options });

export type WithdrawLetterBody = { readonly because: string };
export type WithdrawLetterAnswer = Readonly<Record<string, unknown>>;
export const withdrawLetter = (
  {
    debtorId,
    letterId,
    body,
  }: { readonly debtorId: string; readonly letterId: string; readonly body: WithdrawLetterBody },
  options: RequestOptions = {},
) =>
  request<WithdrawLetterAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/letters/${encodeURIComponent(letterId)}/withdraw`,
    body,
    ...options,
  });

export const takeOutLetter = (
  { debtorId, letterId }: { readonly debtorId: string; readonly letterId: string },
  options: RequestOptions = {},
) =>
  request<Blob>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/letters/${encodeURIComponent(letterId)}/take-out`,
    ...options,
  });

export type MarkHandedOverAnswer = Readonly<Record<string, unknown>>;
export const markHandedOver = (
  { debtorId, letterId }: { readonly debtorId: string; readonly letterId: string },
  options: RequestOptions = {},
) =>
  request<MarkHandedOverAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/letters/${encodeURIComponent(letterId)}/handed-over`,
    ...options,
  });

export type MarkNotHandedOverBody = { readonly because: string; readonly isLost: boolean };
export type MarkNotHandedOverAnswer = Readonly<Record<string, unknown>>;
export const markNotHandedOver = (
  {
    debtorId,
    letterId,
    body,
  }: { readonly debtorId: string; readonly letterId: string; readonly body: MarkNotHandedOverBody },
  options: RequestOptions = {},
) =>
  request<MarkNotHandedOverAnswer>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/letters/${encodeURIComponent(letterId)}/not-handed-over`,
    body,
    ...options,
  });

export type WithdrawLettersBody = {
  readonly letters: readonly { readonly debtorId: string; readonly letterId: string }[];
  readonly because: string;
};
export type WithdrawLettersAnswer = {
  readonly withdrawn: number;
  readonly left: readonly {
    readonly debtorId: string;
    readonly letterId: string;
    readonly debtor: string;
    readonly number: string;
    readonly because: string;
  }[];
};
export const withdrawLetters = ({ body }: { readonly body: WithdrawLettersBody }, options: RequestOptions = {}) =>
  request<WithdrawLettersAnswer>({ method: "post", path: `/letters/withdrawn`, body, ...options });

export type TakeOutLettersBody = {
  readonly letters: readonly { readonly debtorId: string; readonly letterId: string }[];
};
export type TakeOutLettersAnswer = {
  readonly taken: readonly { readonly debtorId: string; readonly letterId: string }[];
  readonly left: readonly {
    readonly debtorId: string;
    readonly letterId: string;
    readonly debtor: string;
    readonly number: string;
    readonly because: string;
  }[];
};
export const takeOutLetters = ({ body }: { readonly body: TakeOutLettersBody }, options: RequestOptions = {}) =>
  request<TakeOutLettersAnswer>({ method: "post", path: `/letters/taken-out`, body, ...options });

export type ReadTakenOutBody = {
  readonly letters: readonly { readonly debtorId: string; readonly letterId: string }[];
};
export const readTakenOut = ({ body }: { readonly body: ReadTakenOutBody }, options: RequestOptions = {}) =>
  request<Blob>({ method: "post", path: `/letters/taken-out/file`, body, ...options });

export type MarkAllHandedOverBody = {
  readonly letters: readonly { readonly debtorId: string; readonly letterId: string }[];
};
export type MarkAllHandedOverAnswer = {
  readonly marked: number;
  readonly left: readonly {
    readonly debtorId: string;
    readonly letterId: string;
    readonly debtor: string;
    readonly number: string;
    readonly because: string;
  }[];
};
export const markAllHandedOver = ({ body }: { readonly body: MarkAllHandedOverBody }, options: RequestOptions = {}) =>
  request<MarkAllHandedOverAnswer>({ method: "post", path: `/letters/handed-over`, body, ...options });

export type LetterCameBackBody = { readonly because: string };
export const letterCameBack = (
  {
    debtorId,
    letterId,
    body,
  }: { readonly debtorId: string; readonly letterId: string; readonly body: LetterCameBackBody },
  options: RequestOptions = {},
) =>
  request<undefined>({
    method: "post",
    path: `/debtors/${encodeURIComponent(debtorId)}/letters/${encodeURIComponent(letterId)}/came-back`,
    body,
    ...options,
  });

export type ListPrintRunsAnswer = { readonly runs: readonly PrintRun[] };
export const listPrintRuns = (_: object = {}, options: RequestOptions = {}) =>
  request<ListPrintRunsAnswer>({ method: "get", path: `/print-runs`, ...options });

export type MakePrintRunAnswer = {
  readonly printRunId: string | null;
  readonly letters: number;
  readonly withheld: readonly { readonly debtorId: string; readonly because: string }[];
};
export const makePrintRun = (_: object = {}, options: RequestOptions = {}) =>
  request<MakePrintRunAnswer>({ method: "post", path: `/print-runs`, ...options });

export const readPrintRun = (
  { printRunId, ...query }: { readonly printRunId: string; readonly bothSides?: string | undefined },
  options: RequestOptions = {},
) => request<Blob>({ method: "get", path: `/print-runs/${encodeURIComponent(printRunId)}/file`, query, ...options });

export type ListSheetsToTakeOutAnswer = { readonly sheets: readonly SheetToTakeOut[] };
export const listSheetsToTakeOut = ({ printRunId }: { readonly printRunId: string }, options: RequestOptions = {}) =>
  request<ListSheetsToTakeOutAnswer>({
    method: "get",
    path: `/print-runs/${encodeURIComponent(printRunId)}/to-take-out`,
    ...options,
  });

export type PostPrintRunBody = {
  readonly on: string;
  readonly takenOut?: readonly string[] | undefined;
  readonly gone?: readonly string[] | undefined;
};
export type PostPrintRunAnswer = Readonly<Record<string, unknown>>;
export const postPrintRun = (
  { printRunId, body }: { readonly printRunId: string; readonly body: PostPrintRunBody },
  options: RequestOptions = {},
) =>
  request<PostPrintRunAnswer>({
    method: "post",
    path: `/print-runs/${encodeURIComponent(printRunId)}/posted`,
    body,
    ...options,
  });

export type ListStatementsAnswer = {
  readonly isUnderWay: boolean;
  readonly creditors: readonly {
    readonly creditorId: string;
    readonly name: string;
    readonly schedule: {
      readonly scheduleId: string;
      readonly sentBy: "post" | "email";
      readonly every: "week" | "month";
      readonly day: number;
      readonly dueOn: string;
    } | null;
  }[];
  readonly runs: readonly StatementRun[];
};
export const listStatements = (_: object = {}, options: RequestOptions = {}) =>
  request<ListStatementsAnswer>({ method: "get", path: `/statements`, ...options });

export type SendStatementsBody = {
  readonly creditorId: string;
  readonly sentBy: "post" | "email";
  readonly dryRun?: boolean | undefined;
};
export type SendStatementsAnswer = { readonly runId: string };
export const sendStatements = ({ body }: { readonly body: SendStatementsBody }, options: RequestOptions = {}) =>
  request<SendStatementsAnswer>({ method: "post", path: `/statements`, body, ...options });

export type KeepStatementScheduleBody = {
  readonly creditorId: string;
  readonly sentBy: "post" | "email";
  readonly every: "week" | "month";
  readonly day: number;
};
export type KeepStatementScheduleAnswer = { readonly scheduleId: string; readonly dueOn: string };
export const keepStatementSchedule = (
  { body }: { readonly body: KeepStatementScheduleBody },
  options: RequestOptions = {},
) => request<KeepStatementScheduleAnswer>({ method: "post", path: `/statement-schedules`, body, ...options });

export const endStatementSchedule = ({ scheduleId }: { readonly scheduleId: string }, options: RequestOptions = {}) =>
  request<undefined>({ method: "delete", path: `/statement-schedules/${encodeURIComponent(scheduleId)}`, ...options });

export type ListOfficeMailAnswer = { readonly isSetUp: boolean; readonly mail: readonly OfficeMail[] };
export const listOfficeMail = (_: object = {}, options: RequestOptions = {}) =>
  request<ListOfficeMailAnswer>({ method: "get", path: `/office-mail`, ...options });

export const readOfficeMail = ({ mailId }: { readonly mailId: string }, options: RequestOptions = {}) =>
  request<Blob>({ method: "get", path: `/office-mail/${encodeURIComponent(mailId)}`, ...options });

export type ListOfficePeopleAnswer = {
  readonly people: readonly OfficePerson[];
  readonly ladders: readonly string[];
  readonly creditors: readonly { readonly creditorId: string; readonly name: string }[];
};
export const listOfficePeople = (_: object = {}, options: RequestOptions = {}) =>
  request<ListOfficePeopleAnswer>({ method: "get", path: `/office/people`, ...options });

export type AddPersonBody = {
  readonly name: string;
  readonly role: "collector" | "clerk" | "supervisor" | "credit_manager" | "administrator" | "auditor" | "creditor";
  readonly teamId: string | null;
  readonly creditorId: string | null;
  readonly username: string;
};
export type AddPersonAnswer = PersonLink;
export const addPerson = ({ body }: { readonly body: AddPersonBody }, options: RequestOptions = {}) =>
  request<AddPersonAnswer>({ method: "post", path: `/office/people`, body, ...options });

export type SetPersonMailBody = {
  readonly email: string | null;
  readonly getsDaySheet: boolean;
  readonly was: { readonly email: string | null; readonly getsDaySheet: boolean };
};
export const setPersonMail = (
  { loginId, body }: { readonly loginId: string; readonly body: SetPersonMailBody },
  options: RequestOptions = {},
) =>
  request<undefined>({ method: "put", path: `/office/people/${encodeURIComponent(loginId)}/mail`, body, ...options });

export type ChangePersonBody = {
  readonly name: string;
  readonly role: "collector" | "clerk" | "supervisor" | "credit_manager" | "administrator" | "auditor" | "creditor";
  readonly teamId: string | null;
  readonly creditorId: string | null;
  readonly was: {
    readonly name: string;
    readonly role: "collector" | "clerk" | "supervisor" | "credit_manager" | "administrator" | "auditor" | "creditor";
    readonly teamId: string | null;
    readonly creditorId: string | null;
  };
};
export const changePerson = (
  { loginId, body }: { readonly loginId: string; readonly body: ChangePersonBody },
  options: RequestOptions = {},
) => request<undefined>({ method: "put", path: `/office/people/${encodeURIComponent(loginId)}`, body, ...options });

export type MakePersonLinkAnswer = PersonLink;
export const makePersonLink = ({ loginId }: { readonly loginId: string }, options: RequestOptions = {}) =>
  request<MakePersonLinkAnswer>({
    method: "post",
    path: `/office/people/${encodeURIComponent(loginId)}/link`,
    ...options,
  });

export type EndPersonBody = { readonly callbacksToId: string | null };
export type EndPersonAnswer = { readonly accounts: number; readonly callbacks: number };
export const endPerson = (
  { loginId, body }: { readonly loginId: string; readonly body: EndPersonBody },
  options: RequestOptions = {},
) =>
  request<EndPersonAnswer>({
    method: "post",
    path: `/office/people/${encodeURIComponent(loginId)}/end`,
    body,
    ...options,
  });

export type ListPeopleChangesAnswer = { readonly changes: readonly PeopleChange[]; readonly next: string | null };
export const listPeopleChanges = (
  { ...query }: { readonly after?: string | undefined } = {},
  options: RequestOptions = {},
) => request<ListPeopleChangesAnswer>({ method: "get", path: `/office/people/changes`, query, ...options });

export type JoinBody = { readonly username: string; readonly code: string; readonly password: string };
export const join = ({ body }: { readonly body: JoinBody }, options: RequestOptions = {}) =>
  request<undefined>({ method: "post", path: `/join`, body, ...options });

export type ChangePasswordBody = { readonly password: string; readonly newPassword: string };
export const changePassword = ({ body }: { readonly body: ChangePasswordBody }, options: RequestOptions = {}) =>
  request<undefined>({ method: "put", path: `/session/password`, body, ...options });

export type ListTeamsAnswer = { readonly teams: readonly Team[] };
export const listTeams = (_: object = {}, options: RequestOptions = {}) =>
  request<ListTeamsAnswer>({ method: "get", path: `/office/teams`, ...options });

export type AddTeamBody = { readonly name: string };
export type AddTeamAnswer = { readonly teamId: string };
export const addTeam = ({ body }: { readonly body: AddTeamBody }, options: RequestOptions = {}) =>
  request<AddTeamAnswer>({ method: "post", path: `/office/teams`, body, ...options });

export type RenameTeamBody = { readonly name: string; readonly before: string };
export const renameTeam = (
  { teamId, body }: { readonly teamId: string; readonly body: RenameTeamBody },
  options: RequestOptions = {},
) => request<undefined>({ method: "put", path: `/office/teams/${encodeURIComponent(teamId)}`, body, ...options });

export type EndTeamAnswer = { readonly accounts: number };
export const endTeam = ({ teamId }: { readonly teamId: string }, options: RequestOptions = {}) =>
  request<EndTeamAnswer>({ method: "post", path: `/office/teams/${encodeURIComponent(teamId)}/end`, ...options });

export type ListViewsAnswer = { readonly views: readonly View[] };
export const listViews = (_: object = {}, options: RequestOptions = {}) =>
  request<ListViewsAnswer>({ method: "get", path: `/views`, ...options });

export type SaveViewBody = {
  readonly name: string;
  readonly isPinned: boolean;
  readonly shows: Readonly<Record<string, string>>;
  readonly screen: "book" | "today" | "mail" | "approvals" | "day" | "report";
};
export type SaveViewAnswer = { readonly viewId: string };
export const saveView = ({ body }: { readonly body: SaveViewBody }, options: RequestOptions = {}) =>
  request<SaveViewAnswer>({ method: "post", path: `/views`, body, ...options });

export type ShareViewBody = {
  readonly name: string;
  readonly isPinned: boolean;
  readonly shows: Readonly<Record<string, string>>;
  readonly screen: "book" | "today" | "mail" | "approvals" | "day" | "report";
};
export type ShareViewAnswer = { readonly viewId: string };
export const shareView = ({ body }: { readonly body: ShareViewBody }, options: RequestOptions = {}) =>
  request<ShareViewAnswer>({ method: "post", path: `/office-views`, body, ...options });

export type ChangeViewBody = {
  readonly name: string;
  readonly isPinned: boolean;
  readonly shows: Readonly<Record<string, string>>;
  readonly version: number;
};
export type ChangeViewAnswer = { readonly version: number };
export const changeView = (
  { viewId, body }: { readonly viewId: string; readonly body: ChangeViewBody },
  options: RequestOptions = {},
) => request<ChangeViewAnswer>({ method: "put", path: `/views/${encodeURIComponent(viewId)}`, body, ...options });

export const endView = (
  { viewId, ...query }: { readonly viewId: string; readonly version: number },
  options: RequestOptions = {},
) => request<undefined>({ method: "delete", path: `/views/${encodeURIComponent(viewId)}`, query, ...options });

export type VerifyBookAnswer = Verified;
export const verifyBook = (_: object = {}, options: RequestOptions = {}) =>
  request<VerifyBookAnswer>({ method: "get", path: `/verify`, ...options });

export type ReadFillingAnswer = { readonly filling: Filling | null };
export const readFilling = (_: object = {}, options: RequestOptions = {}) =>
  request<ReadFillingAnswer>({ method: "get", path: `/demonstration`, ...options });
