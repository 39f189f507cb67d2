import type { Sentences } from "../../sentences.ts";

/** What the rules say of the words of a message, and of what is printed outside. */
export const lawWordsSay: Sentences = {
  "Only a voice message can be one of limited content.": "Solo un mensaje de voz puede ser de contenido limitado.",
  "It says what it must, and nothing else.": "Dice lo que debe, y nada más.",
  "A message of limited content does not say “{text}”.": "Un mensaje de contenido limitado no dice «{text}».",
  "A message of limited content has a {said}.": "Un mensaje de contenido limitado lleva {said}.",
  "business name": "nombre comercial",
  "request to reply": "petición de que se responda",
  "name of whom to contact": "nombre de la persona con quien comunicarse",
  "telephone number": "número de teléfono",
  "To opt out is to cost something, or asks too much: “{text}”.":
    "Dejar de recibirlos cuesta algo, o pide demasiado: «{text}».",
  "Whether the message says simply enough how to opt out is not clear.":
    "No está claro si el mensaje dice con suficiente sencillez cómo dejar de recibirlos.",
  "It is in a language in which these words are not read.": "Está en un idioma en el que estas palabras no se leen.",
  "It threatens: “{text}”.": "Amenaza: «{text}».",
  "It abuses who reads or hears it: “{text}”.": "Insulta a quien lo lee u oye: «{text}».",
  "It speaks of a list of those who do not pay: “{text}”.": "Habla de una lista de quienes no pagan: «{text}».",
  "It advertises the debt for sale: “{text}”.": "Anuncia la deuda en venta: «{text}».",
  "No words that harass are found in it.": "No se encuentran en él palabras que hostiguen.",
  "The message says who calls.": "El mensaje dice quién llama.",
  "The message does not say who calls.": "El mensaje no dice quién llama.",
  "Nobody is arrested for a debt: “{text}”.": "A nadie se le arresta por una deuda: «{text}».",
  "Not to pay is no crime: “{text}”.": "No pagar no es delito: «{text}».",
  "It claims to be an authority: “{text}”.": "Pretende ser una autoridad: «{text}».",
  "Nobody else is told of a debt: “{text}”.": "A nadie más se le habla de una deuda: «{text}».",
  "It threatens what cannot be done: “{text}”.": "Amenaza con lo que no se puede hacer: «{text}».",
  "It presses with a right to be in the country: “{text}”.": "Presiona con el derecho a estar en el país: «{text}».",
  "Who collects is no consumer reporting agency: “{text}”.": "Quien cobra no es una agencia de crédito: «{text}».",
  "It looks like what a court issues: “{text}”.": "Parece algo que emite un tribunal: «{text}».",
  "Nobody loses a right as a debt is sold: “{text}”.": "Nadie pierde un derecho porque se venda una deuda: «{text}».",
  "No words that are false of whoever collects are found in it.":
    "No se encuentran en él palabras que sean falsas de quienquiera que cobre.",
  "It goes by postcard.": "Va en una tarjeta postal.",
  "The envelope says more than names and addresses: “{text}”.":
    "El sobre dice más que nombres y direcciones: «{text}».",
  "The envelope has names, addresses and marks of the mail.": "El sobre lleva nombres, direcciones y marcas de correo.",
  "Others than the person can see it.": "Lo pueden ver otros que no son la persona.",
  "No words overshadow the right to dispute the debt.": "Ninguna palabra eclipsa el derecho a disputar la deuda.",
  "While the debt may be disputed, this overshadows it: “{text}”.":
    "Mientras la deuda se pueda disputar, esto lo eclipsa: «{text}».",
  "It says to somebody else that a debt collector asks.": "Dice a otra persona que pregunta un cobrador de deudas.",
  "It lets somebody else guess at a debt: “{text}”.": "Deja que otra persona adivine una deuda: «{text}».",
  "The employer is named only to who asks for it: “{text}”.":
    "El empleador solo se nombra a quien pregunta por él: «{text}».",
};

/** Why nothing is left on a machine that answers. */
export const voiceSays: Sentences = {
  "No telephone number for calls back is on record: it is entered at the legal entity of ours, or the creditor.":
    "No consta ningún teléfono al que devolver la llamada: se indica en nuestra entidad legal, o en el acreedor.",
  "Every name of the office that is on record says that it collects debts, and no message for a consumer may say that: leave none, or have a trade name recorded that does not (12 CFR 1006.2(j)).":
    "Todos los nombres de la oficina que constan dicen que cobra deudas, y ningún mensaje para un consumidor puede decirlo: no deje ninguno, o haga registrar un nombre comercial que no lo diga (12 CFR 1006.2(j)).",
  "There is no account to call about.": "No hay ninguna cuenta por la que llamar.",
};

