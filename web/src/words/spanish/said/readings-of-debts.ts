import type { Sentences } from "../../sentences.ts";

/** How we read federal law on what is said and done about a debt, and on machines that call, each with its reason. */
export const readingsOfDebts: Sentences = {
  "take these for false wherever they stand, but leave attorneys, wages, property and credit to people":
    "las tomamos por falsas donde estén, pero dejamos a las personas lo que toca a abogados, salarios, bienes y crédito",
  "the first are true of no collector; whether the others are is not in the words":
    "lo primero no es cierto de ningún cobrador; si lo demás lo es no está en las palabras",
  "leave the amount, the status of the debt, what is intended, and which name is assumed (1006.18(f)) to people":
    "dejamos a las personas el monto, el estado de la deuda, lo que se pretende y qué nombre se adopta (1006.18(f))",
  "words alone do not show whether they are true": "las palabras solas no muestran si son ciertas",
  "take a message's word that it discloses this, and look for the words in its text where nothing is said":
    "creemos a un mensaje que dice revelarlo, y buscamos las palabras en su texto donde no se dice nada",
  "they may be printed beside the text; words in the text that are in the wrong language are not enough":
    "pueden estar impresas junto al texto; no bastan las palabras del texto que están en el idioma equivocado",
  "look for both statements in the text of a message that is known to be the initial one":
    "buscamos las dos declaraciones en el texto de un mensaje del que se sabe que es el inicial",
  "that it is from a debt collector says less than the law wants of it":
    "que es de un cobrador de deudas dice menos de lo que la ley le exige",
  "take either for enough where nobody says whether it is the initial one":
    "nos basta cualquiera de las dos donde nadie dice si es el inicial",
  "a stop is not made of what is not known; the desk's own letters have both":
    "de lo que no se sabe no se hace un impedimento; las cartas del propio escritorio tienen ambas",
  "take nothing as owed on a debt that is paid, settled, or comes from the theft of an identity":
    "no tomamos nada como debido por una deuda pagada, transigida, o nacida del robo de una identidad",
  "no agreement of the consumer's authorises an amount any more, or ever did":
    "ningún acuerdo del consumidor autoriza ya un monto, o lo autorizó nunca",
  "ask for the notice of every dated instrument": "exigimos el aviso para todo instrumento que lleva fecha",
  "how far ahead it was dated when it was taken is not on record":
    "no consta con cuánta anticipación estaba fechado cuando se recibió",
  "skip a holiday as it is kept where the least is counted, and only on its own day where the most is":
    "saltamos un feriado como se observa donde se cuenta el mínimo, y solo en su propio día donde se cuenta el máximo",
  "each leaves the consumer the better of two readings":
    "en cada caso queda al consumidor la mejor de las dos lecturas",
  "ask for a security on record, and leave what is intended and exempt to people":
    "exigimos una garantía registrada, y dejamos a las personas lo que se pretende y lo que está exento",
  "neither is known of the debt": "ni lo uno ni lo otro se sabe de la deuda",
  "take the shortest period of any state that may govern: of the debt, of the contract, of the court, of the home":
    "tomamos el plazo más corto de cualquier estado que pueda regir: el de la deuda, el del contrato, el del tribunal, el del domicilio",
  "the prohibition does not ask what the collector knew, and a borrowing statute may bring in any of them":
    "la prohibición no pregunta qué sabía el cobrador, y una ley de remisión puede traer el de cualquiera de ellos",
  "let the period run from the default or from the last payment, whichever is the earlier that is known":
    "contamos el plazo desde la mora o desde el último pago, lo que sea anterior de lo que se sabe",
  "whether a payment begins it anew differs from state to state":
    "si un pago lo hace empezar de nuevo cambia de un estado a otro",
  "let it run from the first bill or the day on which it was due where neither is known":
    "lo contamos desde la primera factura o desde el vencimiento donde no se sabe ni lo uno ni lo otro",
  "it cannot have begun before, and a suit that is in time by that is in time":
    "no puede haber empezado antes, y una demanda que así está en plazo está en plazo",
  "let nothing stop the period, neither a bankruptcy (11 USC 108(c)) nor service (50 USC 3936)":
    "nada suspende el plazo, ni una quiebra (11 USC 108(c)) ni el servicio militar (50 USC 3936)",
  "how long it stood still is for counsel to reckon, and a suit too late cannot be called back":
    "cuánto estuvo detenido lo calcula el abogado, y una demanda fuera de plazo no se puede retirar",
  "furnish on the fifteenth day after the day of sending at the earliest":
    "comunicamos los datos lo más pronto a los quince días del día del envío",
  "the comment counts fourteen days after the date, its examples seem to count the date itself":
    "el comentario cuenta catorce días después de la fecha, sus ejemplos parecen contar la fecha misma",
  "count only what is recorded as about the debt, and a message left by telephone not at all":
    "contamos solo lo que está registrado como sobre la deuda, y un mensaje dejado por teléfono no lo contamos",
  "a voicemail is neither speaking nor an electronic message, and what is not recorded is not shown":
    "un mensaje de voz no es hablar ni un mensaje electrónico, y lo que no se registró no se prueba",
  "make no exception for agencies that only keep histories of checks":
    "no hacemos excepción para las agencias que solo guardan historiales de cheques",
  "nothing on record says which agency is told": "nada de lo registrado dice a qué agencia se informa",
  "take what a vendor is given as no transfer for consideration":
    "no tomamos lo que se da a un proveedor como una transferencia a título oneroso",
  "the comment says so of files for analytics, scrubbing and archiving":
    "el comentario lo dice de los archivos para análisis, depuración y conservación",
  "take a transfer to a previous owner as one for which the contract provides":
    "tomamos una transferencia a un titular anterior como una que el contrato prevé",
  "whoever names the transferee so has read it there": "quien así designa al que la recibe lo leyó allí",
  "compare states, and ask nothing where it is not said which court is meant":
    "comparamos estados, y no exigimos nada donde no se dice a qué tribunal se refiere",
  "districts within a state, and where real property lies, are for whoever files to look up":
    "los distritos dentro de un estado, y dónde se encuentra un inmueble, los consulta quien presenta la demanda",
  "take every threat of suit within the period as overshadowing the rights":
    "tomamos toda amenaza de demanda dentro del período como algo que opaca los derechos",
  "whoever is threatened reads the threat first; words that reconcile both are for a person to find":
    "quien recibe una amenaza lee primero la amenaza; las palabras que concilian ambas cosas las halla una persona",
  "take for the same words that press for payment at once or in fewer days than the period has, that speak of the credit, or against disputing":
    "tomamos por lo mismo las palabras que urgen a pagar enseguida o en menos días que los del período, las que hablan del crédito, o las que disuaden de disputar",
  "each of them lets a consumer forget that there is time; other words are for whoever reads them":
    "cada una de ellas hace olvidar al consumidor que hay tiempo; otras palabras quedan para quien las lee",
  "ask it of the validation notice's own words too, whatever the day":
    "lo exigimos también a las palabras del propio aviso de validación, sea el día que sea",
  "the period begins with them": "el período empieza con ellas",
  "take a request on record as one in writing": "tomamos una solicitud registrada como hecha por escrito",
  "nothing on record says otherwise, and what stops us holds at its widest":
    "nada de lo registrado dice otra cosa, y lo que nos frena vale en su sentido más amplio",
  "take as submitted within the period what was sent or was received within it, whichever is the earlier":
    "tomamos como presentado dentro del período lo que se envió o se recibió en él, lo que sea anterior",
  "the regulation does not say which counts, and honouring either wrongs nobody":
    "el reglamento no dice cuál cuenta, y respetar cualquiera no perjudica a nadie",
  "take every writing as within the period while no notice is on record that reached the consumer":
    "tomamos todo escrito como dentro del período mientras no conste ningún aviso que llegara al consumidor",
  "a period that has not begun has not ended": "un período que no ha empezado no ha terminado",
  "take calls, messages, suits, threats, new debits and furnishing as collection":
    "tomamos como cobro las llamadas, los mensajes, las demandas, las amenazas, los débitos nuevos y los informes de crédito",
  "each presses for a debt that may not be owed; answers, validation and what the law requires do not":
    "cada uno presiona por una deuda que quizá no se debe; las respuestas, la validación y lo que exige la ley, no",
  "let an act pass that names its amount, where no more than the undisputed portion of the debt is asked for":
    "dejamos pasar un acto que dice su monto, donde no se pide más que la parte no disputada de la deuda",
  "the disputed portion alone is not collected, and an act that names no amount may ask for all of it":
    "solo la parte disputada no se cobra, y un acto que no dice su monto puede pedirla toda",
  "take as the initial communication what is said to be it, or else what nothing on record went before":
    "tomamos como comunicación inicial la que se dice que lo es, o si no, la que no tiene nada registrado antes",
  "a message does not always say of itself that it is the first": "un mensaje no siempre dice de sí que es el primero",
  "take “personal” and “confidential” for language": "tomamos «personal» y «confidencial» por palabras",
  "they help nobody to deliver it, and make others curious":
    "a nadie ayudan a entregarlo, y despiertan la curiosidad de otros",
  "take a word in small letters, that is no part of a name or address, for language":
    "tomamos por palabras las que van en minúsculas y no son parte de un nombre o una dirección",
  "names and addresses are written in capital letters and figures":
    "los nombres y las direcciones se escriben con mayúsculas y cifras",
  "apply it to whatever is said to be seen by others, on social media or elsewhere":
    "la aplicamos a todo lo que se dice que otros ven, en redes sociales o en otra parte",
  "what others see is told to third parties all the same (1006.6(d)(1))":
    "lo que otros ven se dice igualmente a terceros (1006.6(d)(1))",
  "take every debt as owed before the petition": "tomamos toda deuda como anterior a la petición",
  "nothing on record says when it arose, and what fell due later may have been owed before":
    "nada de lo registrado dice cuándo nació, y lo que venció después pudo deberse antes",
  "let claims be filed and sold, and reported as stayed, and let answers be given that ask for nothing":
    "dejamos presentar y vender créditos, e informarlos como suspendidos, y dejamos dar respuestas que no piden nada",
  "none of them is an act to collect from the debtor": "nada de eso es un acto para cobrar al deudor",
  "leave the cutting off of service to section 366": "dejamos el corte del servicio a la sección 366",
  "it says when a utility may": "esta dice cuándo puede hacerlo una empresa de servicios públicos",
  "take every debt as discharged but for student loans":
    "tomamos toda deuda como exonerada, salvo los préstamos estudiantiles",
  "what was reaffirmed, or excepted, or came later, is for a person to say, who lifts the stop":
    "lo que se reafirmó, se exceptuó o vino después lo dice una persona, que levanta el impedimento",
  "take every debt as one for service before the case": "tomamos toda deuda como una por servicio anterior al caso",
  "nothing on record says when it arose": "nada de lo registrado dice cuándo nació",
  "take a case of which no chapter is known as one that protects":
    "tomamos un caso del que no se sabe el capítulo como uno que protege",
  "a stop holds at its widest": "un impedimento vale en su sentido más amplio",
  "ask for the affidavit with the suit against any person":
    "exigimos la declaración jurada con la demanda contra cualquier persona",
  "whether the defendant appears is known only when judgment is asked for, and then it is missing":
    "si el demandado comparece se sabe solo cuando se pide la sentencia, y entonces falta",
  "take the first payment as made before the service where either day is not known":
    "tomamos el primer pago como hecho antes del servicio donde no se sabe uno de los dos días",
  "the protection is not lost by what nobody wrote down": "la protección no se pierde por lo que nadie anotó",
  "take what goes to an owner, or to our own vendor, as no sale and no placement":
    "lo que va a un titular, o a nuestro propio proveedor, no lo tomamos como venta ni como entrega para su cobro",
  "it ends the collection, or passes nothing on": "pone fin al cobro, o no traspasa nada",
  "take the default on record, or else the day on which it was due or first billed, as the first delinquency, and the last day of the seven years as within them":
    "tomamos como primer incumplimiento la mora registrada, o si no, el día del vencimiento o de la primera factura, y el último día de los siete años como dentro de ellos",
  "it is the delinquency that led to collection, and an account is too old when it is more than seven years old":
    "es el incumplimiento que llevó al cobro, y una cuenta es demasiado vieja cuando tiene más de siete años",
  "bind who collects for the provider too, and stop what is newly furnished":
    "obliga también a quien cobra para el proveedor, y frena lo que se informa de nuevo",
  "the bill is the same, and what is reported presses for it":
    "la factura es la misma, y lo que se informa presiona por ella",
  "take a bill or a notice that is not on record as not sent":
    "tomamos como no enviados una factura o un aviso que no constan",
  "both permit what follows them": "ambos permiten lo que los sigue",
  "let the period run from the later of the default and the last payment, and apply it to debts made in the state":
    "contamos el plazo desde lo que sea posterior entre la mora y el último pago, y lo aplicamos a deudas contraídas en el estado",
  "it ends the debt itself: what may still be owed is not taken as gone":
    "pone fin a la deuda misma: lo que quizá aún se debe no se da por extinguido",
  "leave debts of firms alone": "no tocamos las deudas de empresas",
  "what is sold between them has longer periods": "lo que se venden entre sí tiene plazos más largos",
  "follow the states, though it is contested whether federal law leaves them room":
    "seguimos a los estados, aunque se discute si la ley federal les deja lugar",
  "what was furnished is not called back, and the interpretive rule that denies it binds no court":
    "lo que se informó no se puede retirar, y la norma interpretativa que lo niega no obliga a ningún tribunal",
  "ask for consent to machines, and take one to texts for texts":
    "exigimos consentimiento a las máquinas, y el que se dio a mensajes de texto lo tomamos para mensajes de texto",
  "consent to be called by a person is none to be called by a machine":
    "consentir que llame una persona no es consentir que llame una máquina",
  "heed a revocation at once, and in one medium as one in both":
    "atendemos una revocación enseguida, y la de un medio como de ambos",
  "the ten working days are a grace, and who is silent on its scope means all of it":
    "los diez días hábiles son una gracia, y quien calla su alcance se refiere a todo",
  "ask that a number was checked where the consent is older than 60 days":
    "exigimos que se haya verificado el número donde el consentimiento tiene más de 60 días",
  "a consent does not pass to the next holder of the number, and 12 CFR 1006.6(d)(5) asks the same of texts":
    "un consentimiento no pasa al siguiente titular del número, y 12 CFR 1006.6(d)(5) exige lo mismo a los mensajes de texto",
  "take as a dialling system what the case calls automated":
    "tomamos como sistema de marcado lo que el caso llama automático",
  "whether it chooses numbers at random is known to who runs it (141 S.Ct. 1163)":
    "si elige números al azar lo sabe quien lo maneja (141 S.Ct. 1163)",
  "count calendar days where the person is, and take the worst of the zones in which that may be":
    "contamos días calendario donde está la persona, y tomamos la peor de las zonas en que puede estar",
  "the provision counts days, and does not say whose": "la disposición cuenta días, y no dice de dónde",
  "count the calls to the line whatever they were about": "contamos las llamadas a la línea, traten de lo que traten",
  "the line rings for each of them": "la línea suena por cada una de ellas",
  "place no such call to who opted out of calls or texts":
    "no hacemos tal llamada a quien pidió no recibir llamadas o mensajes de texto",
  "who is silent on the scope of a revocation means all of it":
    "quien calla el alcance de una revocación se refiere a todo",
  "take it for a threat of what cannot be done that neighbours, employers, friends or family will hear of the debt":
    "tomamos por amenaza de lo que no se puede hacer que se enterarán de la deuda vecinos, empleadores, amigos o familiares",
  "nobody may tell them (1006.6(d)(1)), and who asks where somebody is says nothing of a debt (1006.10(b))":
    "nadie puede decírselo (1006.6(d)(1)), y quien pregunta dónde está alguien no dice nada de una deuda (1006.10(b))",
  "find deceptive and unfair what no collector may say to a consumer: threats, abuse, arrest, crimes, authorities, courts":
    "tenemos por engañoso y desleal lo que ningún cobrador puede decir a un consumidor: amenazas, insultos, arresto, delitos, autoridades, tribunales",
  "it is false whoever writes it, and agencies have pursued creditors and buyers of firms' debts for it":
    "es falso lo escriba quien lo escriba, y las agencias han perseguido por ello a acreedores y a compradores de deudas de empresas",
  "let a creditor say that it is a city, a county or a state, but not the police, a tax office or a court":
    "dejamos que un acreedor diga que es una ciudad, un condado o un estado, pero no la policía, una oficina de impuestos ni un tribunal",
  "some creditors are the former, and none of them the latter":
    "algunos acreedores son lo primero, y ninguno lo segundo",
  "leave what is said of attorneys, suits, property and credit to whoever writes it":
    "dejamos a quien lo escribe lo que se dice de abogados, demandas, bienes y crédito",
  "a creditor may do all of it, and whether it is meant is not in the words":
    "un acreedor puede hacer todo eso, y si va en serio no está en las palabras",
};
