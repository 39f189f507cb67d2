import type { ReactNode } from "react";
import { ContactForm } from "./contact-form.tsx";
import type { Composing } from "./debtor-desk.ts";
import { SituationForm } from "./circumstance-form.tsx";
import { CallbackForm } from "./callback-form.tsx";
import { ConsentForm } from "./consent-form.tsx";
import { DisputeForm } from "./dispute-form.tsx";
import { EmailForm, LetterForm } from "./letter-form.tsx";
import { NoteForm } from "./note-form.tsx";
import { PauseForm } from "./pause-form.tsx";
import { PaymentForm } from "./payment-form.tsx";
import { PromiseForm } from "./promise-form.tsx";
import { ReviewForm } from "./review-form.tsx";
import { PutOffForm } from "./put-off-form.tsx";
import { StopForm } from "./stop-form.tsx";
import { MoveVisitForm, VisitForm } from "./visit-form.tsx";

const forms = {
  promise: PromiseForm,
  payment: PaymentForm,
  dispute: DisputeForm,
  note: NoteForm,
  stop: StopForm,
  consent: ConsentForm,
  letter: LetterForm,
  email: EmailForm,
  review: ReviewForm,
  contact: ContactForm,
  callback: CallbackForm,
  snooze: PutOffForm,
  pause: PauseForm,
  situation: SituationForm,
  visit: VisitForm,
  "visit-later": MoveVisitForm,
} as const satisfies Record<Composing, () => ReactNode>;

/** The form of what is being written down. */
export function Composer({ what }: { readonly what: Composing }) {
  const Form = forms[what];
  return <Form />;
}