/** What is said of the words of a template. */
export const templateLawSays: Sentences = {
  "Some of it is in English, and what the law wants is added in Spanish. Missing: “{text}”":
    "Parte está en inglés, y lo que la ley quiere se añade en español. Falta: «{text}»",
  "Some of it is in Spanish, and what the law wants is added in English. Missing: “{text}”":
    "Parte está en español, y lo que la ley quiere se añade en inglés. Falta: «{text}»",
  "Whether this is so is for people to judge; a collector's letter with it does not leave: “{text}”.":
    "Si es así lo juzgan las personas; una carta de un cobrador con ello no sale: «{text}».",
  "Whether a suit may be spoken of is asked of each letter: “{text}”.":
    "Si se puede hablar de una demanda se pregunta de cada carta: «{text}».",
  "While a debt may be disputed, a letter with this does not leave: “{text}”.":
    "Mientras una deuda se pueda disputar, una carta con esto no sale: «{text}».",
};

/** What is said of the script of a call. */
export const scriptSays: Sentences = {
  "It does not say who calls.": "No dice quién llama.",
  "To a consumer, for another, it also says: “{text}”": "A un consumidor, por cuenta de otro, también dice: «{text}»",
};

/** What of the words of a message is left to people. */
const gaps: Sentences = {
  "an electronic message of which it is not said whether it states a way to opt out, or not clearly":
    "un mensaje electrónico del que no se dice, o no con claridad, si indica cómo dejar de recibirlos",
  "a message that is meant as one of limited content, and of which the words are not told":
    "un mensaje que se quiere de contenido limitado y cuyas palabras no se dicen",
  "a message after a notice to cease that names neither the end of the efforts nor a remedy":
    "un mensaje tras un aviso de cese que no nombra ni el fin de las gestiones ni un recurso",
  "words of an attorney, of wages, property or credit: whether they are true, lawful and intended":
    "palabras sobre un abogado, el salario, los bienes o el crédito: si son ciertas, lícitas y con intención",
  "the words of a message in a language other than English and Spanish":
    "las palabras de un mensaje en un idioma que no es inglés ni español",
  "a message on social media of which it is not said whether others can see it":
    "un mensaje en redes sociales del que no se dice si otros lo pueden ver",
  "a suit that the words of a message speak of, where it is not clear that one is threatened":
    "una demanda de la que hablan las palabras de un mensaje, sin que esté claro que se amenace con ella",
  "a day by which to pay that is named while the debt may be disputed":
    "un día para pagar que se nombra mientras la deuda se puede disputar",
};

/** The same with their citations. */
export const lawWordsGaps: Sentences = Object.fromEntries(
  Object.entries(gaps).map(([english, spanish]) => [`${english} ({text9})`, `${spanish} ({text9})`]),
);

/** The procedures for the rules about words: their titles and lines. */
export const lawWordsProcedures: Sentences = {
  "A message that says too much": "Un mensaje que dice demasiado",
  "Words that harass": "Palabras que hostigan",
  "Who calls": "Quién llama",
  "Words that are not true": "Palabras que no son ciertas",
  "What is read outside": "Lo que se lee por fuera",
  "Where others see it": "Donde otros lo ven",
  "A voice message says your name, the business's name, that they may call back, and the number. Nothing of an account, and no thanks either.":
    "Un mensaje de voz dice su nombre, el nombre comercial, que pueden devolver la llamada, y el número. Nada de una cuenta, ni tampoco gracias.",
  "Say it as it is written; what is added makes it a message about a debt, and that asks for other words.":
    "Dígalo como está escrito; lo que se añade lo vuelve un mensaje sobre una deuda, y eso pide otras palabras.",
  "The words that were found stand in the reason. Take them out, whoever began it.":
    "Las palabras que se encontraron están en el motivo. Quítelas, sea quien sea el que empezó.",
  "A template with such words is mended by whoever writes templates; tell a supervisor which one it was.":
    "Una plantilla con tales palabras la arregla quien escribe plantillas; diga a un supervisor cuál fue.",
  "Whoever leaves a message says their name and for whom they call.":
    "Quien deja un mensaje dice su nombre y de parte de quién llama.",
  "No collector arrests, accuses, speaks for a government, or writes like a court. The words stand in the reason: take them out.":
    "Ningún cobrador arresta, acusa, habla por un gobierno ni escribe como un tribunal. Las palabras están en el motivo: quítelas.",
  "Of an attorney, of wages, property or credit nothing is said unless a supervisor has made sure that it is true, lawful and meant.":
    "De un abogado, del salario, de los bienes o del crédito no se dice nada sin que un supervisor se asegure de que es cierto, lícito y con intención.",
  "An envelope has names, addresses and what helps the mail. No word of what is inside, and no postcard.":
    "Un sobre lleva nombres, direcciones y lo que ayuda al correo. Ninguna palabra de lo que hay dentro, y nunca una postal.",
  "Nothing of a debt stands where others can read it. Write to the person alone, or by letter.":
    "Nada de una deuda está donde otros puedan leerlo. Escriba solo a la persona, o por carta.",
  "Press for nothing else either: no day that is sooner, no last chance, nothing about their credit.":
    "Tampoco apremie con otra cosa: ningún día antes, ninguna última oportunidad, nada sobre su crédito.",
};
