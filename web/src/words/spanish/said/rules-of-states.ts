import type { Sentences } from "../../sentences.ts";

/** What the rules of trade and of states say that bind creditors too. */
export const rulesOfStates: Sentences = {
  "Unfair or deceptive acts in commerce are unlawful, towards firms as towards consumers; nor does whoever offers consumers financial products or services deceive or abuse them.":
    "Los actos desleales o engañosos en el comercio son ilícitos, ante empresas como ante consumidores; y quien ofrece a consumidores productos o servicios financieros tampoco los engaña ni abusa de ellos.",
  "Who collects a consumer's debt, its own too, does not threaten violence, arrest or what it may not do, does not abuse, nor claim to be an authority, a court or a reporting agency, nor tell others of the debt.":
    "Quien cobra la deuda de un consumidor, también la propia, no amenaza con violencia, arresto ni con lo que no puede hacer, no insulta, no pretende ser una autoridad, un tribunal o una agencia de crédito, ni habla a otros de la deuda.",
  "Who collects a consumer's debt, its own too, does not contact whom it knows to be represented by an attorney on it, unless the attorney does not respond, or consents.":
    "Quien cobra la deuda de un consumidor, también la propia, no contacta a quien sabe que un abogado representa en ella, a menos que el abogado no responda, o lo consienta.",
  "Who asks a consumer to pay a debt that is too old to be sued on says in writing that the law limits how long it can be sued on, and that this time is over.":
    "Quien pide a un consumidor que pague una deuda demasiado antigua para demandar por ella dice por escrito que la ley limita durante cuánto tiempo se puede demandar, y que ese plazo terminó.",
  "Who collects a consumer's debt contacts the debtor at the place of work once in a business week at most.":
    "Quien cobra la deuda de un consumidor contacta al deudor en su lugar de trabajo como máximo una vez por semana hábil.",
  "Who collects a consumer's debt calls the debtor at the place of work once a month at most.":
    "Quien cobra la deuda de un consumidor llama al deudor a su lugar de trabajo como máximo una vez al mes.",
  "Who bought debts, or acts for one who did, neither sues on a debt nor otherwise tries to collect it when it knows, or reasonably should know, that the limitations period bars that.":
    "Quien compró deudas, o actúa para quien las compró, no demanda por una deuda ni intenta cobrarla de otro modo cuando sabe, o debería saber, que la prescripción lo impide.",
};

/** What those rules find. */
export const statesFind: Sentences = {
  "It was bought, and the period in which it may be sued on is over.":
    "Fue comprada, y terminó el plazo en el que se puede demandar por ella.",
  "The debt is too old to be sued on, and the law of the state has that said.":
    "La deuda es demasiado antigua para demandar por ella, y la ley del estado exige decirlo.",
  "It says that the debt is too old to be sued on.": "Dice que la deuda es demasiado antigua para demandar por ella.",
  "A home and a telephone number of the consumer's are on record: nothing is to be asked of others.":
    "Constan un domicilio y un teléfono del consumidor: no hay nada que preguntar a otros.",
  "The consumer was spoken with in the last {n} days, and can be asked themselves.":
    "Se habló con el consumidor en los últimos {n} días, y se le puede preguntar a él mismo.",
};
